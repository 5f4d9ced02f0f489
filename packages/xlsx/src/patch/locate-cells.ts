import { type CellTag, readCellTag, readRowTag } from "../sheet/cell-tag.ts";
import { readUsualCell } from "../sheet/usual-cell.ts";
import { flag, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, skipElement, type XmlScanner } from "../xml/scanner.ts";
import { type Element, openElement } from "./tags.ts";

/** Rows and columns to find, from 0. */
export type WantedCells = ReadonlyMap<number, { readonly keys: () => Iterable<number> }>;

/** A cell as it is written. */
export interface FoundCell {
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

/** A wanted row, or a part of it: files mended by hand may hold a row in two halves. */
export interface FoundRow {
  readonly element: Element;
  /** The style of its cells that are not written; null where it has none of its own. */
  readonly style: number | null;
  readonly cells: ReadonlyMap<number, FoundCell>;
  /** Where a wanted cell goes that is not written, as a position in the bytes. */
  readonly gaps: ReadonlyMap<number, number>;
}

export interface FoundCells {
  readonly data: Element;
  readonly rows: ReadonlyMap<number, readonly FoundRow[]>;
  /** Where a wanted row goes that is not written. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Styles of cells that are not written, in rows without a style. */
  readonly columns: readonly ColumnStyle[];
}

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** Finds cells in the bytes of a sheet's part. Null when the part has no cells at all, not even an empty list. */
export function locateCells(bytes: Uint8Array, wanted: WantedCells): FoundCells | null {
  const columns: ColumnStyle[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "col")) columns.push(...columnStyle(xml));
    else if (opens(xml, "sheetData")) return { ...locateRows(xml, wanted), columns };
  }
  return null;
}

function columnStyle(xml: XmlScanner): ColumnStyle[] {
  const [min, max, style] = [wholeNumber(xml, "min"), wholeNumber(xml, "max"), wholeNumber(xml, "style")];
  return min === null || max === null || style === null ? [] : [{ first: min - 1, last: max - 1, style }];
}

function locateRows(xml: XmlScanner, wanted: WantedCells): Omit<FoundCells, "columns"> {
  const data = openElement(xml);
  const rows = new Map<number, FoundRow[]>();
  const gaps = new Map<number, number>();
  const waiting = inOrder(wanted.keys());
  let row = -1;
  const { depth } = xml;
  while (!data.isEmpty && nextChild(xml, depth)) {
    if (!opens(xml, "row")) continue;
    const start = xml.tagAt;
    const tag = readRowTag(xml);
    row = tag.row >= 0 ? tag.row : row + 1;
    passTo(waiting, row, gaps, start);
    const cols = wanted.get(row);
    if (!cols) {
      passRow(xml);
      continue;
    }
    const found = locateRow(xml, cols.keys());
    rows.set(row, [...(rows.get(row) ?? []), found]);
  }
  const innerEnd = data.isEmpty ? data.tagEnd : xml.tagAt;
  passTo(waiting, Number.POSITIVE_INFINITY, gaps, innerEnd);
  return { data: { ...data, innerEnd, end: xml.at }, rows, gaps };
}

function locateRow(xml: XmlScanner, wanted: Iterable<number>): FoundRow {
  const style = flag(xml, "customFormat") ? wholeNumber(xml, "s") : null;
  const element = openElement(xml);
  const cells = new Map<number, FoundCell>();
  const gaps = new Map<number, number>();
  const waiting = inOrder(wanted);
  const isWanted = new Set(waiting);
  const tag = newTag();
  const { depth } = xml;
  let col = -1;
  while (!element.isEmpty) {
    const start = takeCell(xml, depth, tag);
    if (start === null) break;
    col = tag.col < 0 ? col + 1 : tag.col;
    passTo(waiting, col, gaps, start);
    if (isWanted.has(col)) cells.set(col, { start, end: xml.at, style: tag.style });
  }
  const innerEnd = element.isEmpty ? element.tagEnd : xml.tagAt;
  passTo(waiting, Number.POSITIVE_INFINITY, gaps, innerEnd);
  return { element: { ...element, innerEnd, end: xml.at }, style, cells, gaps };
}

/** Moves behind the next cell of a row and says where it starts; null, behind the row's end, when there is none. */
export function takeCell(xml: XmlScanner, depth: number, tag: CellTag): number | null {
  for (;;) {
    const start = xml.at;
    if (readUsualCell(xml, tag)) return start;
    if (!nextChild(xml, depth)) return null;
    if (xml.isClose || !opens(xml, "c")) continue;
    const { tagAt } = xml;
    readCellTag(xml, tag);
    skipElement(xml);
    return tagAt;
  }
}

export function newTag(): CellTag {
  return { col: -1, style: 0, type: "number", number: null };
}

/** Moves behind the end of a row whose cells nobody wants. */
function passRow(xml: XmlScanner): void {
  if (endTag(xml)) return;
  const { depth } = xml;
  const tag = newTag();
  let isInside = true;
  while (isInside) isInside = readUsualCell(xml, tag) || nextChild(xml, depth);
}

/** Those that are passed on the way to `next` would stand at this position. */
function passTo(waiting: number[], next: number, gaps: Map<number, number>, position: number): void {
  while (waiting[0] !== undefined && waiting[0] <= next) {
    const [first] = waiting.splice(0, 1);
    if (first !== undefined && first !== next) gaps.set(first, position);
  }
}

function inOrder(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}
