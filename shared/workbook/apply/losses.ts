import { overlap } from "../cells.ts";
import type { Change, DeleteRows, Edit, Refusal, RemoveSheet } from "../edits.ts";
import { COLS, mentions, sameFormula } from "../formulas.ts";
import { type Phrase, phrase } from "../phrases.ts";
import { shiftSpan } from "../rows.ts";
import type { CellRange, CellRef, SheetSnapshot, Workbook } from "../types.ts";
import { movedPlace, movedTable, movedValidation, type RowMove } from "./move-rows.ts";
import {
  type PointedRows,
  type Pointing,
  pointedRows,
  pointingIn,
  pointingOf,
  rowsOfEdit,
  sheetNames,
} from "./pointers.ts";
import { placeName, refusal, waits } from "./refusals.ts";

/** What all changes that have gone in so far take out, and what they bring that points at rows and sheets. */
export interface Losses {
  /**
   * Whether taking out rows or sheets would lose something for good, so that putting them back could not restore it:
   * formulas, names, merges, notes, links and drop-downs that are about just these rows.
   */
  weigh(change: Change): Refusal | null;
  add(change: Change): void;
}

export function lossesIn(workbook: Workbook): Losses {
  const nameOf = sheetNames(workbook.sheets);
  const earlier: Edit[] = [];
  const earlierRemovals: Removal[] = [];
  const standing = once(() => {
    const formulas = pointingIn(workbook);
    return { formulas, rows: formulas.flatMap(pointedRows) };
  });
  return {
    weigh({ edits }) {
      const own = edits.filter(isRemoval);
      const removals = [...earlierRemovals, ...own];
      if (removals.length === 0) return null;
      const coming = own.length > 0 ? [...earlier, ...edits] : edits;
      const formulas = coming.flatMap((edit) => pointingOf(edit, nameOf));
      const rows = [...formulas.flatMap(pointedRows), ...coming.flatMap((edit) => rowsOfEdit(edit, nameOf))];
      const gone = removals.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.spec.name.toLowerCase()] : []));
      const lostWith = (removal: Removal, among: { formulas: readonly Pointing[]; rows: readonly PointedRows[] }) =>
        removal.kind === "delete-rows"
          ? lostWithRows(workbook, removal, among.rows)
          : lostWithSheet(workbook, removal, among.formulas, gone);
      // What an earlier change takes out was weighed against the workbook when it came in.
      const met = firstOf(earlierRemovals, (removal) => lostWith(removal, { formulas, rows }));
      if (met) return waits(met.at);
      return firstOf(own, (removal) =>
        lostWith(removal, {
          formulas: [...standing().formulas.filter((one) => !isLifted(one, coming)), ...formulas],
          rows: [...standing().rows, ...rows],
        }),
      );
    },
    add({ edits }) {
      earlier.push(...edits);
      earlierRemovals.push(...edits.filter(isRemoval));
    },
  };
}

/** Whether other rules, or none, come to stand on every cell of the rule that this formula is of. */
function isLifted({ ruled }: Pointing, coming: readonly Edit[]): boolean {
  const set = coming.flatMap((edit) => (edit.kind === "set-validation" ? [edit.at] : []));
  // No two edits set the same cell, so what they have of a range can be added up.
  const isSet = (range: CellRange) =>
    set.reduce((sum, at) => sum + cellsShared(range, at), 0) === range.rows * range.cols;
  return ruled?.every(isSet) ?? false;
}

function cellsShared(one: CellRange, other: CellRange): number {
  if (!overlap(one, other)) return 0;
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - Math.max(one.row, other.row);
  return rows * (Math.min(one.col + one.cols, other.col + other.cols) - Math.max(one.col, other.col));
}

type Removal = DeleteRows | RemoveSheet;

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isRemoval(edit: Edit): edit is Removal {
  return edit.kind === "delete-rows" || edit.kind === "remove-sheet";
}

function lostWithRows(workbook: Workbook, edit: DeleteRows, pointed: readonly PointedRows[]): Refusal | null {
  const sheet = workbook.sheets.find(({ id }) => id === edit.sheet);
  if (!sheet) return null;
  const found = pointedAt(sheet, edit, pointed) ?? whatDoesNotComeBack(workbook, sheet, edit);
  if (!found) return null;
  const [first, last] = [edit.first + 1, edit.first + edit.was.rows.length];
  const rows = first === last ? phrase("Row {first}", { first }) : phrase("Rows {first} to {last}", { first, last });
  return refusal(
    "unsupported",
    found.at,
    phrase("{rows} of “{sheet}” cannot be taken out: {what}.", { rows, sheet: sheet.name, what: found.what }),
  );
}

interface InTheWay {
  readonly what: Phrase;
  readonly at: CellRef;
}

