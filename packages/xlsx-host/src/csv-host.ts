import type { ReadRequest, WorkbookHost } from "@throughline/shared/host/port.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { asWorkbook, halved, isOurSheet, oursOf, undoOfBoth } from "@throughline/xlsx/src/csv/halves.ts";
import { readBeside, writeBeside } from "./beside-csv.ts";
import type { Disk } from "./disk.ts";

/**
 * A .csv file together with what we keep beside it: as a workbook of one sheet of theirs, and our own. A .csv has but
 * one sheet, so ours lie in NAME.throughline.csv.
 */
export function withKept(file: WorkbookHost, path: string, disk: Disk): WorkbookHost {
  return {
    ...file,
    read: async (request = {}, watch = {}) => {
      const workbook = await file.read(request, watch);
      const kept = (await readBeside(disk, path)).filter((sheet) => isWanted(sheet, request));
      return { ...workbook, sheets: [...workbook.sheets, ...kept] };
    },
    apply: (changes) => applyBoth(changes, { file, disk, path }),
  };
}

interface Both {
  readonly file: WorkbookHost;
  readonly disk: Disk;
  readonly path: string;
}

async function applyBoth(changes: readonly Change[], { file, disk, path }: Both): Promise<ApplyResult> {
  const halves = changes.map(halved);
  const before = asWorkbook(await readBeside(disk, path));
  const tried = applyChanges(before, oursOf(halves, [...changes.keys()])).result;
  const possible = [...changes.keys()].filter((index) => !tried.refused.some((one) => one.index === index));
  const theirs = possible.filter((index) => (halves[index]?.theirs.edits.length ?? 0) > 0);
  // The log goes first: should we be stopped between the two, it tells of a change that is not there, which undo
  // leaves alone, rather than keep silent about one that is.
  const first = await keep(possible);
  const result = await file
    .apply(theirs.flatMap((index) => halves[index]?.theirs ?? []))
    .catch(async (error: unknown) => {
      await keep([]);
      throw error;
    });
  const late = result.refused.map((one) => ({ ...one, index: theirs[one.index] ?? one.index }));
  const accepted = possible.filter((index) => !late.some((one) => one.index === index));
  const last = late.length === 0 ? first : await keep(accepted);
  return {
    applied: accepted.length,
    refused: [...tried.refused, ...late]
      .map((one): RefusedChange => ({ ...one, change: changes[one.index] ?? one.change }))
      .sort((one, other) => one.index - other.index),
    undo: undoOfBoth(accepted, halves, result, last),
    // As they are read: a .csv keeps no number formats.
    sheets: [...result.sheets, ...(await readBeside(disk, path))],
    order: [...result.order, ...last.order.filter((id) => isOurSheet({ id }))],
    names: result.names,
  };

  /** Writes our half of these changes and of no others. */
  async function keep(indexes: readonly number[]): Promise<ApplyResult> {
    const after = applyChanges(before, oursOf(halves, indexes));
    const kept = after.workbook.sheets.filter(isOurSheet);
    if (halves.some(({ ours }) => ours.edits.length > 0)) await writeBeside(disk, path, kept);
    return after.result;
  }
}

function isWanted({ id }: SheetSnapshot, { sheets }: ReadRequest): boolean {
  return sheets?.includes(id) ?? true;
}
