import { columnName, quoteSheet } from "../../workbook/a1.ts";
import { layOut } from "../../workbook/lay-out.ts";
import type { SheetSpec, SpecCell, SpecColumn, SpecLine } from "../../workbook/sheet-spec.ts";
import { packStampName } from "../stamps.ts";
import type { Pack, PackSheet } from "../types.ts";
import { portraitPage } from "./pages.ts";

export const startName = "Start";

/** A sheet of the pack as it stands in the new workbook. */
export interface BuiltSheet {
  readonly sheet: PackSheet;
  readonly spec: SheetSpec;
}

/** The page a new workbook opens on: what it is, the order to fill it in, who does what, and how far each tab is. */
export function startSheet(pack: Pack, sheets: readonly BuiltSheet[], about: readonly string[]): SheetSpec {
  const above: SpecLine[] = [
    { role: "title", cell: { value: pack.name } },
    ...[...about, pack.what, HOW].map((value): SpecLine => ({ role: "intro", cell: { value } })),
    { role: "heading", cell: { value: "Fill in the tabs in this order" } },
  ];
  // Lines, an empty row, the headings.
  const firstRow = above.length + 3;
  const hasWho = sheets.some(({ sheet }) => sheet.who !== undefined);
  const columns = hasWho ? [order, tab, what, who, entries, filled] : [order, tab, what, entries, filled];
  const entriesCol = columnName(columns.indexOf(entries));
  return {
    name: startName,
    purpose: "guide",
    above,
    table: {
      name: "start",
      description: "The tabs of this workbook, in the order to fill them in, each with how far it is.",
      columns,
      rows: sheets.map(({ sheet, spec }, index) => [
        { value: spec.purpose === "lists" ? null : index + 1 },
        { value: sheet.name, link: { sheet: sheet.name } },
        { value: sheet.intro },
        ...(hasWho ? [{ value: sheet.who ?? null }] : []),
        ...(spec.purpose === "lists" ? [] : howFar(sheet, spec, `${entriesCol}${firstRow + index}`)),
      ]),
      emptyRows: 0,
      filter: false,
      frozenCols: 0,
      rowsAre: "presets",
    },
    below: [
      { role: "intro", cell: begunOf(sheets, `${entriesCol}${firstRow}:${entriesCol}${firstRow + sheets.length - 1}`) },
      {
        role: "note",
        cell: { value: "“Filled so far” looks at the starred columns of the rows that were begun." },
      },
    ],
    print: portraitPage,
    warnOn: ["headings"],
    names: [{ name: packStampName(pack.id, pack.version), hidden: true, of: { part: "line", line: 0 } }],
  };
}

const HOW =
  "A star marks a column to fill in; point at a heading for help. Nothing is locked, and nothing is sent anywhere.";

const plain = { required: false, choices: null, marks: [], help: "" } as const;
const order: SpecColumn = { ...plain, heading: "Step", holds: "rank", width: 6 };
const tab: SpecColumn = { ...plain, heading: "Tab", holds: "link", width: 21 };
const what: SpecColumn = { ...plain, heading: "What goes there", holds: "long-text", width: 50 };
const who: SpecColumn = { ...plain, heading: "Who", holds: "people", width: 22 };
const entries: SpecColumn = { ...plain, heading: "Rows begun", holds: "calculated", width: 8 };
const filled: SpecColumn = { ...plain, heading: "Filled so far", holds: "calculated", width: 9, format: "0%" };

/** How many rows were begun, and how much of them is filled: as formulas, with what they come to as long as they are new. */
function howFar(sheet: PackSheet, spec: SheetSpec, entriesCell: string): SpecCell[] {
  const begun = namingColumn(sheet, spec);
  const starred = (spec.table?.columns ?? []).flatMap(({ required }, col) => (required ? [col] : []));
  const counted = countIn(spec, begun);
  const filledCells = starred.reduce((sum, col) => sum + countIn(spec, col), 0);
  const cells = starred.map((col) => `COUNTA(${rangeOf(spec, col)})`).join("+");
  // A tab without stars is full once it has a row.
  const share = starred.length === 0 ? "1" : `MIN(1,(${cells})/(${entriesCell}*${starred.length}))`;
  const full = starred.length === 0 ? 1 : Math.min(1, filledCells / (counted * starred.length));
  return [
    { value: counted, formula: `COUNTA(${rangeOf(spec, begun)})` },
    { value: counted === 0 ? 0 : full, formula: `IF(${entriesCell}=0,0,${share})` },
  ];
}

function begunOf(sheets: readonly BuiltSheet[], range: string): SpecCell {
  const tabs = sheets.filter(({ spec }) => spec.purpose !== "lists");
  const begun = tabs.filter(({ sheet, spec }) => countIn(spec, namingColumn(sheet, spec)) > 0).length;
  const rest = ` of ${tabs.length} ${tabs.length === 1 ? "tab" : "tabs"} begun.`;
  return { value: `${begun}${rest}`, formula: `COUNTIF(${range},">0")&"${rest}"` };
}

/** The column by which people name a record: a row that holds something there was begun. */
function namingColumn({ kind }: PackSheet, { table }: SheetSpec): number {
  const headings = (table?.columns ?? []).map(({ heading }) => heading);
  const naming = [...kind.namedBy.filter((id) => id !== "id"), "id"].flatMap((id) => kind.fields[id]?.heading ?? []);
  return Math.max(0, headings.indexOf(naming.find((heading) => headings.includes(heading)) ?? ""));
}

function countIn({ table }: SheetSpec, col: number): number {
  return table?.rows.filter((row) => (row[col]?.value ?? null) !== null).length ?? 0;
}

function rangeOf(spec: SheetSpec, col: number): string {
  const { firstRow, allRows } = layOut(spec);
  const letters = columnName(col);
  return `${quoteSheet(spec.name)}!$${letters}$${firstRow + 1}:$${letters}$${firstRow + allRows}`;
}
