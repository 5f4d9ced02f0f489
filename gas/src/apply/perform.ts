import { withAllFormats } from "@throughline/shared/workbook/apply/perform.ts";
import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { ruleAt, withRule } from "@throughline/shared/workbook/apply/validations.ts";
import { covers } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit, SetName, SetNote, SetValidation } from "@throughline/shared/workbook/edits.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { gridsOf, idOf, rangeOf } from "../places.ts";
import { addSheet, furnish } from "./add-sheet.ts";
import { makeRoom, writeCells } from "./cells.ts";
import type { Journal } from "./journal.ts";
import { dress } from "./look.ts";
import { moveRows } from "./rows.ts";
import { builtRule } from "./validations.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Makes accepted changes in the spreadsheet. All that stays in its place goes first, since addresses are those of the
 * snapshot; then rows, from the bottom up. Sheets that go do so last: nothing brings them back. Returns what a person
 * should know besides.
 */
export function perform(
  spreadsheet: Spreadsheet,
  now: Workbook,
  accepted: readonly Change[],
  journal: Journal,
): readonly Phrase[] {
  const edits = accepted.flatMap((change) => change.edits);
  const grids = new Map(gridsOf(spreadsheet).map((sheet) => [idOf(sheet), sheet]));
  const here = now.sheets.flatMap((snapshot) => {
    const sheet = grids.get(snapshot.id);
    return sheet ? [{ sheet, snapshot }] : [];
  });
  for (const { sheet, snapshot } of here) inPlace(spreadsheet, sheet, snapshot, edits, journal);
  for (const edit of edits) if (edit.kind === "set-name") setName(spreadsheet, edit, journal);
  const notices = addSheets(spreadsheet, edits, journal);
  const moves = rowMoves(withAllFormats(now, accepted), sheetNames(now.sheets));
  for (const [index, move] of moves.entries()) {
    const on = here.find(({ snapshot }) => snapshot.id === move.sheet.id);
    if (on) moveRows(on.sheet, withRules(on.snapshot, edits), move, moves.slice(0, index), journal);
  }
  for (const edit of edits) if (edit.kind === "remove-sheet") removeSheet(spreadsheet, edit.spec);
  return notices;
}

/** The sheet with the drop-downs that were just set: new rows go by these. */
function withRules(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const rules = edits.filter((edit) => edit.kind === "set-validation").filter(({ at }) => at.sheet === sheet.id);
  return { ...sheet, validations: rules.reduce((now, { at, to }) => withRule(now, at, to), sheet.validations ?? []) };
}

function inPlace(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  snapshot: SheetSnapshot,
  edits: readonly Edit[],
  journal: Journal,
): void {
  const own = edits.filter((edit) => "at" in edit && edit.at.sheet === snapshot.id);
  const cells = own.filter((edit) => edit.kind === "set-cell");
  if (cells.length > 0) writeCells(sheet, snapshot, cells, journal);
  for (const edit of own) {
    if (edit.kind === "set-note") setNote(sheet, edit, journal);
    else if (edit.kind === "set-validation") setRule(spreadsheet, sheet, snapshot, edit, journal);
  }
}

function setNote(sheet: Sheet, { at, was, to }: SetNote, journal: Journal): void {
  makeRoom(sheet, [at]);
  const cell = sheet.getRange(at.row + 1, at.col + 1);
  journal.step(
    phrase("the note on {cell}", { cell: cell.getA1Notation() }),
    () => cell.setNote(to?.text ?? null),
    () => cell.setNote(was?.text ?? null),
  );
}

function setRule(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { validations = [] }: SheetSnapshot,
  { at, to }: SetValidation,
  journal: Journal,
): void {
  makeRoom(sheet, [{ row: at.row + at.rows - 1, col: at.col + at.cols - 1 }]);
  const range = rangeOf(sheet, at);
  // All cells of the range had the same rule, or none.
  const before = validations.find((one) => one.at.some((area) => covers(area, at)));
  journal.step(
    phrase("the drop-down of {range}", { range: range.getA1Notation() }),
    () => range.setDataValidation(to && builtRule(spreadsheet, at.sheet, to)),
    () => range.setDataValidation(before ? builtRule(spreadsheet, at.sheet, ruleAt(before, at)) : null),
  );
}

function setName(spreadsheet: Spreadsheet, { name, to }: SetName, journal: Journal): void {
  const named = spreadsheet.getNamedRanges().find((one) => one.getName().toLowerCase() === name.toLowerCase());
  const place = to && gridsOf(spreadsheet).find((sheet) => idOf(sheet) === to.at.sheet);
  const range = to && place ? rangeOf(place, to.at) : null;
  const before = named?.getRange() ?? null;
  journal.step(
    phrase("the name “{name}”", { name }),
    () => {
      if (!range) named?.remove();
      else if (named) named.setRange(range);
      else spreadsheet.setNamedRange(name, range);
    },
    () => {
      if (before) spreadsheet.setNamedRange(named?.getName() ?? name, before);
      else spreadsheet.removeNamedRange(name);
    },
  );
}

function addSheets(spreadsheet: Spreadsheet, edits: readonly Edit[], journal: Journal): Phrase[] {
  const added = edits.flatMap((edit) => {
    if (edit.kind !== "add-sheet") return [];
    const { spec } = edit;
    const made: Sheet[] = [];
    journal.step(
      phrase("the sheet “{sheet}”", { sheet: spec.name }),
      () => made.push(addSheet(spreadsheet, spec, edit.before)),
      () => {
        for (const sheet of made) spreadsheet.deleteSheet(sheet);
      },
    );
    return made.map((sheet) => ({ sheet, spec }));
  });
  for (const { sheet, spec } of added) furnish(spreadsheet, sheet, spec);
  return added.flatMap(({ sheet, spec }) => [...dress(spreadsheet, sheet, spec)]);
}

function removeSheet(spreadsheet: Spreadsheet, spec: Extract<Edit, { kind: "remove-sheet" }>["spec"]): void {
  const sheet = spreadsheet.getSheetByName(spec.name);
  if (!sheet) return;
  const own = new Set(spec.names.map(({ name }) => name.toLowerCase()));
  for (const named of spreadsheet.getNamedRanges()) if (own.has(named.getName().toLowerCase())) named.remove();
  spreadsheet.deleteSheet(sheet);
}
