import { ENGLISH, type Language } from "./language.ts";

/** A language to choose, and how to get it: what only some people read is loaded when it is asked for. */
export interface LanguageChoice {
  readonly id: Language["id"];
  /** As its speakers call it. */
  readonly name: string;
  load(): Promise<Language>;
}

export const LANGUAGES: readonly LanguageChoice[] = [
  { id: "en", name: "English", load: async () => ENGLISH },
  { id: "es", name: "Español", load: async () => (await import("./es/index.ts")).SPANISH },
];
