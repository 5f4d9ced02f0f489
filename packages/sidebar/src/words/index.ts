import type { Language } from "../session/types.ts";
import { en } from "./en/index.ts";

/** Every word on the screen. A language that lacks one does not compile. */
export type Words = typeof en;

/** Words of a language. English is always at hand; others are loaded, where the host can load pieces, when asked for. */
export async function wordsOf(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return en;
    case "es":
      return (await import("./es/index.ts")).es;
  }
}

export { en as ENGLISH };
