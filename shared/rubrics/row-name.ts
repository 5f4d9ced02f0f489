import type { Language } from "../locales/language.ts";
import { phraseText } from "../locales/say.ts";
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

/** The same in words; what an office called its rows is never taken for a word of ours. */
export function rowText(
  rubric: Pick<Rubric, "criteria">,
  { criterion, product }: { readonly criterion: string; readonly product: string | null },
  language: Language,
): string {
  const name = rowName(rubric, criterion, product);
  return typeof name === "string" ? name : phraseText(name, language);
}
