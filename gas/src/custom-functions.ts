import { forEach, type Given } from "@throughline/shared/functions/cells.ts";
import { planDate } from "@throughline/shared/functions/plan-date.ts";
import { type GivenRange, planFindings, severityFrom } from "@throughline/shared/functions/plan-findings.ts";
import { planStatus } from "@throughline/shared/functions/plan-status.ts";
import { isLimit, rubricAverage, rubricVerdict } from "@throughline/shared/functions/rubric.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { nowIn } from "./clock.ts";
import { isDate, valueFrom } from "./read/cells.ts";
import { serialsIn } from "./read/dates.ts";

/**
 * Reads a date as people write it, and gives the first or last day it stands for. Format the cell as a date.
 *
 * @param {string} text A date in words, such as "Fall 2023", "by June" or "9/30/2026"; or a range of them.
 * @param {string} edge "start" for the first day it stands for, "end" for the last. "end" if left out.
 * @return {number} The day; nothing where the text is no date.
 * @customfunction
 */
export function PLAN_DATE(text: Given<unknown>, edge?: unknown): Given<number | ""> {
  return planDate(cellsOf(text), edgeOf(edge));
}

/**
 * Puts a word for how something stands on one scale: Not started, In progress, On track, At risk, Off track, Blocked,
 * Complete, Not met, Deferred or Cancelled.
 *
 * @param {string} word A status as your district writes it, such as "on target"; or a range of them.
 * @return {string} The status; nothing where the word is none.
 * @customfunction
 */
export function PLAN_STATUS(word: Given<unknown>): Given<string> {
  return planStatus(cellsOf(word));
}

/**
 * Counts what a check finds in a plan: the ranges with their headings, one from each sheet.
 *
 * @param {string} severity "error" for what blocks sending, "warning", "info", or "all".
 * @param {A1:H200} range A table of the plan with its headings, such as Plan!A1:H200. More may follow.
 * @return {number} How many findings there are.
 * @customfunction
 */
export function PLAN_FINDINGS(severity: unknown, ...ranges: readonly Given<unknown>[]): number {
  const wanted = severityFrom(valueFrom(severity, () => 0));
  if (wanted === null) throw new Error("Write error, warning, info or all, in quotes.");
  const today = Math.floor(nowIn(SpreadsheetApp.getActiveSpreadsheet()));
  return planFindings(ranges.map(rangeOf), wanted, today);
}

/**
 * Averages rubric scores, with as many decimals as show on which side of the needed average it lies: 62 of 69 points over
 * 23 rows is 2.696, never 2.70. Cells without a score are left out.
 *
 * @param {A1:A23} scores The scores, such as C2:C24.
 * @param {number} threshold The average that is needed. 2.7 if left out.
 * @return {number} The average; nothing where there is no score.
 * @customfunction
 */
export function RUBRIC_AVERAGE(scores: Given<unknown>, threshold?: unknown): number | "" {
  return rubricAverage(cellsOf(scores), limitOf(threshold));
}

/**
 * Says whether rubric scores make a plan of high quality: "High quality", "Not yet", or "Incomplete" while a row has no
 * score. Nothing is rounded before it decides.
 *
 * @param {A1:A23} scores The scores, one a row, such as C2:C24.
 * @param {B1:B23} required A range as long, with "yes" or a ticked box in the rows that must reach the least score.
 * @param {number} threshold The average that is needed. 2.7 if left out.
 * @param {number} least The score that each required row needs. 3 if left out.
 * @return {string} The verdict.
 * @customfunction
 */
export function RUBRIC_VERDICT(
  scores: Given<unknown>,
  required?: Given<unknown>,
  threshold?: unknown,
  least?: unknown,
): string {
  const marks = required === undefined ? null : cellsOf(required);
  if (marks !== null && sizeOf(marks) !== sizeOf(scores)) {
    throw new Error("Give as many cells for the required rows as there are scores.");
  }
  return rubricVerdict(cellsOf(scores), marks, limitOf(threshold), limitOf(least));
}

/** Undefined leaves it to what is usual. */
function limitOf(given: unknown): CellValue | undefined {
  const limit = valueFrom(given ?? "", () => 0);
  if (limit === null) return undefined;
  if (!isLimit(limit)) throw new Error("Write the average or score that is needed as a number, such as 2.7.");
  return limit;
}

function sizeOf(given: Given<unknown>): number {
  return Array.isArray(given) ? given.flat().length : 1;
}

function edgeOf(given: unknown): "start" | "end" {
  const edge = String(given ?? "end")
    .trim()
    .toLowerCase();
  if (edge === "start" || edge === "end" || edge === "") return edge === "start" ? "start" : "end";
  throw new Error("Write start or end, in quotes.");
}

/** Values as a function of a sheet is handed them: Dates are in the spreadsheet's time zone, which few need to ask for. */
function cellsOf(given: Given<unknown>): Given<CellValue> {
  const serial = serialOf();
  return forEach(given, (value) => valueFrom(value, serial));
}

function rangeOf(given: Given<unknown>): GivenRange {
  const values = Array.isArray(given) ? given : [[given]];
  const serial = serialOf();
  return {
    values: values.map((row) => row.map((value: unknown) => valueFrom(value, serial))),
    formats: values.map((row) => row.map((value: unknown) => (isDate(value) ? "m/d/yyyy" : null))),
  };
}

/** Asks for the time zone at the first Date, and once. */
function serialOf(): (date: Date) => number {
  let made: ((date: Date) => number) | null = null;
  return (date) => {
    made ??= serialsIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return made(date);
  };
}
