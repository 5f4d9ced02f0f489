import { cellName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { CellContent, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";

export interface Differences {
  /** Cells that hold something else, as “Plan!B7: before → after”; what formulas show does not count. */
  readonly cells: readonly string[];
  /** Sheets that only one of the files has. */
  readonly sheets: readonly string[];
}

/** In what two workbook files differ. */
export function differences(before: Uint8Array, after: Uint8Array, name = "plan.xlsx"): Differences {
  const [one, other] = [before, after].map((bytes) => readWorkbook(bytes, { name, inflate: nodeInflate }));
  if (!one || !other) return { cells: [], sheets: [] };
  const names = new Set([...one.sheets, ...other.sheets].map((sheet) => sheet.name));
  const sheets: string[] = [];
  const cells: string[] = [];
  for (const sheet of names) {
    if (has(one, sheet) && has(other, sheet)) cells.push(...differentCells(one, other, sheet));
    else sheets.push(sheet);
  }
  return { cells: cells.sort(), sheets };
}

function has({ sheets }: Workbook, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

function differentCells(one: Workbook, other: Workbook, name: string): string[] {
  const [was, now] = [one, other].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
  if (!was || !now) return [];
  const bottom = Math.max(...[was, now].map(({ origin, values }) => origin.row + values.length));
  const right = Math.max(...[was, now].map(({ origin, values }) => origin.col + (values[0]?.length ?? 0)));
  const found: string[] = [];
  for (let row = 0; row < bottom; row += 1) {
    for (let col = 0; col < right; col += 1) {
      const [before, after] = [contentAt(was, row, col), contentAt(now, row, col)].map(said);
      if (before !== after) found.push(`${quoteSheet(name)}!${cellName({ row, col })}: ${before} → ${after}`);
    }
  }
  return found;
}

function said({ value, formula }: CellContent): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "(empty)";
  return typeof value === "object" ? value.error : String(value);
}
