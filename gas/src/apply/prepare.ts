import { cropped } from "@throughline/shared/host/parts.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit } from "@throughline/shared/workbook/edits.ts";
import { COLS } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, CellRef, SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { gridsOf, idOf } from "../places.ts";
import { readSheets } from "../read/workbook.ts";
import { asSheetsHasIt, canEnforce } from "./validations.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The changes in the words of Sheets, so that what they go by can be compared with what Sheets has. */
export function inSheetsWords(spreadsheet: Spreadsheet, changes: readonly Change[]): Change[] {
  const edit = (one: Edit): Edit => {
    if (one.kind !== "set-validation") return one;
    const said = (rule: typeof one.to) => rule && asSheetsHasIt(spreadsheet, one.at.sheet, rule);
    return { ...one, was: said(one.was), to: said(one.to) };
  };
  return changes.map((change) => ({ ...change, edits: change.edits.map(edit) }));
}

/**
 * The changes with what their snapshots could not know: the number formats of cells beyond those that hold something,
 * which `read` leaves out. An edit that gives such a cell a format goes by the one it has.
 */
export function withUnreadFormats(changes: readonly Change[], now: Workbook): Change[] {
  const used = new Map(now.sheets.map((sheet) => [sheet.id, cropped(sheet)]));
  const edit = (one: Edit): Edit => {
    if (one.kind !== "set-cell" || one.to.format === undefined || one.was.format !== undefined) return one;
    const sheet = used.get(one.at.sheet);
    if (!sheet || !isBeyond(sheet, one.at)) return one;
    const whole = now.sheets.find(({ id }) => id === sheet.id) ?? sheet;
    const { format } = contentAt(whole, one.at.row, one.at.col);
    return format === undefined ? one : { ...one, was: { ...one.was, format } };
  };
  return changes.map((change) => ({ ...change, edits: change.edits.map(edit) }));
}

function isBeyond({ origin, values }: SheetSnapshot, { row, col }: CellRef): boolean {
  const [r, c] = [row - origin.row, col - origin.col];
  return r < 0 || c < 0 || r >= values.length || c >= (values[0]?.length ?? 0);
}

/** Whether Sheets can make such an edit. Its names have letters, digits and “_” only. */
export function canMake(edit: Edit): boolean {
  switch (edit.kind) {
    case "set-validation":
      return [edit.was, edit.to].every((rule) => rule === null || canEnforce(rule));
    case "set-name":
      return edit.to === null || isNameOfSheets(edit.name);
    case "add-sheet":
      return edit.spec.names.every(({ name }) => isNameOfSheets(name));
    case "set-cell":
    case "insert-rows":
    case "delete-rows":
    case "remove-sheet":
    case "set-note":
      return true;
  }
}

function isNameOfSheets(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

/** The spreadsheet as it is now, as far as these changes are about it. */
export function readFor(spreadsheet: Spreadsheet, changes: readonly Change[]): Workbook {
  const edits = changes.flatMap((change) => change.edits);
  const workbook = readSheets(spreadsheet, { only: sheetsOf(edits), reach: edits.flatMap(reachOf) });
  const deletes = edits.filter((edit) => edit.kind === "delete-rows");
  if (deletes.length === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = deletes.filter((edit) => edit.sheet === sheet.id);
      return own.length === 0 ? sheet : withHidden(spreadsheet, sheet, own);
    }),
  };
}

/** Sheets that edits are about; null for all, since rows and sheets that move or go may be needed anywhere. */
function sheetsOf(edits: readonly Edit[]): ReadonlySet<SheetId> | null {
  const ids = new Set<SheetId>();
  for (const edit of edits) {
    switch (edit.kind) {
      case "set-cell":
      case "set-note":
      case "set-validation":
        ids.add(edit.at.sheet);
        for (const { at } of edit.witness) ids.add(at.sheet);
        break;
      case "set-name":
        break;
      case "insert-rows":
      case "delete-rows":
      case "add-sheet":
      case "remove-sheet":
        return null;
    }
  }
  return ids;
}

/** Cells beyond those that hold something, of which an edit must know the rest. */
function reachOf(edit: Edit): CellRange[] {
  if (edit.kind === "set-validation") return [edit.at];
  if (edit.kind === "set-cell" || edit.kind === "set-note") return [{ ...edit.at, rows: 1, cols: 1 }];
  // A drop-down reaches on below what holds something: whether it ends at these rows shows in the next one alone.
  if (edit.kind === "delete-rows") return [rowsOf(edit.sheet, edit.first, edit.was.rows.length + 1)];
  if (edit.kind === "insert-rows") return [rowsOf(edit.sheet, edit.before, 1)];
  return [];
}

function rowsOf(sheet: SheetId, row: number, rows: number): CellRange {
  return { sheet, row, col: 0, rows, cols: COLS };
}

/** Rows that are hidden among those to be taken out, and links in them: Sheets is asked about these alone. */
function withHidden(
  spreadsheet: Spreadsheet,
  sheet: SheetSnapshot,
  deletes: readonly Extract<Edit, { kind: "delete-rows" }>[],
): SheetSnapshot {
  const grid = gridsOf(spreadsheet).find((one) => idOf(one) === sheet.id);
  if (!grid) return sheet;
  const rows = deletes.flatMap(({ first, was }) => was.rows.map((_, index) => first + index));
  const inside = rows.filter((row) => row < grid.getMaxRows());
  const hidden = inside.filter((row) => grid.isRowHiddenByUser(row + 1));
  return {
    ...sheet,
    hiddenRows: hidden.map((first) => ({ first, count: 1 })),
    links: deletes.flatMap(({ first, was }) => {
      const count = Math.min(was.rows.length, grid.getMaxRows() - first);
      if (count < 1) return [];
      const texts = grid.getRange(first + 1, 1, count, grid.getMaxColumns()).getRichTextValues();
      return texts.flatMap((row, r) =>
        row.flatMap((text, col) => {
          const target = text?.getLinkUrl() ?? null;
          const at = { sheet: sheet.id, row: first + r, col, rows: 1, cols: 1 };
          return target === null ? [] : [{ at, target }];
        }),
      );
    }),
  };
}
