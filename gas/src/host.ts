import type { ServedHost } from "@throughline/shared/host/served.ts";
import { applyTo } from "./apply/apply.ts";
import { keep, recall } from "./mine.ts";
import { readPart } from "./read/workbook.ts";
import { selection, show } from "./screen.ts";

/** The spreadsheet that this script belongs to. */
export function sheetsHost(): ServedHost {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    readPart: (request, from) => readPart(spreadsheet, request, from),
    apply: (changes) => applyTo(spreadsheet, changes),
    show: (at) => show(spreadsheet, at),
    selection: () => selection(spreadsheet),
    recall,
    keep,
  };
}
