import { parseA1, quoteSheet, rangeName } from "../workbook/a1.ts";
import { valueAt } from "../workbook/cells.ts";
import type { CellRange, CellValue, SheetSnapshot, Workbook } from "../workbook/types.ts";
import { hashOf } from "./hash.ts";

/** Cells that a score rests on, with what they held at the time. */
export interface Evidence {
  /** "Action steps!E14:G14". */
  readonly at: string;
  /** What the cells held and what stood beside them, hashed; "" where nobody noted it. */
  readonly mark: string;
}

/** What became of cited cells. `at` is where they are now. */
export type CitedNow =
  | { readonly is: "same" | "moved"; readonly at: CellRange }
  | { readonly is: "changed"; readonly at: CellRange }
  | { readonly is: "gone"; readonly at: null };

/** Cites cells as they now are. */
export function cite({ sheets }: Workbook, range: CellRange): Evidence {
  const sheet = sheets.find(({ id }) => id === range.sheet);
  if (!sheet) throw new Error(`There is no sheet “${range.sheet}” to cite from.`);
  const { inside, beside } = marksOf(sheet, range);
  return { at: `${quoteSheet(sheet.name)}!${rangeName(range)}`, mark: `${inside}-${beside}` };
}

/**
 * Finds cited cells again. Rows that were sorted or pushed down are known by what they hold and what stands beside
 * them; a row known by what stands beside it alone has had its cited cells changed.
 */
export function citedNow({ sheets }: Workbook, { at, mark }: Evidence): CitedNow {
  const address = parseA1(at);
  const name = (address?.sheet ?? "").trim().toLowerCase();
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name);
  if (!address || !sheet) return { is: "gone", at: null };
  const there: CellRange = {
    sheet: sheet.id,
    row: address.row,
    col: address.col,
    rows: address.rows,
    cols: address.cols,
  };
  if (mark === "") return { is: "same", at: there };
  const [inside, beside] = mark.split("-");
  const now = marksOf(sheet, there);
  if (now.inside === inside && now.beside === beside) return { is: "same", at: there };
  const elsewhere = rowsOf(sheet, there).map((range) => ({ range, marks: marksOf(sheet, range) }));
  const moved = elsewhere.find(({ marks }) => marks.inside === inside && marks.beside === beside);
  if (moved) return { is: "moved", at: moved.range };
  const changed = elsewhere.find(({ marks }) => marks.beside === beside && marks.beside !== NOTHING);
  if (changed) return { is: "changed", at: changed.range };
  return { is: now.inside === inside ? "same" : "changed", at: there };
}

/** Of the cells themselves, and of the rest of their rows. */
function marksOf(sheet: SheetSnapshot, { row, col, rows, cols }: CellRange): { inside: string; beside: string } {
  const [inside, beside]: [string[], string[]] = [[], []];
  const width = Math.max(sheet.origin.col + (sheet.values[0]?.length ?? 0), col + cols);
  for (let down = row; down < row + rows; down += 1) {
    for (let across = 0; across < width; across += 1) {
      const text = textOf(valueAt(sheet, down, across));
      const isInside = across >= col && across < col + cols;
      // What is empty beside the cells says nothing: a column added at the right changes no row.
      if (isInside) inside.push(text);
      else if (text !== "") beside.push(text);
    }
  }
  return { inside: hashOf(inside.join("\u0001")), beside: hashOf(beside.join("\u0001")) };
}

const NOTHING = hashOf("");

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : `${typeof value === "string" ? "" : typeof value}${value}`;
}

/** The same cells, beginning in every row of the sheet. */
function rowsOf(sheet: SheetSnapshot, range: CellRange): CellRange[] {
  const count = sheet.values.length - range.rows + 1;
  return Array.from({ length: Math.max(0, count) }, (_, down) => ({ ...range, row: sheet.origin.row + down }));
}
