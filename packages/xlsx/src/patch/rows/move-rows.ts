import { parseA1, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { EditMove } from "@throughline/shared/workbook/apply/row-moves.ts";
import { readRelationships } from "../../package/relationships.ts";
import { parseArea } from "../../sheet/references.ts";
import type { SheetPlace } from "../../workbook/sheet-places.ts";
import type { Book } from "../book.ts";
import { withChain } from "../calculation.ts";
import { removePart, removeRelationships } from "../package-edits.ts";
import type { Splice } from "../splices.ts";
import { appended, ownNamespace } from "../tags.ts";
import { attributeOf, type Node, setAttribute, treeOf } from "../tree.ts";
import { movedCellFormulas, movedCells } from "./move-cells.ts";
import { movedNode } from "./move-nodes.ts";
import { movedTablePart } from "./move-table.ts";
import { movedVml } from "./move-vml.ts";
import { type Moving, movingFor } from "./moving.ts";
import { type NewRow, newRows } from "./new-rows.ts";

/**
 * Puts rows in and takes rows out. All that points at rows moves along, wherever in the file it stands. `before` gives
 * a sheet's part as it was before any of the changes that are made together.
 */
export function moveRows(book: Book, moves: readonly EditMove[], before: (part: string) => Uint8Array | null): void {
  if (moves.length === 0) return;
  const { files } = book;
  for (const place of book.places) moveSheet(book, place, moves, before);
  splicePart(book, files.main, (root) => movedNode(root, movingFor("", moves)));
  const done = new Set<string>();
  for (const { name, part } of book.places) moveRelated(book, part, movingFor(name, moves), done);
  for (const { type, target } of files.relationships) {
    if (type === "chartsheet") moveRelated(book, target, movingFor("", moves), done);
    if (type === "pivotCacheDefinition") splicePart(book, target, (root) => movedNode(root, movingFor("", moves)));
  }
  moveChain(book, moves);
}

function moveSheet(
  book: Book,
  { name, part }: SheetPlace,
  moves: readonly EditMove[],
  before: (part: string) => Uint8Array | null,
): void {
  const now = book.draft.read(part);
  const moving = movingFor(name, moves);
  // A formula about another sheet names it before a “!”.
  if (!now || (!moving.isOwn && !now.includes(33))) return;
  const root = treeOf(now, new Set(["sheetData"]));
  const around = root ? (movedNode(root, moving) ?? []) : [];
  const formulas = movedCellFormulas(now, moving);
  if (!moving.isOwn) {
    book.draft.splice(part, [...around, ...formulas]);
    return;
  }
  const own = ownNamespace(now);
  const fresh = newRows(name, moves, { before: before(part) ?? now, now, sheet: book.writing, own });
  const { splices, data, rows } = movedCells(now, moving);
  const put = data ? rowSplices(now, data, rows, fresh) : [];
  const dimension = root ? movedDimension(root, moving, fresh) : [];
  book.draft.splice(part, [...around, ...formulas, ...splices, ...put, ...dimension]);
}

function rowSplices(
  bytes: Uint8Array,
  data: Parameters<typeof appended>[1],
  rows: readonly { readonly start: number; readonly row: number }[],
  fresh: readonly NewRow[],
): Splice[] {
  if (data.isEmpty) return fresh.length === 0 ? [] : [appended(bytes, data, fresh.map(({ xml }) => xml).join(""))];
  let next = 0;
  return fresh.map(({ row, xml }) => {
    while ((rows[next]?.row ?? Number.POSITIVE_INFINITY) < row) next += 1;
    const at = rows[next]?.start ?? data.innerEnd;
    return { start: at, end: at, text: xml };
  });
}

function movedDimension(root: Node, moving: Moving, fresh: readonly NewRow[]): Splice[] {
  const node = root.children.find(({ local }) => local === "dimension");
  const area = node && parseArea(attributeOf(node, "ref") ?? "");
  if (!node || !area) return [];
  const moved = moving.range({ sheet: moving.sheet, ...area }) ?? { sheet: "", row: 0, col: 0, rows: 1, cols: 1 };
  let [top, left, bottom, right] = [moved.row, moved.col, moved.row + moved.rows, moved.col + moved.cols];
  for (const { row, xml } of fresh) {
    const cols = [...xml.matchAll(/ r="([A-Z]+\d+)"/g)].flatMap(([, name]) => parseA1(name ?? "")?.col ?? []);
    if (cols.length === 0) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
    [left, right] = [Math.min(left, ...cols), Math.max(right, ...cols.map((col) => col + 1))];
  }
  const range = { sheet: "", row: top, col: left, rows: bottom - top, cols: right - left };
  return setAttribute(node, "ref", rangeName(range));
}

/** What belongs to a sheet, each kind in parts of its own: notes, tables, drawings, charts. */
function moveRelated(book: Book, source: string, moving: Moving, done: Set<string>): void {
  for (const { type, target, isExternal } of readRelationships(book.draft, source)) {
    if (isExternal || done.has(target)) continue;
    done.add(target);
    switch (type) {
      case "table":
        splicePart(book, target, (root) => movedTablePart(root, moving));
        break;
      case "comments":
      case "threadedComment":
      case "ctrlProp":
      case "pivotTable":
      case "tableSingleCells":
      case "chart":
      case "chartEx":
        splicePart(book, target, (root) => movedNode(root, moving));
        break;
      case "vmlDrawing": {
        const bytes = book.draft.read(target);
        if (bytes) book.draft.splice(target, movedVml(bytes, moving));
        break;
      }
      case "drawing":
        splicePart(book, target, (root) => movedNode(root, moving));
        moveRelated(book, target, moving, done);
        break;
    }
  }
}

// What a chart last showed, which can be long.
const CACHES = new Set(["numCache", "strCache", "multiLvlStrCache", "numLit", "strLit"]);

function splicePart({ draft }: Book, name: string, moved: (root: Node) => readonly Splice[] | null): void {
  const bytes = draft.read(name);
  const root = bytes && treeOf(bytes, CACHES);
  if (root) draft.splice(name, moved(root) ?? []);
}

function moveChain(book: Book, moves: readonly EditMove[]): void {
  const chain = book.files.relationships.find(({ type }) => type === "calcChain")?.target;
  const bytes = chain === undefined ? null : book.draft.read(chain);
  if (chain === undefined || !bytes) return;
  const sheets = new Map(book.places.map(({ sheetId, name }) => [sheetId, movingFor(name, moves)]));
  const splices = withChain(bytes, (sheetId, name) => {
    const moving = sheets.get(sheetId);
    return moving?.isOwn ? moving.address(name) : name;
  });
  if (splices) book.draft.splice(chain, splices);
  else {
    removePart(book.draft, chain);
    removeRelationships(book.draft, book.files.main, chain);
  }
}
