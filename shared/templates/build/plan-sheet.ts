import { columnName } from "../../workbook/a1.ts";
import type { SheetSpec, SpecCell, SpecColumn, SpecName } from "../../workbook/sheet-spec.ts";
import { columnsOf } from "../pack.ts";
import { fieldStampName, tableStampName } from "../stamps.ts";
import type { Field, Pack, PackSheet } from "../types.ts";
import { columnOf } from "./columns.ts";
import { dropDownOf, sourcesOn } from "./drop-downs.ts";
import { landscapePage } from "./pages.ts";

/** One row to write, by field id. */
export type FieldRow = Readonly<Record<string, string | number>>;

interface PlanSheetRequest {
  readonly sheet: PackSheet;
  /** Its number among the stamped tables of the workbook, from 1. */
  readonly table: number;
  /** Rows that show how it is filled in, instead of the presets. */
  readonly samples?: readonly FieldRow[];
  /** The sheet that leads back to the others; null where there is none. */
  readonly start: string | null;
}

// Enough for a year's work; people add rows as in any sheet.
const EMPTY_ROWS = 60;
// Rows above the first row of the table: four lines, the empty row below them, and the headings.
const LINES_ABOVE = 3;

/** A sheet of a pack, ready to be filled in: it can be added to any workbook. */
export function planSheet(pack: Pack, { sheet, table, samples, start }: PlanSheetRequest): SheetSpec {
  const { kind } = sheet;
  const fields = columnsOf(sheet);
  const rows = samples ?? sheet.presets ?? [];
  const back: SpecCell =
    start === null ? { value: starNote } : { value: `${starNote} Back to ${start}.`, link: { sheet: start } };
  return {
    name: sheet.name,
    purpose: "plan",
    above: [
      { role: "title", cell: { value: kind.name } },
      { role: "intro", cell: { value: sheet.intro } },
      { role: "note", cell: back },
    ],
    table: {
      name: tableName(sheet, table),
      description: kind.what,
      columns: withOverdueMark(
        fields,
        fields.map((field) => columnOf(pack, field, dropDownOf(pack, field))),
      ),
      rows: rows.map((row) => fields.map(({ id }) => ({ value: row[id] ?? null }))),
      emptyRows: EMPTY_ROWS,
      filter: true,
      frozenCols: namingColumns(fields, kind.namedBy),
      rowsAre: samples ? "entries" : "presets",
    },
    print: landscapePage,
    warnOn: ["headings", "lines"],
    names: [...stamps(kind.id, fields, table), ...sourceNames(pack, sheet)],
  };
}

const starNote = "A star marks a column to fill in. Point at a heading for help.";

function tableName({ kind }: PackSheet, table: number): string {
  return `${kind.id.replaceAll("-", "_")}_${table}`;
}

/** The id and the name of a record stay in sight, unless they would take up the whole screen. */
function namingColumns(fields: readonly Field[], namedBy: readonly string[]): number {
  const last = fields.findIndex(({ id }) => id !== "id" && namedBy.includes(id));
  return last >= 0 && last <= 1 ? last + 1 : 0;
}

function stamps(kindId: string, fields: readonly Field[], table: number): SpecName[] {
  return [
    { name: tableStampName(table, kindId), hidden: true, of: { part: "table" } },
    ...fields.map(
      ({ id }, col): SpecName => ({
        name: fieldStampName(table, id),
        hidden: true,
        of: { part: "heading", col },
      }),
    ),
  ];
}

function sourceNames(pack: Pack, sheet: PackSheet): SpecName[] {
  return sourcesOn(pack, sheet).map(({ name, col }) => ({
    name,
    hidden: false,
    of: { part: "column", col, filled: false },
  }));
}

/** A due date that has passed stands out until the status says that it is done. */
function withOverdueMark(fields: readonly Field[], columns: readonly SpecColumn[]): SpecColumn[] {
  const due = fields.findIndex(({ id }) => id === "end");
  const status = fields.findIndex(({ type }) => type === "status");
  if (due < 0 || status < 0) return [...columns];
  const row = LINES_ABOVE + 3;
  const [dueCell, statusCell] = [due, status].map((col) => `$${columnName(col)}${row}`);
  const over = (columns[status]?.marks ?? []).flatMap(({ tone, when }) =>
    (tone === "done" || tone === "quiet") && when.is === "one-of" ? when.words : [],
  );
  const isOpen = over.map((word) => `${statusCell}<>"${word}"`);
  const formula = `AND(ISNUMBER(${dueCell}),${[`${dueCell}<TODAY()`, ...isOpen].join(",")})`;
  return columns.map((column, col) =>
    col === due ? { ...column, marks: [...column.marks, { tone: "block", when: { is: "formula", formula } }] } : column,
  );
}
