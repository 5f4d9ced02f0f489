import { NOTES_SHEET } from "../../templates/kept-sheets.ts";
import type { SheetSpec } from "../../workbook/sheet-spec.ts";
import { type KeptColumn, keptSheet } from "../kept-sheet.ts";
import { WHEN_FORMAT } from "../log/log-sheet.ts";

export const NOTE_HEADINGS = ["Note", "Where", "Text", "Reason", "Key", "When", "Who", "Rule"] as const;
export type NoteHeading = (typeof NOTE_HEADINGS)[number];

const columns: Readonly<Record<NoteHeading, KeptColumn>> = {
  Note: { width: 12 },
  Where: { width: 24, holds: "id" },
  Text: { width: 52, holds: "long-text" },
  Reason: { width: 44, holds: "long-text", help: "Why it is fine as it is." },
  Key: { width: 28, holds: "id", help: "For Throughline: what the note is about. Leave it as it is." },
  When: { width: 17, holds: "date", format: WHEN_FORMAT },
  Who: { width: 14, holds: "people" },
  Rule: { width: 34, holds: "id" },
};

/** The sheet of notes before the first one. */
export function notesSheet(): SheetSpec {
  return keptSheet({
    name: NOTES_SHEET,
    table: "throughline_notes",
    what: "What you told Throughline of this workbook: findings set aside, each with its reason, what tables are and headings mean, and how to check it.",
    yours: "Delete a row and it is forgotten: the finding comes back, the table or heading is read as before.",
    columns,
  });
}
