import { contentAt, covers, isEmpty, sameFormat, stillHolds } from "../cells.ts";
import type { Edit, InsertRows, Refusal, RowCells, SetCell, SetName, SetNote, SetValidation } from "../edits.ts";
import { COLS, ROWS } from "../formulas.ts";
import { contentsOf } from "../lay-out.ts";
import { isLegalName, sheetNameProblem } from "../legal-names.ts";
import { phrase } from "../phrases.ts";
import type { SheetSpec } from "../sheet-spec.ts";
import type { CellRange, CellRef, SheetId, SheetSnapshot, Workbook } from "../types.ts";
import { placeName, refusal } from "./refusals.ts";
import { checkStands } from "./stands.ts";
import { allHaveRule } from "./validations.ts";

/** Longest text of a cell that every spreadsheet takes. */
const TEXT_LENGTH = 32_767;

/** Why this edit, by itself, cannot go into the workbook as it now is; null when it can. */
export function checkEdit(workbook: Workbook, edit: Edit): Refusal | null {
  switch (edit.kind) {
    case "set-cell":
      return onSheet(workbook, edit.at.sheet, (sheet) => checkSetCell(workbook, sheet, edit));
    case "insert-rows":
      return onSheet(workbook, edit.sheet, (sheet) => checkInsert(workbook, sheet, edit));
    case "delete-rows":
      return onSheet(workbook, edit.sheet, (sheet) => {
        const at = { sheet: sheet.id, row: edit.first, col: edit.was.col };
        return (
          checkStands(workbook, at, rowsHold(sheet, edit.first, edit.was), edit.witness) ??
          checkUnlocked(sheet, { ...at, rows: 1, cols: 1 })
        );
      });
    case "set-validation":
      return onSheet(workbook, edit.at.sheet, (sheet) => checkValidation(workbook, sheet, edit));
    case "set-note":
      return onSheet(workbook, edit.at.sheet, (sheet) => checkNote(workbook, sheet, edit));
    case "set-name":
      return checkName(workbook, edit);
    case "add-sheet":
      return checkNewSheet(workbook, edit.spec);
    case "remove-sheet":
      return checkOldSheet(workbook, edit.spec);
  }
}

function onSheet(workbook: Workbook, id: SheetId, check: (sheet: SheetSnapshot) => Refusal | null): Refusal | null {
  const sheet = workbook.sheets.find((one) => one.id === id);
  return sheet
    ? check(sheet)
    : refusal("missing-sheet", null, phrase("The sheet is no longer in this workbook. Check again."));
}

function checkSetCell(workbook: Workbook, sheet: SheetSnapshot, { at, was, to, witness }: SetCell): Refusal | null {
  const holds = (down: number, right: number) => {
    const cell = contentAt(sheet, at.row + down, at.col + right);
    return stillHolds(cell, was) && (to.format === undefined || sameFormat(cell.format, was.format));
  };
  return (
    checkStands(workbook, at, holds, witness) ??
    checkUnlocked(sheet, { ...at, rows: 1, cols: 1 }) ??
    checkUncovered(sheet, at) ??
    checkRoom(sheet, at, to.value)
  );
}

function checkInsert(workbook: Workbook, sheet: SheetSnapshot, edit: InsertRows): Refusal | null {
  const { before, cells, witness } = edit;
  const at = { sheet: sheet.id, row: before, col: cells.col };
  const unlike = checkStands(workbook, at, () => true, witness) ?? checkUnlocked(sheet, { ...at, rows: 1, cols: 1 });
  if (unlike) return unlike;
  const lastRow = sheet.origin.row + sheet.values.length;
  if (Math.max(lastRow, before) + cells.rows.length > ROWS) {
    return refusal("unsupported", at, phrase("“{sheet}” has no room for more rows.", { sheet: sheet.name }));
  }
  const merged = sheet.merges?.filter(({ row, rows }) => row < before && before < row + rows) ?? [];
  const hidden = cells.rows.some((row) =>
    row.some((content, index) => {
      const col = cells.col + index;
      return !isEmpty(content) && merged.some((merge) => merge.col <= col && col < merge.col + merge.cols);
    }),
  );
  if (!hidden) return null;
  return refusal(
    "unsupported",
    at,
    phrase("Merged cells reach across {place}. Unmerge them first.", { place: placeName(sheet, at) }),
  );
}

