import { LANGUAGES } from "@throughline/shared/locales/index.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { oneOf } from "./one-of.ts";

/** What every command takes, besides its own options. */
export interface Spoken {
  /** Id of the language to speak; English where absent. */
  readonly lang?: string;
}

/** The language of --lang, loaded. Throws an AppError where there is none of this id. */
export async function languageOf({ lang }: Spoken): Promise<Language> {
  return oneOf(LANGUAGES, lang ?? "en", "language").load();
}

/** The same from what was typed, for errors that come before the options are known. An unknown language is English. */
export async function languageTyped(words: readonly string[]): Promise<Language> {
  const at = words.findIndex((word) => /^--lang(?:=|$)/.test(word));
  const lang = at < 0 ? undefined : (/=(.*)$/.exec(words[at] ?? "")?.[1] ?? words[at + 1]);
  return languageOf(lang !== undefined && LANGUAGES.some(({ id }) => id === lang) ? { lang } : {});
}
