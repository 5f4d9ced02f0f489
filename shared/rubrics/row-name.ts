import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { Rubric } from "./types.ts";

/** "Organization", or "Organization, deliverable 7" where it is scored for each of several products. */
export function rowName(
  { criteria }: Pick<Rubric, "criteria">,
  criterion: string,
  product: string | null,
): string | Phrase {
  const name = criteria.find(({ key }) => key === criterion)?.name ?? criterion;
  return product === null ? name : phrase("{row}, deliverable {product}", { row: name, product });
}
