import type { Criterion, Rating, Rubric } from "./types.ts";

/** One score to give: a row of the rubric or, where it is scored for each of several products, the row for one of them. */
export interface RowToScore {
  readonly criterion: Criterion;
  /** Null where the row is scored once. */
  readonly product: string | null;
}

/** Every score to give, in the order of the rubric. What was given for other products, or for none, is a row as well. */
export function rowsToScore({ criteria }: Rubric, given: readonly Rated[]): readonly RowToScore[] {
  return criteria.flatMap((criterion) => {
    const own = given.filter((rating) => rating.criterion === criterion.key);
    return productsOf(criterion, own).map((product) => ({ criterion, product }));
  });
}

type Rated = Pick<Rating, "criterion" | "product">;

/** The products that a row is scored for, those of the rubric first; [null] where it is scored once. */
export function productsOf(
  { deliverables, eachProduct }: Criterion,
  given: readonly Pick<Rating, "product">[],
): readonly (string | null)[] {
  const asked = eachProduct ? deliverables : [];
  const others = [...new Set(given.map(({ product }) => product))].filter(
    (product) => !asked.some((one) => one === product),
  );
  const all = [...asked, ...others.sort(byText)];
  return all.length === 0 ? [null] : all;
}

/** Names a row in drafts, files and addresses: "clarity", or "clarity/7" for one of its products. */
export function rowKey(criterion: string, product: string | null): string {
  return product === null ? criterion : `${criterion}/${product}`;
}

// By code units: the same everywhere, whatever the language of the computer.
function byText(one: string | null, other: string | null): number {
  const [left, right] = [one ?? "", other ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
