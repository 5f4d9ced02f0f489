import type { Unit } from "../../analyses/types.ts";
import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import type { Holds, SheetSpec, SpecCell, SpecColumn, WorkbookSpec } from "../../workbook/sheet-spec.ts";
import { dayInWords } from "../day-in-words.ts";
import { lacksInWords } from "../lacks.ts";
import { throughlineOutline } from "../throughline/outline.ts";
import type { PlanReport, PrintedColumn, PrintedEntry, PrintedTable } from "./types.ts";

/** The report as a workbook to create: a sheet a table, with the cells that each row comes from beside it. */
export function reportWorkbook(report: PlanReport, language: Language = ENGLISH): WorkbookSpec {
  const { title, file, today, throughline, analyses, unanswered } = report;
  const about = `${file}, ${say(language, "as of {today}.", { today: dayInWords(today, language) })}`;
  const sheets: ReportTable[] = [
    ...(throughline === null
      ? []
      : [
          {
            name: throughline.title,
            what: throughline.what,
            table: throughlineOutline(throughline, language),
            widths: OUTLINE_WIDTHS,
          },
        ]),
    ...analyses.flatMap(({ name, what, tables }) =>
      tables.map((table) => ({ name: table.title ?? name, what, table })),
    ),
  ];
  const specs = sheets.map((sheet, at) => sheetOf(sheet, { number: at + 1, about, language }));
  const first: SheetSpec = {
    name: say(language, "About"),
    purpose: "guide",
    above: [
      { role: "title", cell: { value: title } },
      { role: "intro", cell: { value: about } },
      ...specs.map((spec, at) => ({
        role: "note" as const,
        cell: { value: sheets[at]?.name ?? spec.name, link: { sheet: spec.name } },
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

interface ReportTable {
  readonly name: string;
  readonly what: string;
  readonly table: PrintedTable;
  /** Of its columns, in characters, where they are not the usual ones. */
  readonly widths?: readonly number[];
}

interface ReportSheet {
  /** From 1. */
  readonly number: number;
  /** What the report is on. */
  readonly about: string;
  readonly language: Language;
}

function sheetOf({ name, what, table, widths = [] }: ReportTable, { number, about, language }: ReportSheet): SheetSpec {
  return {
    name: `${number} ${name.replace(/[[\]:*?/\\']/g, " ")}`.slice(0, LONGEST_NAME).trim(),
    purpose: "record",
    above: [
      { role: "title", cell: { value: name } },
      { role: "intro", cell: { value: [...table.caption, about].join(" ") } },
    ],
    table:
      table.rows.length === 0
        ? null
        : {
            name: `Report_${number}`,
            description: what,
            columns: [
              ...table.columns.map((column, at) => columnOf(column, widths[at] ?? usualWidth(column, at))),
              fromColumn(language),
            ],
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

// An outline needs room for its steps.
const OUTLINE_WIDTHS = [72, 44];

function usualWidth({ unit }: PrintedColumn, at: number): number {
  return unit === "words" ? (at === 0 ? 32 : 28) : 14;
}

function columnOf({ heading, unit }: PrintedColumn, width: number): SpecColumn {
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
