import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { Change, Edit, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { utf8Bytes } from "../bytes/text.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { collectNotices } from "../notices.ts";
import { findWorkbook, type WorkbookFiles } from "../package/find-workbook.ts";
import { type SheetPlace, sheetPlaces } from "../workbook/sheet-places.ts";
import { contentTypes } from "../write/package-parts.ts";
import { openStyleBook } from "../write/style-book.ts";
import type { Deflate } from "../zip/deflate.ts";
import type { Inflate } from "../zip/inflate.ts";
import { calculateOnOpening, withoutFormulas } from "./calculation.ts";
import { type Draft, openDraft } from "./draft.ts";
import { addPart, addRelationship, removePart, removeRelationships } from "./package-edits.ts";
import { type CellSet, staleCells } from "./stale.ts";
import { openStyles, type Styles } from "./styles.ts";
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
  const draft = openDraft(bytes, inflate, { ...DEFAULT_LIMITS, ...limits });
  const notices = collectNotices();
  const files = findWorkbook(draft, notices);
  const book: Book = { draft, files, places: sheetPlaces(draft, files, notices), styles: lazyStyles(draft, files) };
  const edits = changes.flatMap((change) => change.edits);
  const stale = staleCells(workbook, changes, files.workbook.names);
  setCells(book, edits, stale);
  book.styles.write();
  if (stale.size > 0 || edits.some(bringsFormula)) calculateOnOpening(draft, files.main);
  return draft.close(deflate);
}

/** A workbook file while it is being changed. */
export interface Book {
  readonly draft: Draft;
  readonly files: WorkbookFiles;
  readonly places: readonly SheetPlace[];
  readonly styles: LazyStyles;
}

interface LazyStyles {
  /** The styles, once something asks for them. */
  readonly open: () => Styles;
  readonly write: () => void;
}

function lazyStyles(draft: Draft, { main, relationships }: WorkbookFiles): LazyStyles {
  const pointed = relationships.find(({ type, target }) => type === "styles" && draft.has(target))?.target ?? null;
  let styles: Styles | null = null;
  return {
    open() {
      styles ??= openStyles((pointed === null ? null : draft.read(pointed)) ?? utf8Bytes(openStyleBook().part()));
      return styles;
    },
    write() {
      const splices = styles?.splices() ?? [];
      if (splices.length === 0) return;
      const name = pointed ?? `${main.slice(0, main.lastIndexOf("/") + 1)}styles.xml`;
      if (pointed === null) {
        addPart(draft, name, contentTypes.styles, openStyleBook().part());
        addRelationship(draft, main, "styles", name);
      }
      draft.splice(name, splices);
    },
  };
}

function setCells(book: Book, edits: readonly Edit[], stale: CellSet): void {
  const { draft, files, places, styles } = book;
  const cells = edits.filter((edit) => edit.kind === "set-cell");
  const emptied = new Map<number, Set<string>>();
  for (const { name, part, sheetId } of places) {
    const here = cells.filter(({ at }) => at.sheet === name);
    const lost = here.filter(({ was, to }) => was.formula !== null && to.formula === null);
    if (lost.length > 0) emptied.set(sheetId, new Set(lost.map(({ at }) => cellName(at))));
    const byRow = cellEdits(here, stale.get(name));
    const bytes = byRow.size === 0 ? null : draft.read(part);
    if (!bytes) continue;
    const sheet = {
      format: (style: number) => styles.open().format(style),
      withFormat: (style: number, code: string) => styles.open().withFormat(style, code),
      uses1904: files.workbook.uses1904,
    };
    draft.splice(part, writeCells(bytes, byRow, sheet));
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
  return edit.kind === "set-cell" && edit.to.formula !== null;
}
