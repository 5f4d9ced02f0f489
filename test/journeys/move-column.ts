import type { CellRange, SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/**
 * A workbook after somebody has cut a column and put it in after another one, further right, as Excel, Google Sheets
 * and LibreOffice do it: names of single columns go along, and wider ranges keep their ends.
 */
export function withColumnMoved(workbook: Workbook, id: SheetId, from: number, after: number): Workbook {
  const now = (col: number) => (col === from ? after : col > from && col <= after ? col - 1 : col);
  const moved = ({ ...at }: CellRange): CellRange =>
    at.sheet === id && at.cols === 1 ? { ...at, col: now(at.col) } : at;
  return {
    ...workbook,
    names: workbook.names.map((name) => ({ ...name, at: moved(name.at) })),
    sheets: workbook.sheets.map((sheet) => (sheet.id === id ? withCells(sheet, from, after, moved) : sheet)),
  };
}

function withCells(
  sheet: SheetSnapshot,
  from: number,
  after: number,
  moved: (at: CellRange) => CellRange,
): SheetSnapshot {
  const [out, to] = [from - sheet.origin.col, after - sheet.origin.col];
  const reordered = <T>(row: readonly T[]): T[] => {
    const cells = [...row];
    cells.splice(to, 0, ...cells.splice(out, 1));
    return cells;
  };
  const wide = (row: readonly (string | null)[]) => sheet.values[0]?.map((_, col) => row[col] ?? null) ?? [];
  return {
    ...sheet,
    values: sheet.values.map(reordered),
    formulas: (sheet.formulas ?? []).map((row) => reordered(wide(row))),
    formats: (sheet.formats ?? []).map((row) => reordered(wide(row))),
    notes: (sheet.notes ?? []).map((note) => {
      const { sheet: id, row, col } = moved({ ...note.at, rows: 1, cols: 1 });
      return { ...note, at: { sheet: id, row, col } };
    }),
    validations: (sheet.validations ?? []).map((rule) => ({ ...rule, at: rule.at.map(moved) })),
  };
}
