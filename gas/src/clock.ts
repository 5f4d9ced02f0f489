import { serialsIn } from "./read/dates.ts";

/** Serial day and time on clocks of the spreadsheet's time zone: "today" is where the plan is. */
export function nowIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return serialsIn(spreadsheet.getSpreadsheetTimeZone())(new Date());
}
