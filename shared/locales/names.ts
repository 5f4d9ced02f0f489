import { ENGLISH, type Language } from "./language.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a kind of sheet is called. One that a pack brings keeps the name the pack gives it. */
export function kindName({ id, name }: Named, language: Language = ENGLISH): string {
  return language.kinds[id]?.name ?? name;
}
