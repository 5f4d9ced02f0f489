import { by, exactly, exactText, sumOf } from "./exact.ts";
import { productsOf } from "./rows.ts";
import { ADJUDICATED, type Criterion, type Rating, type RowScore, type Rubric } from "./types.ts";

/**
 * What stands for each row of the rubric, in its order, whatever the order of the ratings. What was adjudicated comes
 * first; raters who agree, or a single one, count as they are; where they differ the row is unscored, unless the
 * rubric's office chose their average. A criterion scored for several products, or twice by one rater, has a row for
 * each of these scores; one that a rater scored once and another by product cannot be compared, and waits as a whole.
 */
export function settled(rubric: Rubric, ratings: readonly Rating[]): readonly RowScore[] {
  return rubric.criteria.flatMap((criterion) => {
    const own = ratings.filter((rating) => rating.criterion === criterion.key && rating.score !== null);
    const { whereRatersDiffer } = rubric.rule;
    if (isMixed(own)) return rowsOf(own, whereRatersDiffer);
    return productsOf(criterion, own).flatMap((product) => {
      const given = own.filter((rating) => rating.product === product);
      return given.length > 0 ? rowsOf(given, whereRatersDiffer) : [unscored(criterion, product)];
    });
  });
}

/** Whether one rater scored the row once and another by product: what they gave is not of the same thing. */
function isMixed(given: readonly Rating[]): boolean {
  const [once, byProduct] = [true, false].map((isOnce) => {
    return new Set(given.filter(({ product }) => (product === null) === isOnce).map(({ rater }) => nameKey(rater)));
  });
  const only = (some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) => {
    return [...some].some((rater) => !others.has(rater));
  };
  return only(once, byProduct) && only(byProduct, once);
}

export function isAdjudicated(rater: string): boolean {
  return rater.trim().toLowerCase() === ADJUDICATED;
}

/** Rows of one criterion and product, or of a criterion that is scored once by some and by product by others. */
function rowsOf(given: readonly Rating[], whereRatersDiffer: Rubric["rule"]["whereRatersDiffer"]): RowScore[] {
  const sorted = [...given].sort((one, other) => byText(one.rater, other.rater) || scoreOf(one) - scoreOf(other));
  const adjudicated = sorted.filter(({ rater }) => isAdjudicated(rater));
  if (adjudicated.length > 0) return adjudicated.map((rating) => rowOf(rating, "adjudicated", sorted));
  const raters = [...new Set(sorted.map(({ rater }) => nameKey(rater)))];
  const scores = raters.map((rater) => sorted.filter((rating) => nameKey(rating.rater) === rater));
  const [first = []] = scores;
  if (scores.length === 1) return first.map((rating) => rowOf(rating, "one-rater", [rating]));
  const said = (own: readonly Rating[]) => own.map((rating) => `${rating.product ?? ""} ${scoreOf(rating)}`).join();
  const agree = scores.every((own) => said(own) === said(first));
  if (agree) return first.map((rating) => rowOf(rating, "agreed", sorted));
  if (whereRatersDiffer === "average") return [averaged(scores, sorted)];
  return [{ ...sharedPlace(sorted), score: null, how: "differ", given: sorted }];
}

function rowOf(rating: Rating, how: RowScore["how"], given: readonly Rating[]): RowScore {
  const { criterion, product } = rating;
  return { criterion, product, score: exactText(exactly(scoreOf(rating))), how, given };
}

/** Each rater counts once, however often they scored the row. */
function averaged(scores: readonly (readonly Rating[])[], given: readonly Rating[]): RowScore {
  const means = scores.map((own) => by(sumOf(own.map((rating) => exactly(scoreOf(rating)))), exactly(own.length)));
  return {
    ...sharedPlace(given),
    score: exactText(by(sumOf(means), exactly(means.length))),
    how: "averaged",
    given,
  };
}

function unscored({ key }: Criterion, product: string | null): RowScore {
  return { criterion: key, product, score: null, how: "unscored", given: [] };
}

/** The product that all of them are of; null for the row as a whole. */
function sharedPlace(given: readonly Rating[]): Pick<RowScore, "criterion" | "product"> {
  const [first] = given;
  const isShared = given.every(({ product }) => product === first?.product);
  return { criterion: first?.criterion ?? "", product: isShared ? (first?.product ?? null) : null };
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
