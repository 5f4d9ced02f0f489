import { joinedParts } from "@throughline/shared/host/parts.ts";
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
 * Reads these sheets, whole ones only, until the time is up; at least one, so that each run comes further. `isLate`
 * is asked between parts.
 */
export function readInTime(spreadsheet: Spreadsheet, sheets: readonly SheetId[], isLate: () => boolean): ReadSoFar {
  const parts: ReadPart[] = [];
  let from: ReadPlace | null = null;
  do {
    const part: ReadPart = readPart(spreadsheet, { sheets }, from);
    parts.push(part);
    from = part.next;
  } while (from !== null && !(isLate() && isWhole(parts, from)));
  const [first, ...more] = parts;
  const whole = first ? joinedParts([first, ...more]) : null;
  if (!whole) throw new Error("A reading has at least one part.");
  // The sheet that reading would go on with is not whole.
  const left = from === null ? [] : sheets.slice(Math.max(0, sheets.indexOf(from.sheet)));
  return { workbook: { ...whole, sheets: whole.sheets.filter(({ id }) => !left.includes(id)) }, left };
}

/** Whether some sheet has been read to its end. */
function isWhole(parts: readonly ReadPart[], { sheet }: ReadPlace): boolean {
  return parts.some(({ workbook }) => workbook.sheets.some(({ id }) => id !== sheet));
}
