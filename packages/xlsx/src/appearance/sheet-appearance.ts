import { MAX_COLS, MAX_ROWS } from "../limits.ts";
import { type CellTag, readCellTag } from "../sheet/cell-tag.ts";
import { parseArea } from "../sheet/references.ts";
import { readUsualCell } from "../sheet/usual-cell.ts";
import { attribute, flag, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";
import { colorOf, type Theme } from "./colors.ts";
import type { ColumnRun, LookRuns, RowFacts, SheetAppearance } from "./types.ts";

const POINT = 96 / 72;
// A digit of the usual font at the usual size, in pixels, and the room around a cell's text.
const DIGIT = 7;
const PADDING = 5;
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

/** How a sheet looks, from its part. Each row and cell is read once. */
export function readSheetAppearance(bytes: Uint8Array, theme: Theme): SheetAppearance {
  const columns: ColumnRun[] = [];
  let cells: ReadCells = { rows: [], looks: { starts: new Uint32Array(1), runs: new Uint32Array(0) } };
  let [usualWidth, usualHeight] = [USUAL_WIDTH, USUAL_HEIGHT];
  let frozen = { rows: 0, cols: 0 };
  let showsLines = true;
  let tab: string | null = null;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "sheetData")) cells = readCells(xml);
    else if (opens(xml, "col")) columns.push(...columnRun(xml));
    else if (opens(xml, "sheetFormatPr")) {
      usualWidth = usualWidthOf(xml);
      usualHeight = pixels(attribute(xml, "defaultRowHeight")) ?? USUAL_HEIGHT;
    } else if (opens(xml, "sheetView")) showsLines = flag(xml, "showGridLines", true);
    else if (opens(xml, "pane")) frozen = frozenBy(xml);
    else if (opens(xml, "tabColor")) tab = colorOf(xml, theme);
  }
  return { columns, ...cells, usualWidth, usualHeight, frozen, showsLines, tab };
}

/** Source: ECMA-376 part 1, 18.3.1.81: without a width, that of so many digits, rounded up to a multiple of 8. */
function usualWidthOf(xml: XmlScanner): number {
  const width = Number(attribute(xml, "defaultColWidth"));
  if (width > 0) return widthOf(width);
  const digits = wholeNumber(xml, "baseColWidth") ?? 8;
  return Math.ceil((digits * DIGIT + PADDING) / 8) * 8;
}

/** Widths are counted in digits, their padding included. */
function widthOf(digits: number): number {
  return Math.min(2000, Math.trunc(digits * DIGIT + 0.5));
}

/** Points as pixels; null for what is no height. */
function pixels(points: string | null): number | null {
  const height = Number(points);
  return points !== null && height >= 0 && height <= 10_000 ? Math.round(height * POINT) : null;
}

function columnRun(xml: XmlScanner): ColumnRun[] {
  const first = (wholeNumber(xml, "min") ?? 0) - 1;
  const last = Math.min((wholeNumber(xml, "max") ?? 0) - 1, MAX_COLS - 1);
  if (first < 0 || last < first) return [];
  const width = Number(attribute(xml, "width"));
  const look = wholeNumber(xml, "style") ?? 0;
  return [{ first, count: last - first + 1, width: width > 0 ? widthOf(width) : null, look }];
}

function frozenBy(xml: XmlScanner): { rows: number; cols: number } {
  const state = attribute(xml, "state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, cols: 0 };
  // What is scrolled away above the frozen rows does not count; the first cell below them tells where they end.
  const first = parseArea(attribute(xml, "topLeftCell") ?? "");
  const [rows, cols] = [wholeNumber(xml, "ySplit") ?? 0, wholeNumber(xml, "xSplit") ?? 0];
  return { rows: Math.min(rows, first?.row ?? rows), cols: Math.min(cols, first?.col ?? cols) };
}

interface ReadCells {
  readonly rows: readonly RowFacts[];
  readonly looks: LookRuns;
}

function readCells(xml: XmlScanner): ReadCells {
  const rows: RowFacts[] = [];
  const starts: number[] = [];
  const runs: number[] = [];
  if (!endTag(xml)) {
    const { depth } = xml;
    let row = -1;
    while (nextChild(xml, depth)) {
      if (!opens(xml, "row")) continue;
      const said = (wholeNumber(xml, "r") ?? row + 2) - 1;
      // A file mended by hand may write rows out of order; what comes late is not looked at.
      if (said <= row || said >= MAX_ROWS) continue;
      row = said;
      const facts = rowFacts(xml, row);
      if (facts) rows.push(facts);
      while (starts.length <= row) starts.push(runs.length);
      addRuns(xml, runs);
    }
  }
  starts.push(runs.length);
  return { rows, looks: { starts: Uint32Array.from(starts, (at) => at / 3), runs: Uint32Array.from(runs) } };
}

function rowFacts(xml: XmlScanner, row: number): RowFacts | null {
  const height = pixels(attribute(xml, "ht"));
  const look = flag(xml, "customFormat") ? wholeNumber(xml, "s") : null;
  return height === null && look === null ? null : { row, height, look };
}

/** Adds the looks of a row's cells; where neighbors look the same, the run before grows. */
function addRuns(xml: XmlScanner, runs: number[]): void {
  if (endTag(xml)) return;
  const { depth } = xml;
  const first = runs.length;
  const tag: CellTag = { col: -1, style: 0, type: "number", number: null };
  let col = -1;
  for (;;) {
    if (!readUsualCell(xml, tag)) {
      if (!nextChild(xml, depth)) return;
      if (!opens(xml, "c")) continue;
      readCellTag(xml, tag);
    }
    const at = tag.col < 0 ? col + 1 : tag.col;
    if (at <= col || at >= MAX_COLS) continue;
    const look = Math.max(0, tag.style);
    const last = runs.length - 3;
    const count = runs[last + 1] ?? 0;
    if (last >= first && runs[last + 2] === look && (runs[last] ?? 0) + count === at) runs[last + 1] = count + 1;
    else runs.push(at, 1, look);
    col = at;
  }
}