/** Whether rows are as given, formats aside, and hold nothing besides. */
function rowsHold(sheet: SheetSnapshot, first: number, was: RowCells): (down: number, right: number) => boolean {
  return (down, right) =>
    was.rows.every((row, index) => {
      const at = first + index + down;
      const given = row.every((content, place) => stillHolds(contentAt(sheet, at, was.col + place + right), content));
      const [from, to] = [was.col + right, was.col + right + row.length];
      const width = sheet.values[0]?.length ?? 0;
      return (
        given &&
        Array.from({ length: width }, (_, c) => sheet.origin.col + c).every(
          (col) => (col >= from && col < to) || isEmpty(contentAt(sheet, at, col)),
        )
      );
    });
}

function checkUnlocked(sheet: SheetSnapshot, range: CellRange): Refusal | null {
  if (!sheet.protected || sheet.unlocked?.some((one) => within(range, one))) return null;
  return refusal(
    "protected",
    range,
    phrase("“{sheet}” is protected, and {place} is locked. Unprotect the sheet to change it.", {
      sheet: sheet.name,
      place: placeName(sheet, range),
    }),
  );
}

function within(range: CellRange, outer: CellRange): boolean {
  const last = { sheet: range.sheet, row: range.row + range.rows - 1, col: range.col + range.cols - 1 };
  return covers(outer, range) && covers(outer, last);
}

// What is written under a merged cell shows nowhere.
function checkUncovered(sheet: SheetSnapshot, at: CellRef): Refusal | null {
  const merge = sheet.merges?.find((one) => covers(one, at) && (one.row !== at.row || one.col !== at.col));
  if (!merge) return null;
  return refusal(
    "unsupported",
    at,
    phrase("{place} is merged into {other}. Write there.", {
      place: placeName(sheet, at),
      other: placeName(sheet, merge),
    }),
  );
}

function checkRoom(sheet: SheetSnapshot, at: CellRef, value: unknown): Refusal | null {
  if (at.row >= ROWS || at.col >= COLS || at.row < 0 || at.col < 0) {
    return refusal(
      "unsupported",
      at,
      phrase("“{sheet}” does not reach as far as {place}.", { sheet: sheet.name, place: placeName(sheet, at) }),
    );
  }
  if (typeof value !== "string" || value.length <= TEXT_LENGTH) return null;
  return refusal(
    "unsupported",
    at,
    phrase("The text for {place} is longer than a cell can hold.", { place: placeName(sheet, at) }),
  );
}

function checkValidation(
  workbook: Workbook,
  sheet: SheetSnapshot,
  { at, was, witness }: SetValidation,
): Refusal | null {
  const holds = (down: number, right: number) =>
    allHaveRule(sheet.validations ?? [], { ...at, row: at.row + down, col: at.col + right }, was);
  return checkStands(workbook, at, holds, witness) ?? checkUnlocked(sheet, at);
}

function checkNote(workbook: Workbook, sheet: SheetSnapshot, { at, was, witness }: SetNote): Refusal | null {
  const noteAt = (down: number, right: number) =>
    sheet.notes?.find((note) => note.at.row === at.row + down && note.at.col === at.col + right);
  const holds = (down: number, right: number) => (noteAt(down, right)?.text ?? null) === (was?.text ?? null);
  if (noteAt(0, 0)?.kind === "thread") {
    return refusal(
      "unsupported",
      at,
      phrase("People are talking at {place}; a note has no place there.", { place: placeName(sheet, at) }),
    );
  }
  const unlike = checkStands(workbook, at, holds, witness);
  if (unlike || !sheet.protected) return unlike;
  return refusal(
    "protected",
    at,
    phrase("“{sheet}” is protected. Unprotect the sheet to write notes.", { sheet: sheet.name }),
  );
}

