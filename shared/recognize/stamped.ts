import { readStamp } from "../templates/stamps.ts";
import type { SheetKind } from "../templates/types.ts";
import type { CellRange, SheetId, Workbook } from "../workbook/types.ts";

/** A table that our template marked when it was made. */
export interface StampedTable {
  /** Headings and rows, as the mark covers them now. */
  readonly area: CellRange;
  readonly kind: SheetKind;
  /** Field ids by column of the sheet. */
  readonly fields: ReadonlyMap<number, string>;
}

/** The marked tables of a workbook whose kinds we know. */
export function stampedTables(workbook: Workbook, kinds: readonly SheetKind[]): StampedTable[] {
  const stamps = workbook.names.flatMap((name) => readStamp(name) ?? []);
  return stamps.flatMap((stamp) => {
    if (stamp.stamps !== "table") return [];
    const kind = kinds.find(({ id }) => id === stamp.kindId) ?? kinds.find(({ base }) => base === stamp.kindId);
    if (!kind) return [];
    const fields = new Map<number, string>();
    for (const mark of stamps) {
      const isOurs = mark.stamps === "field" && mark.table === stamp.table && mark.at.sheet === stamp.at.sheet;
      const field = isOurs ? fieldOf(kind, mark.fieldId) : undefined;
      if (isOurs && field !== undefined) fields.set(mark.at.col, field);
    }
    return [{ area: stamp.at, kind, fields }];
  });
}

/** The sheets that lead to the others and hold no part of the plan: they bear the pack's mark and no table's. */
export function startPages({ names }: Workbook): ReadonlySet<SheetId> {
  const stamps = names.flatMap((name) => readStamp(name) ?? []);
  const withTables = new Set(stamps.flatMap((stamp) => (stamp.stamps === "table" ? [stamp.at.sheet] : [])));
  return new Set(
    stamps.flatMap(({ stamps: what, at }) => (what === "pack" && !withTables.has(at.sheet) ? [at.sheet] : [])),
  );
}

/** Some programs change the capitals of names. */
function fieldOf(kind: SheetKind, id: string): string | undefined {
  if (Object.hasOwn(kind.fields, id)) return id;
  return Object.keys(kind.fields).find((field) => field.toLowerCase() === id.toLowerCase());
}
