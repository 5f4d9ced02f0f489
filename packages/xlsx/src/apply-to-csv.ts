import { readStacked, stacked } from "@throughline/shared/kept/stacked.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { type ApplyOptions, applyToFile } from "./apply-to-file.ts";
import { utf8Bytes } from "./bytes/text.ts";
import { asWorkbook, halved, isOurSheet, oursOf, undoOfBoth } from "./csv/halves.ts";
import { type ReadOptions, readWorkbook } from "./read-workbook.ts";

/** A .csv file, and beside it the text of another that holds what we keep; "" where we keep nothing. */
export interface CsvAndKept {
  readonly bytes: Uint8Array;
  readonly kept: string;
}

/** Both as one workbook: their one sheet, and ours. */
export function readCsvAndKept({ bytes, kept }: CsvAndKept, options: ReadOptions): Workbook {
  const workbook = readWorkbook(bytes, options);
  return { ...workbook, sheets: [...workbook.sheets, ...keptSheets(kept, options)] };
}

/** Makes changes in both, each whole or not at all. */
export function applyToCsvAndKept(
  { bytes, kept }: CsvAndKept,
  changes: readonly Change[],
  options: ApplyOptions,
): { readonly now: CsvAndKept; readonly workbook: Workbook; readonly result: ApplyResult } {
  const halves = changes.map(halved);
  const before = asWorkbook(keptSheets(kept, options));
  const tried = applyChanges(before, oursOf(halves, [...changes.keys()])).result;
  const possible = [...changes.keys()].filter((index) => !tried.refused.some((one) => one.index === index));
  const theirs = possible.filter((index) => (halves[index]?.theirs.edits.length ?? 0) > 0);
  const file = applyToFile(
    bytes,
    theirs.flatMap((index) => halves[index]?.theirs ?? []),
    options,
  );
  const late = file.result.refused.map((one) => ({ ...one, index: theirs[one.index] ?? one.index }));
  const accepted = possible.filter((index) => !late.some((one) => one.index === index));
  const ours = applyChanges(before, oursOf(halves, accepted));
  const hasOurs = halves.some(({ ours: { edits } }) => edits.length > 0);
  const now = { bytes: file.bytes, kept: hasOurs ? stacked(ours.workbook.sheets.filter(isOurSheet)) : kept };
  const workbook = readCsvAndKept(now, options);
  return {
    now,
    workbook,
    result: {
      applied: accepted.length,
      refused: [...tried.refused, ...late]
        .map((one): RefusedChange => ({ ...one, change: changes[one.index] ?? one.change }))
        .sort((one, other) => one.index - other.index),
      undo: undoOfBoth(accepted, halves, file.result, ours.result),
      sheets: [...file.result.sheets, ...(hasOurs ? keptSheets(now.kept, options) : [])],
      order: workbook.sheets.map(({ id }) => id),
      names: workbook.names,
    },
  };
}

function keptSheets(kept: string, { inflate }: ReadOptions): readonly SheetSnapshot[] {
  if (kept === "") return [];
  const { sheets } = readWorkbook(utf8Bytes(kept), { name: "kept.csv", inflate });
  return sheets.flatMap(({ values }) => readStacked(values));
}
