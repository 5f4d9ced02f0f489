import { columnName } from "../../workbook/a1.ts";
import type { SheetSpec, SpecCell, SpecColumn, SpecLine, SpecName } from "../../workbook/sheet-spec.ts";
import { linesOf } from "../../workbook/text-lines.ts";
import { fieldStampName, tableStampName } from "../stamps.ts";
import type { Field, Pack, PackSheet } from "../types.ts";
import { columnOf } from "./columns.ts";
import { dropDownOf, sourcesOn } from "./drop-downs.ts";
import { type FilledSheet, type PlannedColumn, plannedColumns } from "./filled-sheet.ts";
import { landscapePage, rowsOnPage } from "./pages.ts";

interface PlanSheetRequest {
  readonly sheet: PackSheet;
  /** Its number among the stamped tables of the workbook, from 1. */
  readonly table: number;
  /** How it is filled in, instead of the presets. */
  readonly filled?: FilledSheet | undefined;
  /** The sheet that leads back to the others; null where there is none. */
  readonly start: string | null;
}

// Below what is filled in already; people add rows as in any sheet.
const LEAST_EMPTY_ROWS = 12;
/** A sheet of a pack, ready to be filled in: it can be added to any workbook. */
export function planSheet(pack: Pack, { sheet, table, filled, start }: PlanSheetRequest): SheetSpec {
  const { kind } = sheet;
  const planned = plannedColumns(sheet, filled ?? null);
  const fields = planned.map(({ field }) => field);
  const above: SpecLine[] = [
    { role: "title", cell: { value: kind.name } },
    ...sentencesOf(sheet.intro).map((value): SpecLine => ({ role: "intro", cell: { value } })),
    ...(start === null ? [] : [{ role: "note", cell: { value: `Back to ${start}`, link: { sheet: start } } } as const]),
  ];
  const naming = namingColumn(fields, kind.namedBy);
  const columns = withOverdueMark(
    fields,
    planned.map(({ field, heading }, col) => ({
      ...columnOf(pack, field, dropDownOf(pack, sheet, field), col === naming),
      heading,
    })),
    above.length + FIRST_ROW_BELOW,
  );
  const cells = filled ? filledRows(planned, filled) : presetRows(planned, sheet);
  const print = landscapePage(columns, naming);
  return {
    name: sheet.name,
    purpose: "plan",
    above,
    table: {
      name: tableName(sheet, table),
      description: kind.what,
      columns,
      rows: cells,
      emptyRows: Math.max(LEAST_EMPTY_ROWS, rowsOnPage(print, columns, above.length) - linesIn(cells, columns)),
      filter: true,
      frozenCols: frozenColumns(fields, kind.namedBy),
      rowsAre: filled ? "entries" : "presets",
    },
    print,
    warnOn: ["headings"],
    names: [...stamps(kind.id, fields, table), ...sourceNames(pack, sheet, fields)],
  };
}

// Below the lines: an empty row, the headings, and the number of a row counts from 1.
const FIRST_ROW_BELOW = 3;

/** One a line, so that none runs past the edge of a page. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]) /);
}

function filledRows(planned: readonly PlannedColumn[], { rows }: FilledSheet): SpecCell[][] {
  return rows.map((row) => planned.map(({ from }) => (from === null ? undefined : row[from]) ?? { value: null }));
}

function presetRows(planned: readonly PlannedColumn[], { presets = [] }: PackSheet): SpecCell[][] {
  return presets.map((row) => planned.map(({ field }) => ({ value: row[field.id] ?? null })));
}

/** How many lines these rows take on paper. */
function linesIn(rows: readonly (readonly SpecCell[])[], columns: readonly SpecColumn[]): number {
  return rows.reduce((sum, row) => {
    const lines = row.map(({ value }, col) => linesOf(String(value ?? ""), columns[col]?.width ?? 1));
    return sum + Math.max(1, ...lines);
  }, 0);
}

function tableName({ kind }: PackSheet, table: number): string {
  return `${kind.id.replaceAll("-", "_")}_${table}`;
}

/** The column by which people name a record, or else the one of its id; null where the sheet has neither. */
function namingColumn(fields: readonly Field[], namedBy: readonly string[]): number | null {
  const naming = [...namedBy.filter((id) => id !== "id"), "id"].find((id) => fields.some((field) => field.id === id));
  return naming === undefined ? null : fields.findIndex(({ id }) => id === naming);
}

/** What names a record stays in sight, unless that would take up the whole screen; then its id alone does. */
function frozenColumns(fields: readonly Field[], namedBy: readonly string[]): number {
  const naming = namingColumn(fields, namedBy);
  if (naming !== null && naming <= 1) return naming + 1;
  return fields[0]?.id === "id" ? 1 : 0;
}

function stamps(kindId: string, fields: readonly Field[], table: number): SpecName[] {
  return [
    { name: tableStampName(table, kindId), hidden: true, of: { part: "table" } },
    ...fields.map(({ id }, col): SpecName => {
      const use = fields.slice(0, col + 1).filter((field) => field.id === id).length;
      return { name: fieldStampName(table, id, { use }), hidden: true, of: { part: "heading", col } };
    }),
  ];
}

function sourceNames(pack: Pack, sheet: PackSheet, fields: readonly Field[]): SpecName[] {
  return sourcesOn(pack, sheet).map(({ name, fieldId }) => ({
    name,
    hidden: false,
    of: { part: "column", col: fields.findIndex(({ id }) => id === fieldId), filled: false },
  }));
}

// In characters: a sign before a bold date.
const MARK_WIDTH = 3;

/** A due date that has passed stands out until the status says that it is done. */
function withOverdueMark(fields: readonly Field[], columns: readonly SpecColumn[], row: number): SpecColumn[] {
  const due = fields.findIndex(({ id }) => id === "end");
  const status = fields.findIndex(({ type }) => type === "status");
  if (due < 0 || status < 0) return [...columns];
  const [dueCell, statusCell] = [due, status].map((col) => `$${columnName(col)}${row}`);
  const over = (columns[status]?.marks ?? []).flatMap(({ tone, when }) =>
    (tone === "done" || tone === "quiet") && when.is === "one-of" ? when.words : [],
  );
  const isOpen = over.map((word) => `${statusCell}<>"${word}"`);
  const formula = `AND(ISNUMBER(${dueCell}),${[`${dueCell}<TODAY()`, ...isOpen].join(",")})`;
  return columns.map((column, col) =>
    col === due
      ? {
          ...column,
          width: column.width + MARK_WIDTH,
          marks: [...column.marks, { tone: "block", when: { is: "formula", formula } }],
        }
      : column,
  );
}
