import { LESS, SLASH } from "../bytes/ascii.ts";
import type { Limits } from "../limits.ts";
import { refusal } from "../refusals.ts";
import { isWritten } from "../xml/bytes.ts";
import { toUtf8 } from "../xml/encoding.ts";
import { closes, endTag, nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";
import { type CellScan, type CellSource, endRow, openCellScan, scanRows } from "./cells.ts";
import { type FormatRun, type ScannedRow, takeRows } from "./row-store.ts";

/** Rows below one another, and the number formats of their cells. */
export interface RowWindow {
  readonly rows: readonly ScannedRow[];
  readonly formatRuns: readonly FormatRun[];
}

/** Reads the rows of a worksheet part that comes in pieces, some thousand at a time; the whole is never in memory. */
export function* readRowWindows(
  chunks: Iterable<Uint8Array>,
  source: CellSource,
  windowBytes = 250_000,
): Generator<RowWindow> {
  const scan = openCellScan(source);
  let state: "before" | "within" | "behind" = "before";
  for (const bytes of windowsOf(chunks, source.limits, windowBytes)) {
    const xml = scanXml(bytes, source.limits.nesting);
    if (state === "before" && startsData(xml)) state = "within";
    if (state === "within") state = scanWindow(xml, scan);
    if (scan.store.rows.length > 0) yield takeRows(scan.store);
    if (state === "behind") break;
  }
  endRow(scan);
  if (scan.store.rows.length > 0) yield takeRows(scan.store);
}

/** Moves into <sheetData>. Returns false when it is not in these bytes, or empty. */
function startsData(xml: XmlScanner): boolean {
  while (nextTag(xml)) if (opens(xml, "sheetData")) return !endTag(xml);
  return false;
}

function scanWindow(xml: XmlScanner, scan: CellScan): "within" | "behind" {
  scanRows(xml, scan);
  // A reading that is only handed on cannot say what it left out.
  if (scan.store.stoppedAt !== null || scan.store.farCells > 0) throw refusal("too-large");
  return closes(xml, "sheetData") ? "behind" : "within";
}

/**
 * The pieces put together into larger ones that end where a row ends. All are views of one buffer: a window is read
 * before the next is asked for.
 */
function* windowsOf(chunks: Iterable<Uint8Array>, { partBytes }: Limits, windowBytes: number): Generator<Uint8Array> {
  let buffer: Uint8Array = new Uint8Array(windowBytes * 2);
  let length = 0;
  let enough = windowBytes;
  let isUtf8: boolean | null = null;
  for (const chunk of chunks) {
    // Other encodings cannot be cut anywhere; few files have them, and none of the very large ones.
    isUtf8 ??= toUtf8(chunk).buffer === chunk.buffer;
    if (length + chunk.length > partBytes) throw refusal("too-large");
    buffer = withRoom(buffer, length, chunk.length);
    buffer.set(chunk, length);
    length += chunk.length;
    if (length < enough || !isUtf8) continue;
    const end = endOfLastRow(buffer, length);
    if (end > 0) yield buffer.subarray(0, end);
    buffer.copyWithin(0, end, length);
    length -= end;
    // A row longer than a window is looked for again only when twice as much is there.
    enough = Math.max(windowBytes, length * 2);
  }
  yield toUtf8(buffer.subarray(0, length));
}

function withRoom(buffer: Uint8Array, length: number, more: number): Uint8Array {
  if (length + more <= buffer.length) return buffer;
  const larger = new Uint8Array((length + more) * 2);
  larger.set(buffer.subarray(0, length));
  return larger;
}

/** Position behind the last “</row>”, or “</x:row>”; 0 when there is none. */
function endOfLastRow(bytes: Uint8Array, length: number): number {
  for (let at = length - 4; at > 2; at -= 1) {
    if (!isWritten(bytes, at, "row>")) continue;
    let open = at;
    while (open > 0 && bytes[open] !== LESS) open -= 1;
    if (bytes[open + 1] === SLASH) return at + 4;
  }
  return 0;
}
