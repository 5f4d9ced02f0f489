import { moveRows } from "@throughline/shared/workbook/apply/move-rows.ts";
import { type EditMove, settledFormula } from "@throughline/shared/workbook/apply/row-moves.ts";
import { ruleAt } from "@throughline/shared/workbook/apply/validations.ts";
import { contentAt, overlap } from "@throughline/shared/workbook/cells.ts";
import type { InsertRows } from "@throughline/shared/workbook/edits.ts";
import { COLS } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { writeCells } from "./write-cells.ts";
import { putRule } from "./write-rule.ts";
import type { Writer } from "./writer.ts";

/**
 * Puts rows in and takes rows out, the lower ones first. `state` is the workbook as it is before; Excel moves what
 * points at rows by itself, all but drop-downs and tables that are to grow over rows at their end.
 */
export async function writeRows(writer: Writer, state: Workbook, moves: readonly EditMove[]): Promise<void> {
  let before = state;
  for (const [index, move] of moves.entries()) {
    const after = moveRows(before, move);
    const rows = `${move.before + 1}:${move.before + Math.abs(move.count)}`;
    const range = writer.sheet(move.sheet.id).getRange(rows);
    if (move.edit.kind === "delete-rows") range.delete("Up");
    else {
      range.insert("Down");
      await fillRows(writer, after, move, move.edit, moves.slice(0, index));
    }
    before = after;
  }
}

/** What new rows are to hold and to look like. Excel gives them the look of the row above, hidden or not. */
async function fillRows(
  writer: Writer,
  after: Workbook,
  move: EditMove,
  { cells, like }: InsertRows,
  done: readonly EditMove[],
): Promise<void> {
  const sheet = after.sheets.find(({ id }) => id === move.sheet.id);
  if (!sheet) return;
  const made: CellRange = { sheet: sheet.id, row: move.before, col: 0, rows: move.count, cols: COLS };
  const rows = writer.sheet(sheet.id).getRange(`${made.row + 1}:${made.row + made.rows}`);
  rows.rowHidden = false;
  if (like === null) rows.clear("Formats");
  if (like === "below") copyFormats(writer, sheet, made);
  if (like !== null) growRules(writer, sheet, made);
  growTables(writer, sheet, made);
  const placed = cells.rows.flatMap((row, down) =>
    row.map((content, right) => {
      const [at, col] = [move.before + down, cells.col + right];
      const formula = content.formula === null ? null : settledFormula(content.formula, move, done);
      return {
        row: at,
        col,
        of: { to: { ...content, formula }, format: contentAt(sheet, at, col).format ?? "General" },
      };
    }),
  );
  await writeCells(writer, sheet.id, placed, true);
}

function copyFormats(writer: Writer, sheet: SheetSnapshot, made: CellRange): void {
  const model = writer.sheet(sheet.id).getRange(`${made.row + made.rows + 1}:${made.row + made.rows + 1}`);
  writer
    .sheet(sheet.id)
    .getRange(`${made.row + 1}:${made.row + made.rows}`)
    .copyFrom(model, "Formats");
}

function growRules(writer: Writer, { validations = [] }: SheetSnapshot, made: CellRange): void {
  for (const validation of validations) {
    for (const range of validation.at) {
      if (!overlap(range, made)) continue;
      const [row, bottom] = [Math.max(range.row, made.row), Math.min(range.row + range.rows, made.row + made.rows)];
      const grown = { ...range, row, rows: bottom - row };
      putRule(writer.range(range.sheet, grown), ruleAt(validation, grown));
    }
  }
}

function growTables(writer: Writer, { tables = [] }: SheetSnapshot, made: CellRange): void {
  for (const { name, at } of tables) {
    const endsThere = at.row + at.rows === made.row + made.rows && at.row < made.row;
    if (endsThere) writer.workbook.tables.getItem(name).resize(writer.range(at.sheet, at));
  }
}
