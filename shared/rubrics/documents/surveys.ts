import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellRef, CellValue, Workbook } from "../../workbook/types.ts";
import { placesInFile } from "./places.ts";

/** What a survey of the cohort found, as one line of its file has it. */
export interface SurveyResult {
  readonly question: SurveyQuestion;
  /** How many agreed, of how many who answered. */
  readonly count: number;
  readonly of: number;
  /** "survey.csv, survey!B2". */
  readonly at: string;
}

export type SurveyQuestion = "encourage-peers" | "capacity";

export interface ReadSurveys {
  readonly results: readonly SurveyResult[];
  /** Lines that could not be taken, and why. `line` counts from 1, as a spreadsheet shows it. */
  readonly problems: readonly { readonly line: number; readonly because: Phrase }[];
}

const HEADINGS = {
  criterion: ["criterion", "success criterion", "question"],
  count: ["count", "agree", "agreed"],
  of: ["of", "n", "answers", "responses"],
} as const;
type Heading = keyof typeof HEADINGS;

/** From the first sheet with the headings criterion, count, of; null where there is none. */
export function surveysIn(workbook: Workbook): ReadSurveys | null {
  for (const { id, origin, values } of workbook.sheets) {
    const head = values.findIndex((row) => Object.values(colsOf(row)).every((col) => col >= 0));
    if (head < 0) continue;
    const cols = colsOf(values[head] ?? []);
    const read = values.slice(head + 1).flatMap((row, down) => {
      const under = origin.row + head + 1 + down;
      if (row.every((value) => textOf(value) === "")) return [];
      const at = { sheet: id, row: under, col: origin.col + cols.count };
      return [{ line: under + 1, ...resultOf(workbook, row, cols, at) }];
    });
    return {
      results: read.flatMap(({ result }) => result ?? []),
      problems: read.flatMap(({ line, because }) => (because ? [{ line, because }] : [])),
    };
  }
  return null;
}

function colsOf(row: readonly CellValue[]): Readonly<Record<Heading, number>> {
  const at = (heading: Heading) =>
    row.findIndex((value) => HEADINGS[heading].some((name) => name === textOf(value).toLowerCase()));
  return { criterion: at("criterion"), count: at("count"), of: at("of") };
}

type Read =
  | { readonly result: SurveyResult; readonly because?: never }
  | { readonly result?: never; readonly because: Phrase };

function resultOf(
  workbook: Workbook,
  row: readonly CellValue[],
  cols: Readonly<Record<Heading, number>>,
  at: CellRef,
): Read {
  const cell = (heading: Heading) => textOf(row[cols[heading]] ?? null);
  const question = questionNamed(cell("criterion"));
  if (question === null) {
    return {
      because: phrase("“{named}” is neither “encourage-peers” nor “capacity”.", { named: cell("criterion") }),
    };
  }
  const [count, of] = [wholeNumber(cell("count")), wholeNumber(cell("of"))];
  if (count === null || of === null || of === 0 || count > of) {
    return {
      because: phrase("“{count}” of “{of}” is no number of people of a larger one.", {
        count: cell("count"),
        of: cell("of"),
      }),
    };
  }
  return { result: { question, count, of, at: placesInFile(workbook, [at]) } };
}

function questionNamed(text: string): SurveyQuestion | null {
  const words = text.toLowerCase();
  if (/\b(?:peers?|encourage)\b/.test(words)) return "encourage-peers";
  return /\bcapacit/.test(words) ? "capacity" : null;
}

function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).trim();
}
