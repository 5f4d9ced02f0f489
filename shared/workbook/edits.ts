import type { Phrase } from "./phrases.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import type {
  CellContent,
  CellRange,
  CellRef,
  CellValue,
  DefinedName,
  SheetId,
  SheetSnapshot,
  Validation,
} from "./types.ts";

/** A neighbor that must still stand where it was; when it does not, rows have moved and the edit is refused. */
export interface Witness {
  readonly at: CellRef;
  readonly was: CellValue;
}

/**
 * Puts `to` where `was` stands.
 *
 * - `to.format` absent leaves the cell's number format alone. Where it is present, `was.format` must be what the cell
 *   has, absent meaning General.
 * - `was` with a formula and the value null goes by the formula alone: nobody has calculated it yet.
 * - `to` with a formula: its value is what shows until the spreadsheet calculates, most often null.
 */
export interface SetCell {
  readonly kind: "set-cell";
  readonly at: CellRef;
  readonly was: CellContent;
  readonly to: CellContent;
  readonly witness: readonly Witness[];
}

/** Whose number formats and drop-downs new rows take; a table or a drop-down that ends there grows over them. */
export type Likeness = "above" | "below" | null;

/** Cells of neighboring rows. Those to the right of what is given are empty, and so are those left of `col`. */
export interface RowCells {
  readonly col: number;
  readonly rows: readonly (readonly CellContent[])[];
}

/**
 * Puts new rows in before the row `before`. Formulas in them are written as if these rows, and nothing else, had been
 * put in already.
 */
export interface InsertRows {
  readonly kind: "insert-rows";
  readonly sheet: SheetId;
  readonly before: number;
  readonly cells: RowCells;
  readonly like: Likeness;
  readonly witness: readonly Witness[];
}

/**
 * Takes rows out, `first` and as many below it as `was` has. Goes in only where putting them back would restore all:
 * not while a formula, name, merge, note or link points at these rows in particular. `like` is for putting them back.
 */
export interface DeleteRows {
  readonly kind: "delete-rows";
  readonly sheet: SheetId;
  readonly first: number;
  readonly was: RowCells;
  readonly like: Likeness;
  readonly witness: readonly Witness[];
}

/** A new sheet, before the one named or last. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly spec: SheetSpec;
  readonly before: SheetId | null;
}

/** Takes out the sheet of the spec's name, as long as its cells are still those of the spec. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly spec: SheetSpec;
  readonly before: SheetId | null;
}

/** What a spreadsheet enforces, without the place. Formulas are seen from the top left cell of the place. */
export type ValidationRule = Omit<Validation, "at">;

/** All cells of `at` must have the rule `was`, or none at all where it is null. */
export interface SetValidation {
  readonly kind: "set-validation";
  readonly at: CellRange;
  readonly was: ValidationRule | null;
  readonly to: ValidationRule | null;
  readonly witness: readonly Witness[];
}

export interface NoteText {
  readonly text: string;
  readonly author: string | null;
}

/** The note of a cell. Threads that people answer in are never touched. */
export interface SetNote {
  readonly kind: "set-note";
  readonly at: CellRef;
  readonly was: NoteText | null;
  readonly to: NoteText | null;
  readonly witness: readonly Witness[];
}

/** A range's name. Names are the same in any capitals. */
export interface SetName {
  readonly kind: "set-name";
  readonly name: string;
  readonly was: NamedPlace | null;
  readonly to: NamedPlace | null;
}

export type NamedPlace = Omit<DefinedName, "name">;

/** One change to a workbook, as data. Addresses are those of the snapshot the edit was made from. */
export type Edit = SetCell | InsertRows | DeleteRows | AddSheet | RemoveSheet | SetValidation | SetNote | SetName;

/** Edits that belong together: all of them go in, or none. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Why a change stays out.
 *
 * - changed: what it would replace is no longer there, or an earlier change of the same call got there first
 * - moved: rows or columns were put in or taken out since; what it is about stands elsewhere now
 * - missing-sheet: the sheet is gone
 * - protected: the cell is locked, the sheet or the file protected
 * - unsupported: this host, or any, cannot do it without breaking something
 */
export type Reason = "changed" | "moved" | "missing-sheet" | "protected" | "unsupported";

export interface Refusal {
  readonly because: Reason;
  /** The first cell in the way. Null where it is no cell. */
  readonly at: CellRef | null;
  /** For the person, in English: what is in the way and what to do. */
  readonly sentence: string;
  /** The same, to be said in any language. */
  readonly phrase: Phrase;
}

export interface RefusedChange extends Refusal {
  readonly change: Change;
  /** Which of the changes given it is, from 0. */
  readonly index: number;
}

/** What became of changes, and all that is needed to go on without reading the workbook again. */
export interface ApplyResult {
  /** How many changes went in. */
  readonly applied: number;
  readonly refused: readonly RefusedChange[];
  /** Takes back what went in, one change for each; addresses are those of the workbook as it now is. */
  readonly undo: readonly Change[];
  /** The sheets that differ from before, new ones too, as they now are. */
  readonly sheets: readonly SheetSnapshot[];
  /** Every sheet there is now, in the order of the tabs. */
  readonly order: readonly SheetId[];
  /** Every name there is now. */
  readonly names: readonly DefinedName[];
  /** What a person should know besides: that somebody else wrote in a cell at the same moment. */
  readonly notices?: readonly Phrase[];
}
