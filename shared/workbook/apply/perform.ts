import { withContents } from "../cells.ts";
import type { Change, Edit, SetName, SetNote } from "../edits.ts";
import { snapshotOf } from "../lay-out.ts";
import type { DefinedName, Note, SheetSnapshot, Workbook } from "../types.ts";
import { sheetNamed } from "./checks.ts";
import { moveRows, withLikeFormats } from "./move-rows.ts";
import { sheetNames } from "./pointers.ts";
import { type EditMove, rowMoves, settledFormula } from "./row-moves.ts";
import { withRule } from "./validations.ts";

/**
 * The workbook with accepted changes in it. Sheets that nothing changes on stay the very same objects. Formulas are not
 * calculated: what they show stays until a spreadsheet does that.
 */
export function perform(workbook: Workbook, changes: readonly Change[]): Workbook {
  const edits = changes.flatMap((change) => change.edits);
  const filled = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => withEdits(sheet, edits)),
    names: withNames(workbook.names, edits),
  };
  const sheeted = edits.reduce(withSheet, filled);
  const moves = rowMoves(withAllFormats(workbook, changes), sheetNames(workbook.sheets));
  return moves.reduce((state, move, index) => withRows(state, move, moves.slice(0, index)), sheeted);
}

/** Changes whose new rows say the format of each of their cells, as they are made and as undo must know them. */
export function withAllFormats(workbook: Workbook, changes: readonly Change[]): Change[] {
  const said = (edit: Edit): Edit => {
    if (edit.kind !== "insert-rows") return edit;
    const sheet = workbook.sheets.find(({ id }) => id === edit.sheet);
    return sheet ? withLikeFormats(sheet, edit) : edit;
  };
  return changes.map((change) => ({ ...change, edits: change.edits.map(said) }));
}

function withEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const here = edits.filter((edit) => "at" in edit && edit.at.sheet === sheet.id);
  const cells = here.filter((edit) => edit.kind === "set-cell");
  const notes = here.filter((edit) => edit.kind === "set-note");
  const rules = here.filter((edit) => edit.kind === "set-validation");
  const filled = withContents(
    sheet,
    cells.map(({ at: { row, col }, to: content }) => ({ row, col, content })),
  );
  const noted = notes.length === 0 ? filled : { ...filled, notes: notes.reduce(withNote, filled.notes ?? []) };
  if (rules.length === 0) return noted;
  return { ...noted, validations: rules.reduce((now, { at, to }) => withRule(now, at, to), noted.validations ?? []) };
}

function withNote(notes: readonly Note[], { at, to }: SetNote): readonly Note[] {
  const index = notes.findIndex((note) => note.at.row === at.row && note.at.col === at.col);
  if (to === null) return notes.filter((_, other) => other !== index);
  const note: Note = { at, text: to.text, author: to.author, kind: "note" };
  return index < 0 ? [...notes, note] : notes.map((one, other) => (other === index ? note : one));
}

function withNames(names: readonly DefinedName[], edits: readonly Edit[]): readonly DefinedName[] {
  return edits.filter((edit) => edit.kind === "set-name").reduce(withName, names);
}

function withName(names: readonly DefinedName[], { name, to }: SetName): readonly DefinedName[] {
  const index = names.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  if (to === null) return names.filter((_, other) => other !== index);
  if (index < 0) return [...names, { name, ...to }];
  return names.map((one, other) => (other === index ? { name: one.name, ...to } : one));
}

function withSheet(workbook: Workbook, edit: Edit): Workbook {
  if (edit.kind === "add-sheet") {
    const { sheet, names } = snapshotOf(edit.spec);
    const before = workbook.sheets.findIndex(({ id }) => id === edit.before);
    const at = before < 0 ? workbook.sheets.length : before;
    return {
      ...workbook,
      sheets: [...workbook.sheets.slice(0, at), sheet, ...workbook.sheets.slice(at)],
      names: [...workbook.names, ...names],
    };
  }
  if (edit.kind === "remove-sheet") {
    const gone = sheetNamed(workbook, edit.spec.name);
    const names = new Set(edit.spec.names.map(({ name }) => name.toLowerCase()));
    return {
      ...workbook,
      sheets: workbook.sheets.filter((sheet) => sheet !== gone),
      names: workbook.names.filter(({ name }) => !names.has(name.toLowerCase())),
    };
  }
  return workbook;
}

/** `done` are the moves made before this one, further down or on other sheets. */
function withRows(workbook: Workbook, move: EditMove, done: readonly EditMove[]): Workbook {
  const state = moveRows(workbook, move);
  if (move.edit.kind === "delete-rows") return state;
  const { sheet: id, before, cells } = move.edit;
  const placed = cells.rows.flatMap((row, down) =>
    row.map((content, right) => {
      const formula = content.formula === null ? null : settledFormula(content.formula, move, done);
      return { row: before + down, col: cells.col + right, content: { ...content, formula } };
    }),
  );
  return { ...state, sheets: state.sheets.map((sheet) => (sheet.id === id ? withContents(sheet, placed) : sheet)) };
}
