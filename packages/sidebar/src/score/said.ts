import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { rowText } from "@throughline/shared/rubrics/row-name.ts";
import type { Criterion, Rubric } from "@throughline/shared/rubrics/types.ts";
import type { Words } from "../words/index.ts";

/** A row of the rubric by its name, with its product where it is scored for several. */
export function rowSaid(
  rubric: Rubric,
  of: { readonly criterion: string; readonly product: string | null },
  { spoken }: Words,
): string {
  return rowText(rubricIn(rubric, spoken), of, spoken);
}

/** A row of the rubric in the person's language; one that an office wrote keeps its own words. */
export function criterionSaid(rubric: Rubric, criterion: Criterion, { spoken }: Words): Criterion {
  return rubricIn(rubric, spoken).criteria.find(({ key }) => key === criterion.key) ?? criterion;
}

/** The scores that have a key of their own, as a list. */
export function digitsOf({ scale }: Pick<Rubric, "scale">, { formats }: Words): string {
  const count = Math.min(9, scale.highest) - Math.ceil(scale.lowest) + 1;
  return formats.list(Array.from({ length: count }, (_, at) => String(Math.ceil(scale.lowest) + at)));
}
