import { decide } from "@throughline/shared/workbook/apply/decide.ts";
import { perform } from "@throughline/shared/workbook/apply/perform.ts";
import { undoOf } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change, Edit, Refusal, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { insistAsMeant } from "./patch/as-meant.ts";
import { patchCsv } from "./patch/csv.ts";
import { csvObjections } from "./patch/csv-objections.ts";
import { type Objections, xlsxObjections } from "./patch/objections.ts";
import { openFileBook, patchXlsx } from "./patch/patch-xlsx.ts";
import { type ReadOptions, readWorkbook } from "./read-workbook.ts";
import { sniff } from "./sniff.ts";
import type { Deflate } from "./zip/deflate.ts";

export interface ApplyOptions extends ReadOptions {
  readonly deflate: Deflate;
  /** What the bytes say, where it has been read already. */
  readonly workbook?: Workbook;
}

export interface AppliedFile {
  /** The file as it now is; the very same bytes where nothing went in. */
  readonly bytes: Uint8Array;
  /** What they say. */
  readonly workbook: Workbook;
  readonly result: ApplyResult;
}

/**
 * Makes changes in the bytes of an .xlsx or .csv file, each whole or not at all, as `applyChanges` does in a snapshot.
 * Values of formulas that look at what was changed are forgotten, for a spreadsheet to calculate.
 */
export function applyToFile(bytes: Uint8Array, changes: readonly Change[], options: ApplyOptions): AppliedFile {
  const before = options.workbook ?? readWorkbook(bytes, options);
  const isCsv = sniff(bytes, options.name) === "csv";
  const objects = isCsv ? csvObjections(bytes) : xlsxObjections(openFileBook(bytes, options), before);
  const { accepted, refused } = decideOn(before, changes, objects);
  const patched = isCsv ? patchCsv(bytes, accepted) : patchXlsx(bytes, before, accepted, options);
  const after = patched === bytes ? before : readWorkbook(patched, options);
  const meant = perform(before, accepted);
  insistAsMeant(meant, after);
  return {
    bytes: patched,
    workbook: after,
    result: {
      applied: accepted.length,
      refused,
      undo: undoOf(before, accepted),
      sheets: touchedSheets(before, meant, after),
      order: after.sheets.map(({ id }) => id),
      names: after.names,
    },
  };
}

/** As every host decides, after what this kind of file has against a change. */
function decideOn(workbook: Workbook, changes: readonly Change[], objects: Objections) {
  const objected = changes.map(({ edits }) => firstObjection(edits, objects));
  const places = [...changes.keys()].filter((index) => !objected[index]);
  const { accepted, refused } = decide(
    workbook,
    changes.filter((_, index) => !objected[index]),
  );
  const byFile = changes.flatMap((change, index): RefusedChange[] => {
    const because = objected[index];
    return because ? [{ change, index, ...because }] : [];
  });
  const byWorkbook = refused.map((one) => ({ ...one, index: places[one.index] ?? one.index }));
  return { accepted, refused: [...byFile, ...byWorkbook].sort((one, other) => one.index - other.index) };
}

function firstObjection(edits: readonly Edit[], objects: Objections): Refusal | null {
  for (const edit of edits) {
    const no = objects(edit);
    if (no) return no;
  }
  return null;
}

/** The sheets that changes are about, and those whose formulas look at them, as they now are. */
function touchedSheets(before: Workbook, meant: Workbook, after: Workbook): SheetSnapshot[] {
  if (after === before) return [];
  const untouched = new Set(before.sheets);
  const touched = new Set(meant.sheets.filter((sheet) => !untouched.has(sheet)).map(({ id }) => id));
  const was = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.filter((sheet) => touched.has(sheet.id) || forgot(was.get(sheet.id), sheet));
}

/** Whether a formula shows less than before. */
function forgot(before: SheetSnapshot | undefined, after: SheetSnapshot): boolean {
  return (after.formulas ?? []).some((row, r) =>
    row.some((formula, c) => formula !== null && after.values[r]?.[c] === null && before?.values[r]?.[c] !== null),
  );
}
