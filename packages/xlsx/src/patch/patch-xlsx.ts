import { cellName } from "@throughline/shared/workbook/a1.ts";
import { rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import type { Change, Edit, SetCell } from "@throughline/shared/workbook/edits.ts";
import { contentsOf } from "@throughline/shared/workbook/lay-out.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { collectNotices } from "../notices.ts";
import { findWorkbook } from "../package/find-workbook.ts";
import { sheetPlaces } from "../workbook/sheet-places.ts";
import type { Deflate } from "../zip/deflate.ts";
import type { Inflate } from "../zip/inflate.ts";
import { type Book, openBook } from "./book.ts";
import { calculateOnOpening, withoutFormulas } from "./calculation.ts";
import { openDraft } from "./draft.ts";
import { setHeadings } from "./headings.ts";
import { setNames } from "./names.ts";
import { setNotes } from "./notes.ts";
import { removePart, removeRelationships } from "./package-edits.ts";
import { moveRows } from "./rows/move-rows.ts";
import { addSheet } from "./sheets/add-sheet.ts";
import { removeSheet } from "./sheets/remove-sheet.ts";
import { type CellSet, staleCells } from "./stale.ts";
import { setValidations } from "./validations.ts";
import { type CellEdit, type CellEdits, writeCells } from "./write-cells.ts";

export interface PatchTools {
  readonly inflate: Inflate;
  readonly deflate: Deflate;
  readonly limits?: Partial<Limits>;
}

/**
 * The bytes of an .xlsx file with changes made in it that were found to fit. `workbook` is what the bytes say. Only
 * the parts that the changes are about are written anew, and of these only the places; all others are copied as they
 * lie, compressed as they were.
 */
export function patchXlsx(
  bytes: Uint8Array,
  workbook: Workbook,
  changes: readonly Change[],
  { inflate, deflate, limits }: PatchTools,
): Uint8Array {
  const book = openFileBook(bytes, { inflate, ...(limits ? { limits } : {}) });
  const { draft, files } = book;
  const edits = changes.flatMap((change) => change.edits);
  const moves = rowMoves(changes, (sheet) => sheet);
  const moving = book.places.filter(({ name }) => moves.some(({ sheet }) => sheet.id === name));
  const before = new Map(moving.map(({ part }) => [part, draft.read(part)]));
  const stale = staleCells(workbook, changes, files.workbook.names);
  setCells(book, edits, stale);
  setHeadings(
    book,
    edits.filter((edit) => edit.kind === "set-cell"),
  );
  setNotes(
    book,
    edits.filter((edit) => edit.kind === "set-note"),
  );
  setValidations(
    book,
    edits.filter((edit) => edit.kind === "set-validation"),
  );
  setNames(
    book,
    edits.filter((edit) => edit.kind === "set-name"),
  );
  moveRows(withSheets(book, edits), moves, (part) => before.get(part) ?? null);
  book.styles.write();
  if (stale.size > 0 || edits.some(bringsFormula)) calculateOnOpening(draft, files.main);
  return draft.close(deflate);
}

/** Opens a file to look into it, or to change it. */
export function openFileBook(bytes: Uint8Array, { inflate, limits }: Omit<PatchTools, "deflate">): Book {
  const draft = openDraft(bytes, inflate, { ...DEFAULT_LIMITS, ...limits });
  const notices = collectNotices();
  const files = findWorkbook(draft, notices);
  return openBook(draft, files, sheetPlaces(draft, files, notices));
}

/** Sheets come and go in the order given, since one may be added before another that has just come. */
function withSheets(book: Book, edits: readonly Edit[]): Book {
  const { draft } = book;
  const notices = collectNotices();
  let now = book;
  for (const edit of edits) {
    if (edit.kind === "add-sheet") addSheet(now, edit);
    else if (edit.kind === "remove-sheet") removeSheet(now, edit);
    else continue;
    const files = findWorkbook(draft, notices);
    now = { ...now, files, places: sheetPlaces(draft, files, notices) };
  }
  return now;
}

function setCells(book: Book, edits: readonly Edit[], stale: CellSet): void {
  const { draft, files, places, writing } = book;
  const cells = edits.filter((edit) => edit.kind === "set-cell");
  const emptied = new Map<number, Set<string>>();
  for (const { name, part, sheetId } of places) {
    const here = cells.filter(({ at }) => at.sheet === name);
    const lost = here.filter(({ was, to }) => was.formula !== null && to.formula === null);
    if (lost.length > 0) emptied.set(sheetId, new Set(lost.map(({ at }) => cellName(at))));
    const byRow = cellEdits(here, stale.get(name));
    const bytes = byRow.size === 0 ? null : draft.read(part);
    if (!bytes) continue;
    draft.splice(part, writeCells(bytes, byRow, writing));
  }
  const chain = files.relationships.find(({ type }) => type === "calcChain")?.target;
  if (chain === undefined || emptied.size === 0 || withoutFormulas(draft, chain, emptied)) return;
  removePart(draft, chain);
  removeRelationships(draft, files.main, chain);
}

/** Cells to write, and cells whose values are to be forgotten, by row and column. */
function cellEdits(cells: readonly SetCell[], stale: ReturnType<CellSet["get"]>): CellEdits {
  const byRow = new Map<number, Map<number, CellEdit>>();
  const put = (row: number, col: number, edit: CellEdit): void => {
    const line = byRow.get(row);
    if (line) line.set(col, edit);
    else byRow.set(row, new Map([[col, edit]]));
  };
  for (const [row, cols] of stale ?? []) for (const col of cols) put(row, col, { kind: "forget" });
  for (const { at, was, to } of cells) {
    const keepsOwn = to.formula !== null && to.formula === was.formula;
    const formula = keepsOwn ? "own" : to.formula === null ? null : { text: to.formula };
    put(at.row, at.col, { kind: "write", value: to.value, formula, format: to.format ?? null });
  }
  return byRow;
}

function bringsFormula(edit: Edit): boolean {
  if (edit.kind === "add-sheet") return contentsOf(edit.spec).some(({ content }) => content.formula !== null);
  if (edit.kind === "insert-rows") return edit.cells.rows.some((row) => row.some(({ formula }) => formula !== null));
  return edit.kind === "set-cell" && edit.to.formula !== null;
}
