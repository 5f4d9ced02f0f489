import type { Language } from "@throughline/shared/locales/language.ts";
import { saidText } from "@throughline/shared/locales/say.ts";
import { RUBRIC } from "./rating.ts";

/** A name or a level of the rubric. It is said in another language once all of the rubric is: half of one reads badly. */
export function rubricText(text: string, language: Language): string {
  return isWhole(language) ? saidText(text, language) : text;
}

function isWhole({ phrases }: Language): boolean {
  return RUBRIC.criteria.every(({ name, levels }) =>
    [name, ...levels.map(({ descriptor }) => descriptor)].every((text) => phrases.has(text)),
  );
}
