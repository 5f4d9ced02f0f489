import { kinds } from "./kinds/index.ts";
import type { Choice, Field, Pack, SheetKind } from "./types.ts";

/** The choices of a field's drop-down in this pack. [] for a field without one. */
export function choicesOf(pack: Pack, field: Field): readonly Choice[] {
  if (field.list === undefined || !Object.hasOwn(pack.lists, field.list)) return [];
  return pack.lists[field.list]?.choices ?? [];
}

/** The pack's own form of a kind, by the id of the kind or of the one it is based on; else ours. Null for an unknown id. */
export function kindOf(pack: Pack, id: string): SheetKind | null {
  const own = pack.sheets.map(({ kind }) => kind);
  return (
    own.find((kind) => kind.id === id) ??
    own.find((kind) => kind.base === id) ??
    kinds.find((kind) => kind.id === id) ??
    null
  );
}

/** A kind as a pack asks for it: these columns must be there as well. */
export function requiring<K extends SheetKind>(kind: K, ...ids: readonly (keyof K["fields"] & string)[]): SheetKind {
  const required = new Set<string>(ids);
  const fields = Object.entries(kind.fields).map(([id, field]) => [
    id,
    required.has(id) ? { ...field, required: true } : field,
  ]);
  return { ...kind, base: kind.base ?? kind.id, fields: Object.fromEntries(fields) };
}

/** The fields a new sheet of the pack has columns for. */
export function columnsOf({ kind, columns }: Pack["sheets"][number]): readonly Field[] {
  if (columns === undefined) return Object.values(kind.fields);
  return columns.flatMap((id) => (Object.hasOwn(kind.fields, id) ? (kind.fields[id] ?? []) : []));
}
