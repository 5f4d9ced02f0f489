import { LOG_SHEET } from "../../templates/kept-sheets.ts";
import type { SheetSpec } from "../../workbook/sheet-spec.ts";
import { type KeptColumn, keptSheet } from "../kept-sheet.ts";

export const LOG_HEADINGS = ["When", "Who", "Run", "Cell", "From", "To", "Rule", "To take it back", "What"] as const;
export type LogHeading = (typeof LOG_HEADINGS)[number];

export const WHEN_FORMAT = "yyyy-mm-dd hh:mm";

// A log is read down its lines: none is broken, and what is longer is cut at the next cell, which is never empty.
const columns: Readonly<Record<LogHeading, KeptColumn>> = {
  When: { width: 17, holds: "date", format: WHEN_FORMAT },
  Who: { width: 14, holds: "people" },
  Run: { width: 6, holds: "number", help: "All that was changed at once has one number." },
  Cell: { width: 26, holds: "id" },
  From: { width: 32, holds: "id" },
  To: { width: 32, holds: "id" },
  Rule: { width: 34, holds: "id" },
  "To take it back": { width: 16, holds: "id", help: "For Throughline: exactly what stood there. Leave it as it is." },
  What: { width: 48, holds: "id" },
};

/** The log before its first entry. */
export function logSheet(): SheetSpec {
  return keptSheet({
    name: LOG_SHEET,
    table: "throughline_log",
    what: "What Throughline changed in this workbook, cell by cell, so that it can be taken back.",
    yours: "Sort it, shorten it, or delete the sheet: no plan needs it. What is no longer here cannot be taken back.",
    columns,
  });
}
