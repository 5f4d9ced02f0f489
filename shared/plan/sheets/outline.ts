import { fieldOf, textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import type { Cell, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";

/**
 * Rows that only head the rows below them: an outline's parents, by indent or by number ("1" over "1.1"), and titles
 * of groups. What is asked of each row (an owner, a date) is not asked of them.
 */
export const headingRecords = once((table: RecognizedTable): ReadonlySet<RecognizedRecord> => {
  const rows = table.records.map((record) => {
    const name = nameCell(table, record);
    return { record, name, isBare: isBare(table, record, name) };
  });
  const heads = new Set<RecognizedRecord>();
  for (const [index, { record, name, isBare: bare }] of rows.entries()) {
    const next = rows[index + 1];
    if (!next) continue;
    const isParent = indentOf(next.name) > indentOf(name) || isNumberOver(numberOf(record), numberOf(next.record));
    if (isParent && (bare || isUnowned(record))) heads.add(record);
  }
  const titles = rows.filter(({ isBare: bare }) => bare);
  // A lone step that is all blank is a step somebody forgot; titles come again and again, each over rows of its own.
  const areTitles = titles.length > 1 && rows.every((row, at) => !row.isBare || rows[at + 1]?.isBare === false);
  const areNumbered =
    rows.filter(({ name }) => isNumbered(name)).length === titles.filter(({ name }) => isNumbered(name)).length;
  for (const { record, name } of rows) if (isRollUp(name)) heads.add(record);
  for (const { record, name } of titles) if (areTitles || (areNumbered && isNumbered(name))) heads.add(record);
  return heads;
});

function nameCell(table: RecognizedTable, record: RecognizedRecord): Cell | null {
  for (const field of table.kind.namedBy) {
    const cell = field === "id" ? null : fieldOf(record, field);
    if (cell && cell.raw !== null && cell.from === null) return cell;
  }
  return null;
}

/** Whether nothing but its name, its number, and what it inherits is written. */
function isBare(table: RecognizedTable, record: RecognizedRecord, name: Cell | null): boolean {
  return (
    name !== null &&
    table.columns.length > 2 &&
    table.columns.every(({ field }) => {
      if (!field || field.id === "id") return true;
      const cell = fieldOf(record, field.id);
      return !cell || cell.raw === null || cell.from !== null || cell.at.col === name.at.col;
    })
  );
}

function isUnowned(record: RecognizedRecord): boolean {
  return ["owner", "start", "end", "timeline"].every((field) => (fieldOf(record, field)?.raw ?? null) === null);
}

function indentOf(name: Cell | null): number {
  return typeof name?.raw === "string" ? name.raw.length - name.raw.replace(/^[\s\u00a0>•-]+/, "").length : 0;
}

function numberOf(record: RecognizedRecord): string {
  const id = fieldOf(record, "id");
  return id ? textOf(id) : "";
}

/** "1" over "1.1", "P1.2" over "P1.2.a". */
function isNumberOver(number: string, next: string): boolean {
  return number !== "" && next.startsWith(`${number}.`);
}

/** "Roll up of 2.4.1-3.4.5" is worked out of other rows. */
function isRollUp(name: Cell | null): boolean {
  return typeof name?.raw === "string" && /^\s*roll(?:ed)?[- ]?up\b/i.test(name.raw);
}

function isNumbered(name: Cell | null): boolean {
  return typeof name?.raw === "string" && /^\s*(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+\S/.test(name.raw);
}
