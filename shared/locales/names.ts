import { ENGLISH, type Language } from "./language.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a kind of sheet is called. One that a pack brings keeps the name the pack gives it. */
export function kindName({ id, name }: Named, language: Language = ENGLISH): string {
  return language.kinds[id]?.name ?? name;
}

/** What a field of a kind is called. */
export function fieldName(
  kind: Pick<Named, "id">,
  { id, heading }: { readonly id: string; readonly heading: string },
  language: Language = ENGLISH,
): string {
  return language.kinds[kind.id]?.fields[id]?.name ?? heading;
}

/** What a pack is called. */
export function packName({ name }: Pick<Named, "name">, language: Language = ENGLISH): string {
  return language.phrases[name] ?? name;
}
