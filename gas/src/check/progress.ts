import { joinedParts, movedMeanwhile } from "@throughline/shared/host/parts.ts";
import type { ReadPart, ReadPlace } from "@throughline/shared/host/served.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";
import { readPart } from "../read/workbook.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ReadSoFar {
  readonly workbook: Workbook;
  /** Sheets that there was no time for, in the order of the tabs. */
  readonly left: readonly SheetId[];
}

/**
 * Reads these sheets, whole ones only and in the order of their tabs, until the time is up; at least one, so that each
 * run comes further. `isLate` is asked between parts. Where rows moved meanwhile it reads once more, while there is time;
 * sheets on which they go on moving are named in the workbook's notices.
 */
export function readInTime(spreadsheet: Spreadsheet, sheets: readonly SheetId[], isLate: () => boolean): ReadSoFar {
  const read = partsInTime(spreadsheet, sheets, isLate);
  const again = movedMeanwhile(read).length > 0 && !isLate();
  const parts = again ? partsInTime(spreadsheet, sheets, isLate) : read;
  const workbook = joinedParts(parts);
  const { next, order } = parts.at(-1) ?? parts[0];
  // The sheet that reading would go on with is not whole.
  const left = next === null ? [] : order.slice(next.index);
  return { workbook: { ...workbook, sheets: workbook.sheets.filter(({ id }) => !left.includes(id)) }, left };
}

function partsInTime(
  spreadsheet: Spreadsheet,
  sheets: readonly SheetId[],
  isLate: () => boolean,
): readonly [ReadPart, ...ReadPart[]] {
  const first = readPart(spreadsheet, { sheets }, null);
  const more: ReadPart[] = [];
  let last = first;
  while (last.next !== null && !(isLate() && hasWhole([first, ...more], last.next))) {
    last = readPart(spreadsheet, { sheets }, last.next);
    more.push(last);
  }
  return [first, ...more];
}

/** Whether some sheet has been read to its end. */
function hasWhole(parts: readonly ReadPart[], { sheet }: ReadPlace): boolean {
  return parts.some(({ workbook }) => workbook.sheets.some(({ id }) => id !== sheet));
}