function checkName(workbook: Workbook, { name, was, to }: SetName): Refusal | null {
  const now = workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const same = now && was ? sameRange(now.at, was.at) : !now && !was;
  if (!same)
    return refusal("changed", now?.at ?? null, phrase("The name “{name}” is not what it was. Check again.", { name }));
  if (to && !isLegalName(name)) {
    return refusal(
      "unsupported",
      to.at,
      phrase("A spreadsheet does not take “{name}” for a name: begin with a letter, without spaces.", { name }),
    );
  }
  return to && onSheet(workbook, to.at.sheet, () => null);
}

function sameRange(one: CellRange, other: CellRange): boolean {
  return covers(one, other) && one.rows === other.rows && one.cols === other.cols && covers(other, one);
}

function checkNewSheet(workbook: Workbook, spec: SheetSpec): Refusal | null {
  const problem = sheetNameProblem(spec.name);
  if (problem !== null) {
    return refusal(
      "unsupported",
      null,
      phrase("A sheet cannot be named “{name}”: {problem}.", { name: spec.name, problem }),
    );
  }
  if (sheetNamed(workbook, spec.name)) {
    return refusal(
      "changed",
      null,
      phrase("There is a sheet “{name}” already. Rename it, or work on that one.", { name: spec.name }),
    );
  }
  const names = [...spec.names.map(({ name }) => name), ...(spec.table ? [spec.table.name] : [])];
  const illegal = names.find((name) => !isLegalName(name));
  if (illegal !== undefined) {
    return refusal(
      "unsupported",
      null,
      phrase("A spreadsheet does not take “{name}” for a name: begin with a letter, without spaces.", {
        name: illegal,
      }),
    );
  }
  const taken = new Set(
    [...workbook.names, ...workbook.sheets.flatMap(({ tables }) => tables ?? [])].map(({ name }) => name.toLowerCase()),
  );
  const double = names.find((name) => taken.has(name.toLowerCase()));
  if (double === undefined) return null;
  return refusal(
    "changed",
    null,
    phrase("The name “{name}” is in use already, so “{sheet}” cannot be added with it.", {
      name: double,
      sheet: spec.name,
    }),
  );
}

function checkOldSheet(workbook: Workbook, spec: SheetSpec): Refusal | null {
  const sheet = sheetNamed(workbook, spec.name);
  if (!sheet)
    return refusal("missing-sheet", null, phrase("There is no sheet “{name}” any more.", { name: spec.name }));
  const foreign = foreignCell(sheet, spec);
  if (foreign) {
    return refusal(
      "changed",
      foreign,
      phrase("{place} has been changed since; “{name}” stays.", { place: placeName(sheet, foreign), name: spec.name }),
    );
  }
  if (workbook.sheets.some(({ id, hidden }) => id !== sheet.id && !hidden)) return null;
  return refusal("unsupported", null, phrase("“{name}” is the last sheet that can be seen.", { name: spec.name }));
}

export function sheetNamed(workbook: Workbook, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The first cell, or note, that is not as the spec says. */
function foreignCell(sheet: SheetSnapshot, spec: SheetSpec): CellRef | null {
  const laid = new Map(contentsOf(spec).map(({ row, col, content }) => [`${row} ${col}`, { row, col, content }]));
  for (const { row, col, content } of laid.values()) {
    if (!stillHolds(contentAt(sheet, row, col), content)) return { sheet: sheet.id, row, col };
  }
  for (const [r, cells] of sheet.values.entries()) {
    for (const c of cells.keys()) {
      const [row, col] = [sheet.origin.row + r, sheet.origin.col + c];
      if (!laid.has(`${row} ${col}`) && !isEmpty(contentAt(sheet, row, col))) return { sheet: sheet.id, row, col };
    }
  }
  const helps = new Set(spec.table?.columns.map(({ help }) => help) ?? []);
  return sheet.notes?.find(({ text }) => !helps.has(text))?.at ?? null;
}
