import { columnName, quoteSheet } from "../../workbook/a1.ts";
import { layOut } from "../../workbook/lay-out.ts";
import type { SheetSpec, SpecCell, SpecColumn, SpecLine } from "../../workbook/sheet-spec.ts";
import { columnsOf } from "../pack.ts";
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
  const lines: SpecLine[] = [
    { role: "title", cell: { value: pack.name } },
    ...[pack.what, ...about].map((value): SpecLine => ({ role: "intro", cell: { value } })),
    { role: "heading", cell: { value: "Fill in the tabs in this order" } },
  ];
  const hasWho = sheets.some(({ sheet }) => sheet.who !== undefined);
  const columns = hasWho ? [order, tab, what, who, entries, filled] : [order, tab, what, entries, filled];
  return {
    name: startName,
    purpose: "guide",
    above: lines,
    table: {
      name: "start",
      description: "The tabs of this workbook, in the order to fill them in, each with how far it is.",
      columns,
      rows: sheets.map(({ sheet, spec }, index) => {
        // Lines, an empty row, the headings: the formulas read the number of entries in their own row.
        const row = lines.length + 3 + index;
        const entriesCell = `${columnName(columns.indexOf(entries))}${row}`;
        const cells: SpecCell[] = [
          { value: index + 1 },
          { value: sheet.name, link: { sheet: sheet.name } },
          { value: sheet.intro },
          ...(hasWho ? [{ value: sheet.who ?? null }] : []),
          countOf(sheet, spec),
          shareOf(sheet, spec, entriesCell),
        ];
        return cells;
      }),
      emptyRows: 0,
      filter: false,
      frozenCols: 0,
      rowsAre: "presets",
    },
    below: [
      {
        role: "note",
        cell: {
          value:
            "“Filled so far” counts the starred columns of the rows that were begun. Nothing here is sent anywhere.",
        },
      },
    ],
    print: portraitPage,
    warnOn: ["headings", "lines"],
    names: [{ name: packStampName(pack.id, pack.version), hidden: true, of: { part: "line", line: 0 } }],
  };
}

const plain = { required: false, choices: null, marks: [], help: "" } as const;
const order: SpecColumn = { ...plain, heading: "Step", holds: "number", width: 6 };
const tab: SpecColumn = { ...plain, heading: "Tab", holds: "link", width: 22 };
const what: SpecColumn = { ...plain, heading: "What goes there", holds: "long-text", width: 52 };
const who: SpecColumn = { ...plain, heading: "Who", holds: "people", width: 20 };
const entries: SpecColumn = { ...plain, heading: "Rows begun", holds: "calculated", width: 9 };
const filled: SpecColumn = { ...plain, heading: "Filled so far", holds: "calculated", width: 10, format: "0%" };

/** Rows in which the column that names a record holds something. */
function countOf(sheet: PackSheet, spec: SheetSpec): SpecCell {
  const columns = columnsOf(sheet).map(({ id }) => id);
  const naming = [...sheet.kind.namedBy.filter((id) => id !== "id"), "id"].find((id) => columns.includes(id));
  return { value: null, formula: `COUNTA(${rangeOf(spec, naming === undefined ? 0 : columns.indexOf(naming))})` };
}

/** The share of starred cells that are filled, over the rows begun. A tab without stars is full once it has a row. */
function shareOf(sheet: PackSheet, spec: SheetSpec, entriesCell: string): SpecCell {
  const starred = columnsOf(sheet).flatMap(({ required }, col) => (required ? [`COUNTA(${rangeOf(spec, col)})`] : []));
  const share = starred.length === 0 ? "1" : `MIN(1,(${starred.join("+")})/(${entriesCell}*${starred.length}))`;
  return { value: null, formula: `IF(${entriesCell}=0,0,${share})` };
}

function rangeOf(spec: SheetSpec, col: number): string {
  const { firstRow, allRows } = layOut(spec);
  const letters = columnName(col);
  return `${quoteSheet(spec.name)}!$${letters}$${firstRow + 1}:$${letters}$${firstRow + allRows}`;
}
