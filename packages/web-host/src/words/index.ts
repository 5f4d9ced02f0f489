import { en } from "./en.ts";
import { es } from "./es.ts";

/** Every word around the grid. A language that lacks one does not compile. */
export type Words = typeof en;

export type Language = "en" | "es";

export function wordsOf(language: Language): Words {
  switch (language) {
    case "en":
      return en;
    case "es":
      return es;
  }
}

/** Of a locale such as "es-419". */
export function languageOf(locale: string): Language {
  return /^es\b/i.test(locale) ? "es" : "en";
}
