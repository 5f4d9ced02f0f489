import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { CHECK_SHEET, isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import type { Severity } from "@throughline/shared/templates/types.ts";
import { isoOf } from "@throughline/shared/workbook/dates.ts";
import { type Listed, type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { nowIn } from "../clock.ts";
import { underLock } from "../lock.ts";
import { gridsOf, idOf } from "../places.ts";
import { readInTime } from "./progress.ts";
import { type CheckRow, checkRows } from "./rows.ts";
import { leftToCheck, rowsBefore, writeCheckSheet } from "./sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google stops a run after six minutes. Reading ends here, so that there is time left to check and to write. */
const READING_MS = 3.5 * 60_000;

export interface Check {
  readonly rows: readonly CheckRow[];
  /** Names of sheets that there was no time for. */
  readonly left: readonly string[];
}

/**
 * Checks the spreadsheet without a sidebar and writes what it found on a sheet. Where an earlier check had no time for
 * all sheets, this one goes on with them, and keeps what the earlier one found on the others.
 */
export function checkSpreadsheet(
  spreadsheet: Spreadsheet,
  { language, clock }: { readonly language: Language; readonly clock: () => number },
): Check {
  const until = clock() + READING_MS;
  const grids = gridsOf(spreadsheet).map((sheet) => ({ id: idOf(sheet), name: sheet.getName() }));
  const waiting = leftToCheck(spreadsheet);
  const goesOn = grids.filter(({ name }) => waiting.includes(name)).map(({ id }) => id);
  const wanted = goesOn.length > 0 ? goesOn : grids.filter(({ name }) => name !== CHECK_SHEET).map(({ id }) => id);
  const { workbook, left } = readInTime(spreadsheet, withNotes(grids, wanted), () => clock() > until);
  const now = nowIn(spreadsheet);
  const read = new Set<SheetId | null>(workbook.sheets.map(({ id }) => id));
  const found = checkRows(workbook, now, language);
  const rows =
    goesOn.length > 0 ? [...rowsBefore(spreadsheet).filter(({ sheet }) => !read.has(sheet)), ...found] : found;
  const names = grids.filter(({ id }) => left.includes(id)).map(({ name }) => name);
  const blurred = (workbook.notices ?? []).map((notice) => phraseText(notice, language)).join(" ");
  underLock(() => {
    const sheet = writeCheckSheet(
      spreadsheet,
      { sentence: sentenceOf(rows, now, language), blurred, left: names, language },
      rows,
    );
    SpreadsheetApp.flush();
    spreadsheet.setActiveSheet(sheet);
  });
  return { rows, left: names };
}

/** What people set aside, and headings they confirmed, count in each run. */
function withNotes(
  grids: readonly { readonly id: SheetId; readonly name: string }[],
  wanted: readonly SheetId[],
): SheetId[] {
  const notes = grids.filter(({ id, name }) => isKeptSheet(name) && name !== CHECK_SHEET && !wanted.includes(id));
  return [...notes.map(({ id }) => id), ...wanted];
}

/** "Checked 2026-11-20 at 14:05: 3 block sending, 12 to look at, 4 good to know." */
function sentenceOf(rows: readonly CheckRow[], now: number, language: Language): string {
  const count = (severity: Severity) => rows.filter((row) => row.severity === severity).length;
  const [day = "", time = ""] = isoOf(now).split("T");
  const [errors, warnings, hints] = [count("error"), count("warning"), count("info")];
  const found = [
    ...(errors > 0 ? [phrase("{count} to put right before sending", { count: errors })] : []),
    ...(warnings > 0 ? [phrase("{count} to look at", { count: warnings })] : []),
    ...(hints > 0 ? [phrase("{count} good to know", { count: hints })] : []),
  ];
  const all: Listed | Phrase = found.length > 0 ? { items: found, by: "," } : phrase("nothing to put right");
  return say(language, "Checked {day} at {time}: {found}.", { day, time: time.slice(0, 5), found: all });
}
