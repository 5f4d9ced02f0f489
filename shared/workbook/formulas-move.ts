import { COLS, type Corner, mapReferences, type Reference, ROWS } from "./formulas.ts";
import { type RowShift, shiftSpan } from "./rows.ts";

/** Rows put into or taken out of a sheet, by its name as formulas know it. */
export interface SheetRowShift extends RowShift {
  readonly sheet: string;
}

/**
 * A formula of the sheet `onSheet` after rows were put in or taken out of a sheet, as spreadsheets write it: ranges
 * grow and shrink, and what pointed only at rows taken out is #REF!.
 */
export function shiftRows(formula: string, onSheet: string, shift: SheetRowShift): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? onSheet;
    const untouched = reference.elsewhere || sheet.toLowerCase() !== shift.sheet.toLowerCase();
    return untouched ? reference : shiftReference(reference, shift);
  });
}

/** First and last row of a reference, both included; null for whole columns. */
export function rowsOf({ from, to }: Reference): { readonly first: number; readonly last: number } | null {
  if (from.row === null) return null;
  const other = to ? (to.row ?? ROWS - 1) : from.row;
  return { first: Math.min(from.row, other), last: Math.max(from.row, other) };
}

function shiftReference(reference: Reference, shift: RowShift): Reference | null {
  const { from, to } = reference;
  const rows = rowsOf(reference);
  if (rows === null || from.row === null) return reference;
  const shifted = shiftSpan(rows.first, rows.last, shift);
  if (!shifted) return null;
  const [top, bottom] = [from.row, to ? (to.row ?? ROWS - 1) : from.row];
  // A range may be written from its lower corner up.
  const [newTop, newBottom] = top <= bottom ? [shifted.first, shifted.last] : [shifted.last, shifted.first];
  if (newTop === top && (to?.row == null || newBottom === bottom)) return reference;
  return { ...reference, from: { ...from, row: newTop }, to: to && (to.row === null ? to : { ...to, row: newBottom }) };
}

/** The formula as it reads `down` rows lower and `right` columns further on: what no "$" holds moves along. */
export function translate(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from, down, right);
    const to = reference.to && moved(reference.to, down, right);
    return from && (to || !reference.to) ? { ...reference, from, to } : null;
  });
}

function moved(corner: Corner, down: number, right: number): Corner | null {
  const row = corner.row === null || corner.fixedRow ? corner.row : corner.row + down;
  const col = corner.col === null || corner.fixedCol ? corner.col : corner.col + right;
  const off = (row !== null && (row < 0 || row >= ROWS)) || (col !== null && (col < 0 || col >= COLS));
  return off ? null : { ...corner, row, col };
}
