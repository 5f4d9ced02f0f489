import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { CHECK_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Severity } from "@throughline/shared/templates/types.ts";
import { headingLooks, lineLooks, tabColors } from "@throughline/shared/workbook/look.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { literal } from "../apply/literal.ts";
import { SPOKEN } from "../language.ts";
import type { CheckRow } from "./rows.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADINGS = [
  phrase("How bad"),
  phrase("Where"),
  phrase("What to look at"),
  phrase("What the sidebar can do"),
  phrase("Rule"),
];
const WIDTHS = [90, 160, 460, 260, 240] as const;
/** Rows above the findings: what the sheet is, what was found, what is left to check, what is blurred, the headings. */
const TOP = 5;
const LEFT_ROW = 3;

const WORDS: Readonly<Record<Severity, Phrase>> = {
  error: phrase("Blocks sending"),
  warning: phrase("Look at it"),
  info: phrase("Good to know"),
};

/** What the check sheet says at its top. */
export interface CheckSummary {
  /** "Checked Nov 20, 2026 …". */
  readonly sentence: string;
  /** Names of sheets that are still to be checked. */
  readonly left: readonly string[];
  /** What could not be read as it stands; "" where all was. */
  readonly blurred: string;
  readonly language: Language;
}

/** Writes the check sheet anew; `earlier` rows are those of sheets checked before, in a check that goes on. */
export function writeCheckSheet(
  spreadsheet: Spreadsheet,
  { sentence, left, blurred, language }: CheckSummary,
  rows: readonly CheckRow[],
): Sheet {
  const sheet = spreadsheet.getSheetByName(CHECK_SHEET) ?? newSheet(spreadsheet);
  const width = HEADINGS.length;
  const last = Math.max(sheet.getLastRow(), TOP);
  sheet.getRange(1, 1, last, width).clear();
  const missing = TOP + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const lines = [CHECK_SHEET, sentence, leftLine(left, language), blurred].map((line) => [
    line,
    ...HEADINGS.slice(1).map(() => ""),
  ]);
  const cells = rows.map(({ severity, place, message, fix, rule }) => [
    phraseText(WORDS[severity], language),
    place,
    message,
    fix,
    rule,
  ]);
  const headings = HEADINGS.map((heading) => phraseText(heading, language));
  const matrix: CellValue[][] = [...lines, headings, ...cells];
  sheet.getRange(1, 1, matrix.length, width).setValues(matrix.map((row) => row.map(written)));
  if (rows.length > 0) sheet.getRange(TOP + 1, 2, rows.length, 1).setRichTextValues(rows.map((row) => [linkTo(row)]));
  dress(sheet, rows.length);
  return sheet;
}

/** The names of sheets that an earlier check had no time for; [] where it was done, or there was none. */
export function leftToCheck(spreadsheet: Spreadsheet): string[] {
  const sheet = spreadsheet.getSheetByName(CHECK_SHEET);
  if (!sheet || sheet.getLastRow() < LEFT_ROW) return [];
  const line = String(sheet.getRange(LEFT_ROW, 1, 1, 1).getValues()[0]?.[0] ?? "");
  const opening = SPOKEN.map((language) => phraseText(LEFT, language)).find((one) => line.startsWith(one));
  return opening === undefined ? [] : line.slice(opening.length).trim().split(" · ");
}

/** The rows that an earlier check wrote, as they stand there, in whatever language. */
export function rowsBefore(spreadsheet: Spreadsheet): CheckRow[] {
  const sheet = spreadsheet.getSheetByName(CHECK_SHEET);
  const count = sheet ? sheet.getLastRow() - TOP : 0;
  if (!sheet || count < 1) return [];
  const ids = new Map(spreadsheet.getSheets().map((one) => [one.getName(), String(one.getSheetId())]));
  return sheet
    .getRange(TOP + 1, 1, count, HEADINGS.length)
    .getValues()
    .flatMap((row): CheckRow[] => {
      const [word, place, message, fix, rule] = row.map(String);
      const severity = severities.find((one) => SPOKEN.some((language) => phraseText(WORDS[one], language) === word));
      if (!severity || !place) return [];
      const { name, cell } = partsOf(place);
      const id = ids.get(name) ?? null;
      return [{ severity, place, sheet: id, cell, message: message ?? "", fix: fix ?? "", rule: rule ?? "" }];
    });
}

const severities: readonly Severity[] = ["error", "warning", "info"];

const LEFT = phrase("Choose “Check this workbook” again to go on with:");

function leftLine(left: readonly string[], language: Language): string {
  return left.length === 0
    ? say(language, "This sheet is written anew by each check: keep notes of your own elsewhere.")
    : `${phraseText(LEFT, language)} ${left.join(" · ")}`;
}

function partsOf(place: string): { readonly name: string; readonly cell: string } {
  const at = place.lastIndexOf("!");
  const name = place.slice(0, Math.max(0, at)).replace(/^'(.*)'$/, "$1");
  return { name: name.replaceAll("''", "'"), cell: place.slice(at + 1) };
}

function newSheet(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(CHECK_SHEET, spreadsheet.getSheets().length);
  sheet.setTabColor(`#${tabColors.record}`);
  sheet.setFrozenRows(TOP);
  for (const [col, pixels] of WIDTHS.entries()) sheet.setColumnWidth(col + 1, pixels);
  return sheet;
}

// What stands in cells is quoted in messages: it stays text, whatever it looks like.
function written(value: CellValue): string | number | boolean {
  return literal({ value, formula: null }, undefined);
}

/** A link by rich text: the text of a cell never becomes part of a formula. */
function linkTo({ place, sheet, cell }: CheckRow): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = SpreadsheetApp.newRichTextValue().setText(place);
  return (sheet === null ? text : text.setLinkUrl(`#gid=${sheet}&range=${cell}`)).build();
}

function dress(sheet: Sheet, rows: number): void {
  const title = sheet.getRange(1, 1);
  title.setFontWeight("bold").setFontSize(lineLooks.title.size ?? 18);
  const { ink, fill } = headingLooks.required;
  sheet.getRange(TOP, 1, 1, HEADINGS.length).setFontWeight("bold").setFontColor(`#${ink}`).setBackground(`#${fill}`);
  if (rows > 0)
    sheet
      .getRange(TOP + 1, 1, rows, HEADINGS.length)
      .setWrap(true)
      .setVerticalAlignment("top");
}