/** A formula outside the rows whose reference would not be the same after taking them out and putting them back. */
function pointedAt(sheet: SheetSnapshot, edit: DeleteRows, pointed: readonly PointedRows[]): InTheWay | null {
  const name = sheet.name.toLowerCase();
  const out = { before: edit.first, count: -edit.was.rows.length };
  const back = { before: edit.first, count: edit.was.rows.length };
  const lost = pointed.find(({ sheet: pointedSheet, first, last, by }) => {
    if (pointedSheet !== name || goesAlong(by, edit)) return false;
    const without = shiftSpan(first, last, out);
    const again = without && shiftSpan(without.first, without.last, back);
    return again?.first !== first || again.last !== last;
  });
  return lost
    ? { what: phrase("{place} needs them", { place: placeName({ name: lost.by.on }, lost.by.at) }), at: lost.by.at }
    : null;
}

/** Whether a formula goes and comes back with the rows themselves. Rules of the same sheet are weighed as a whole. */
function goesAlong(by: PointedRows["by"], edit: DeleteRows): boolean {
  if (by.in === "edit") return false;
  return by.at.sheet === edit.sheet && (by.in === "rule" || overlap(takenBy(edit), cellRange(by.at)));
}

function whatDoesNotComeBack(workbook: Workbook, sheet: SheetSnapshot, edit: DeleteRows): InTheWay | null {
  const count = edit.was.rows.length;
  const out: RowMove = { sheet, before: edit.first, count: -count, like: edit.like };
  const back: RowMove = { ...out, count };
  const lasts = <T extends { readonly at: CellRange }>(one: T) => {
    const without = movedPlace(one, out);
    return sameRange(one.at, without && movedPlace(without, back)?.at);
  };
  const name = workbook.names.find((one) => one.at.sheet === sheet.id && !lasts(one));
  if (name) return { what: phrase("the name “{name}” stands for them", { name: name.name }), at: name.at };
  const merge = sheet.merges?.find((at) => !lasts({ at }));
  if (merge)
    return { what: phrase("{place} is merged with cells of theirs", { place: placeName(sheet, merge) }), at: merge };
  const link = sheet.links?.find((one) => !lasts(one));
  if (link) return { what: phrase("there is a link in {place}", { place: placeName(sheet, link.at) }), at: link.at };
  const note = sheet.notes?.find(({ at }) => overlap(takenBy(edit), cellRange(at)));
  if (note) return { what: phrase("there is a note on {place}", { place: placeName(sheet, note.at) }), at: note.at };
  const table = sheet.tables?.find((one) => {
    const without = movedTable(one, out);
    return !sameRange(one.at, without && movedTable(without, back)?.at);
  });
  if (table) return { what: phrase("the table “{table}” would not be whole", { table: table.name }), at: table.at };
  const [ruled] =
    sheet.validations?.find((one) => {
      const without = movedValidation(one, out);
      const again = without && movedValidation(without, back);
      return (
        !one.at.every((range, index) => sameRange(range, again?.at[index])) ||
        !one.formulas.every((formula, index) => sameFormula(formula, again?.formulas[index] ?? null))
      );
    })?.at ?? [];
  if (ruled)
    return { what: phrase("the drop-down of {place} needs them", { place: placeName(sheet, ruled) }), at: ruled };
  const hidden = sheet.hiddenRows?.find(
    (span) => span.first < edit.first + count && edit.first < span.first + span.count,
  );
  return hidden ? { what: phrase("some are hidden"), at: { sheet: sheet.id, row: hidden.first, col: 0 } } : null;
}

function sameRange(one: CellRange, other: CellRange | null | undefined): boolean {
  return one.row === other?.row && one.rows === other.rows;
}

function takenBy({ sheet, first, was }: DeleteRows): CellRange {
  return { sheet, row: first, col: 0, rows: was.rows.length, cols: COLS };
}

function cellRange({ sheet, row, col }: CellRef): CellRange {
  return { sheet, row, col, rows: 1, cols: 1 };
}

function lostWithSheet(
  workbook: Workbook,
  { spec }: RemoveSheet,
  standing: readonly Pointing[],
  gone: readonly string[],
): Refusal | null {
  const words = [spec.name, ...spec.names.map(({ name }) => name), ...(spec.table ? [spec.table.name] : [])];
  const stays = standing.find(
    ({ formula, on }) => !gone.includes(on.toLowerCase()) && words.some((word) => mentions(formula, word)),
  );
  if (stays) {
    const on = workbook.sheets.find(({ id }) => id === stays.at.sheet);
    const where = on ? placeName(on, stays.at) : stays.on;
    return refusal(
      "unsupported",
      stays.at,
      phrase("“{sheet}” cannot be taken out: a formula in {place} needs it.", { sheet: spec.name, place: where }),
    );
  }
  const id = workbook.sheets.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase())?.id;
  const own = new Set(spec.names.map(({ name }) => name.toLowerCase()));
  // Names such as _xlnm.Print_Titles are what the sheet itself says of printing.
  const isOwn = (one: string) => own.has(one.toLowerCase()) || one.startsWith("_xlnm.");
  const name = workbook.names.find((one) => one.at.sheet === id && !isOwn(one.name));
  if (!name) return null;
  return refusal(
    "unsupported",
    name.at,
    phrase("“{sheet}” cannot be taken out: the name “{name}” stands for cells of it.", {
      sheet: spec.name,
      name: name.name,
    }),
  );
}
