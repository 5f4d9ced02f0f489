import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";

/** "no Roster sheet", one for each thing that is missing. */
export function lacksInWords(missing: readonly string[], language: Language): string[] {
  return missing.map((name) => say(language, "no {name}", { name }));
}
