import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { collectNotices } from "./notices.ts";
import { findSheets } from "./read-xlsx.ts";
import { refusal } from "./refusals.ts";
import { type RowWindow, readRowWindows } from "./sheet/row-windows.ts";
import { sniff } from "./sniff.ts";
import { findSharedStrings } from "./workbook/shared-strings.ts";
import type { Inflate, InflateChunks } from "./zip/inflate.ts";
import { openParts } from "./zip/parts.ts";

/** Some of a sheet's rows, from the top down. Values are as in a snapshot; `formatRuns` says which are dates. */
export interface SheetRows extends RowWindow {
  readonly sheet: string;
}

export interface RowOptions {
  readonly name: string;
  readonly inflate: Inflate;
  readonly inflateChunks: InflateChunks;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads the rows of an .xlsx file a few thousand at a time, in memory that does not grow with their number: for logs
 * of a million rows, that a snapshot would be too large for. Throws as readWorkbook does.
 */
export function* readRows(bytes: Uint8Array, options: RowOptions): Generator<SheetRows> {
  const { name, inflate, inflateChunks } = options;
  // Rows pass by: all their texts together may be as many as they like.
  const limits = { ...DEFAULT_LIMITS, sharedCharacters: Number.POSITIVE_INFINITY, ...options.limits };
  const kind = sniff(bytes, name);
  if (kind !== "zip") throw refusal(kind === "csv" ? "not-workbook" : kind);
  const notices = collectNotices();
  const parts = openParts({ bytes, inflate, limits, notices });
  const { places, source } = findSheets(parts, limits, notices, findSharedStrings);
  for (const { name: sheet, part } of places) {
    const chunks = parts.readInChunks(part, inflateChunks) ?? [];
    for (const window of readRowWindows(chunks, source.cells)) yield { sheet, ...window };
  }
}
