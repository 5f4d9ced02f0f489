import type { Language } from "./language.ts";

/** What a pack, a kind of sheet or a field of ours is called; one that somebody else named keeps its name. */
export function ourName(name: string, language: Language): string {
  return language.phrases.get(name) ?? name;
}
