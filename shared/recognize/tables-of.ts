import { kinds } from "../templates/kinds/index.ts";
import { plainName } from "../templates/names.ts";
import type { Field, SheetKind } from "../templates/types.ts";
import type { Plan, RecognizedTable } from "./types.ts";

/** Every table of a kind, or of a kind made from it, in the order of the workbook. */
export function tablesOf<K extends SheetKind>(plan: Plan, kind: K): RecognizedTable<K>[] {
  return plan.tables.filter((table): table is RecognizedTable<K> => isOfKind(table, kind));
}

/** A pack's own kind counts as the built-in one it is made from: it may rename and cut fields, never retype them. */
export function isOfKind(table: RecognizedTable, kind: SheetKind): boolean {
  return isOfKindId(table, kind.id);
}

export function hasColumn(table: RecognizedTable, field: string): boolean {
  return table.columns.some((column) => column.field?.id === field);
}

export function isOfKindId(table: RecognizedTable, kind: string): boolean {
  return (table.kind.base ?? table.kind.id) === kind;
}

/** From this confidence on, a sheet is held to what its kind requires; below, it may be something else. */
const SURE = 0.85;

/** Whether it is sure enough what kind of table this is to hold it to that, or to record it. */
export function isSureOfKind({ kindConfidence }: RecognizedTable): boolean {
  return kindConfidence >= SURE;
}

/**
 * Required fields that have no column, where it is sure enough what the sheet is. A row needs one name: where another
 * column says what it is about, none is missing. What a pack requires beyond the kind itself is asked of sheets made
 * after the pack: those under one of its tab names, and those that have most of it in a workbook with half of its tabs.
 */
export function requiredColumnsMissing(plan: Plan, table: RecognizedTable): Field[] {
  if (table.headerRow === null || !isSureOfKind(table) || isKeyTo(plan, table)) return [];
  const required = Object.values(table.kind.fields).filter((field) => field.required);
  const missing = required.filter(({ id }) => !hasColumn(table, id) && !(isName(table, id) && hasName(table)));
  const isMost = missing.length * 3 <= required.length && hasHalfOfPack(plan);
  if (isMost || isTabOfPack(plan, table)) return missing;
  const own = kinds.find(({ id }) => id === (table.kind.base ?? table.kind.id));
  return missing.filter(({ id }) => !own || (Object.hasOwn(own.fields, id) && own.fields[id]?.required === true));
}

/** A smaller table beside one of its kind on a sheet explains it, such as what “High” means, and is no list of its own. */
function isKeyTo({ tables }: Plan, { kind, sheet, columns }: RecognizedTable): boolean {
  return tables.some(
    (other) => other.sheet === sheet && other.kind.id === kind.id && other.columns.length > columns.length,
  );
}

function isName({ kind }: RecognizedTable, field: string): boolean {
  return field !== "id" && kind.namedBy.includes(field);
}

const NAMES = ["title", "description", "deliverable"];

/** Whether a column says in words what each row is about. */
function hasName(table: RecognizedTable): boolean {
  return NAMES.some((field) => hasColumn(table, field));
}

function hasHalfOfPack({ pack, tables }: Plan): boolean {
  const found = new Set(tables.map(({ kind }) => kind.base ?? kind.id));
  const asked = new Set(pack.sheets.map(({ kind }) => kind.base ?? kind.id));
  return [...asked].filter((kind) => found.has(kind)).length * 2 >= asked.size;
}

function isTabOfPack({ workbook, pack }: Plan, { sheet, kind }: RecognizedTable): boolean {
  const name = plainName(workbook.sheets.find(({ id }) => id === sheet)?.name ?? "");
  return pack.sheets.some((tab) => tab.kind.id === kind.id && plainName(tab.name) === name);
}
