import type { Unit } from "../../analyses/types.ts";
import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import type { Holds, SheetSpec, SpecCell, SpecColumn, WorkbookSpec } from "../../workbook/sheet-spec.ts";
import { dayInWords } from "../day-in-words.ts";
import { lacksInWords } from "../lacks.ts";
import type { PlanReport, PrintedAnalysis, PrintedColumn, PrintedEntry, PrintedTable } from "./types.ts";

/** The report as a workbook to create: a sheet a table, with the cells that each row comes from beside it. */
export function reportWorkbook(report: PlanReport, language: Language = ENGLISH): WorkbookSpec {
  const { title, file, today, analyses, unanswered } = report;
  const about = `${file}, ${say(language, "as of {today}.", { today: dayInWords(today, language) })}`;
  const sheets = analyses.flatMap((analysis) => analysis.tables.map((table) => ({ analysis, table })));
  const specs = sheets.map(({ analysis, table }, at) => sheetOf(analysis, table, { number: at + 1, about, language }));
  const first: SheetSpec = {
    name: say(language, "About"),
    purpose: "guide",
    above: [
      { role: "title", cell: { value: title } },
      { role: "intro", cell: { value: about } },
      ...specs.map((spec, at) => ({
        role: "note" as const,
        cell: { value: sheets[at]?.table.title ?? sheets[at]?.analysis.name ?? spec.name, link: { sheet: spec.name } },
      })),
      ...unanswered.map(({ name, missing }) => ({
        role: "note" as const,
        cell: { value: `${say(language, "Not answered")}: ${name} (${lacksInWords(missing, language).join(", ")})` },
      })),
    ],
    table: null,
    print: PRINT,
    warnOn: [],
    names: [],
  };
  return {
    title: `${title}: ${file}`,
    description: `${say(language, "A report on")} ${about}`,
    language: language.id === "en" ? "en-US" : "es-US",
    sheets: [first, ...specs],
    properties: {},
    opensOn: first.name,
  };
}

const PRINT: SheetSpec["print"] = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["workbook", "sheet", "page"],
};

interface ReportSheet {
  /** From 1. */
  readonly number: number;
  /** What the report is on. */
  readonly about: string;
  readonly language: Language;
}

function sheetOf(analysis: PrintedAnalysis, table: PrintedTable, { number, about, language }: ReportSheet): SheetSpec {
  return {
    name: `${number} ${(table.title ?? analysis.name).replace(/[[\]:*?/\\']/g, " ")}`.slice(0, LONGEST_NAME).trim(),
    purpose: "record",
    above: [
      { role: "title", cell: { value: table.title ?? analysis.name } },
      { role: "intro", cell: { value: [...table.caption, about].join(" ") } },
    ],
    table:
      table.rows.length === 0
        ? null
        : {
            name: `Report_${number}`,
            description: analysis.what,
            columns: [...table.columns.map(columnOf), fromColumn(language)],
            rows: table.rows.map(({ entries }) => [...entries.map(cellOf), { value: placesOf(entries, language) }]),
            emptyRows: 0,
            filter: false,
            frozenCols: 1,
            rowsAre: "entries",
            isNamed: false,
          },
    print: PRINT,
    warnOn: [],
    names: [],
  };
}

// Spreadsheets take 31 letters.
const LONGEST_NAME = 31;

const HOLDS: Readonly<Record<Unit, Holds>> = {
  words: "long-text",
  count: "number",
  number: "number",
  days: "number",
  money: "money",
  percent: "percent",
  day: "date",
};

function columnOf({ heading, unit }: PrintedColumn, at: number): SpecColumn {
  const width = unit === "words" ? (at === 0 ? 32 : 28) : 14;
  return { heading, help: "", holds: HOLDS[unit], required: false, width, choices: null, marks: [] };
}

function fromColumn(language: Language): SpecColumn {
  return {
    heading: say(language, "Comes from"),
    help: say(language, "The cells of the workbook that the row was worked out from."),
    holds: "long-text",
    required: false,
    width: 32,
    choices: null,
    marks: [],
  };
}

const MOST_PLACES = 12;

function placesOf(entries: readonly PrintedEntry[], language: Language): string {
  const places = [...new Set(entries.flatMap(({ from }) => from))];
  const more =
    places.length > MOST_PLACES ? ` ${say(language, "and {count} more", { count: places.length - MOST_PLACES })}` : "";
  return places.slice(0, MOST_PLACES).join(", ") + more;
}

/** A figure stays one; a percentage is a share to a spreadsheet. */
function cellOf({ text, figure, unit }: PrintedEntry): SpecCell {
  if (figure === null) return { value: text === "" ? null : text };
  return unit === "percent" ? { value: figure / 100, format: "0.##%" } : { value: figure };
}
