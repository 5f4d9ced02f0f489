import type { SheetSpec, SpecColumn } from "../workbook/sheet-spec.ts";

interface KeptSheet {
  readonly name: string;
  /** Name of its table in the workbook. */
  readonly table: string;
  readonly what: string;
  /** What its owner may do with it. */
  readonly yours: string;
  /** By heading, in order. */
  readonly columns: Readonly<Record<string, KeptColumn>>;
}

export type KeptColumn = Pick<SpecColumn, "width"> & Partial<Pick<SpecColumn, "holds" | "format" | "help">>;

// Rows of the table that are ready for entries; later ones stand below it and are read as well.
const EMPTY_ROWS = 100;

/** A sheet of ours as it is first added: plain, in sight, and its owner's to change. */
export function keptSheet({ name, table, what, yours, columns }: KeptSheet): SheetSpec {
  return {
    name,
    purpose: "record",
    above: [
      { role: "title", cell: { value: name } },
      { role: "intro", cell: { value: what } },
      { role: "note", cell: { value: yours } },
    ],
    table: {
      name: table,
      description: what,
      columns: Object.entries(columns).map(([heading, column]) => ({ ...plain, heading, ...column })),
      rows: [],
      emptyRows: EMPTY_ROWS,
      filter: true,
      frozenCols: 0,
      rowsAre: "entries",
    },
    print: {
      paper: "letter",
      landscape: true,
      fitWidth: true,
      repeatHeadings: true,
      footer: ["workbook", "sheet", "page"],
    },
    warnOn: ["headings"],
    names: [],
  };
}

const plain = { help: "", holds: "text", required: false, choices: null, marks: [] } as const;
