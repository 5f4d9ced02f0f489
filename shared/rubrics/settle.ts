import { by, exactly, exactText, sumOf } from "./exact.ts";
import { ADJUDICATED, type Criterion, type Rating, type RowScore, type Rubric } from "./types.ts";

/**
 * What stands for each row of the rubric, in its order, whatever the order of the ratings. What was adjudicated comes
 * first; raters who agree, or a single one, count as they are; where they differ the row is unscored, unless the
 * rubric's office chose their average. A criterion scored for several products, or twice by one rater, has a row for
 * each of these scores.
 */
export function settled(rubric: Rubric, ratings: readonly Rating[]): readonly RowScore[] {
  return rubric.criteria.flatMap((criterion) => {
    const own = ratings.filter((rating) => rating.criterion === criterion.key && rating.score !== null);
    const products = [...new Set(own.map(({ product }) => product))].sort(byText);
    const rows = products.flatMap((product) =>
      rowsOf(
        own.filter((rating) => rating.product === product),
        rubric.rule.whereRatersDiffer,
      ),
    );
    return rows.length > 0 ? rows : [unscored(criterion)];
  });
}

export function isAdjudicated(rater: string): boolean {
  return rater.trim().toLowerCase() === ADJUDICATED;
}

/** Rows of one criterion and product. */
function rowsOf(given: readonly Rating[], whereRatersDiffer: Rubric["rule"]["whereRatersDiffer"]): RowScore[] {
  const sorted = [...given].sort((one, other) => byText(one.rater, other.rater) || scoreOf(one) - scoreOf(other));
  const adjudicated = sorted.filter(({ rater }) => isAdjudicated(rater));
  if (adjudicated.length > 0) return adjudicated.map((rating) => rowOf(rating, "adjudicated", sorted));
  const raters = [...new Set(sorted.map(({ rater }) => nameKey(rater)))];
  const scores = raters.map((rater) => sorted.filter((rating) => nameKey(rating.rater) === rater));
  const [first = []] = scores;
  if (scores.length === 1) return first.map((rating) => rowOf(rating, "one-rater", [rating]));
  const agree = scores.every((own) => String(own.map(scoreOf)) === String(first.map(scoreOf)));
  if (agree) return first.map((rating) => rowOf(rating, "agreed", sorted));
  if (whereRatersDiffer === "average") return [averaged(scores, sorted)];
  return [{ ...placeOf(sorted), score: null, how: "differ", given: sorted }];
}

function rowOf(rating: Rating, how: RowScore["how"], given: readonly Rating[]): RowScore {
  return { ...placeOf([rating]), score: exactText(exactly(scoreOf(rating))), how, given };
}

/** Each rater counts once, however often they scored the row. */
function averaged(scores: readonly (readonly Rating[])[], given: readonly Rating[]): RowScore {
  const means = scores.map((own) => by(sumOf(own.map((rating) => exactly(scoreOf(rating)))), exactly(own.length)));
  return {
    ...placeOf(given),
    score: exactText(by(sumOf(means), exactly(means.length))),
    how: "averaged",
    given,
  };
}

function unscored({ key }: Criterion): RowScore {
  return { criterion: key, product: null, score: null, how: "unscored", given: [] };
}

function placeOf([first]: readonly Rating[]): Pick<RowScore, "criterion" | "product"> {
  return { criterion: first?.criterion ?? "", product: first?.product ?? null };
}

function scoreOf({ score }: Rating): number {
  return score ?? 0;
}

/** The same person, however the name is written. */
export function nameKey(rater: string): string {
  return rater.trim().replace(/\s+/g, " ").toLowerCase();
}

// By code units: the same everywhere, whatever the language of the computer.
function byText(one: string | null, other: string | null): number {
  const [left, right] = [nameKey(one ?? ""), nameKey(other ?? "")];
  return left < right ? -1 : left > right ? 1 : 0;
}
