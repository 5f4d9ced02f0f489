import type { SheetSpec, SpecCell, WorkbookSpec } from "../../workbook/sheet-spec.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { Grid } from "./types.ts";

/** The cells as the text of a .csv file. */
export function gridCsv(grid: Grid): string {
  const width = Math.max(...grid.map((row) => row.length));
  return grid
    .map((row) => `${Array.from({ length: width }, (_, col) => fieldOf(row[col] ?? null)).join(",")}\r\n`)
    .join("");
}

function fieldOf(value: CellValue): string {
  if (value === null) return "";
  const text = typeof value === "object" ? value.error : String(value);
  // A spreadsheet would take such a text for a formula; spaces around texts do not count when they are read.
  const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The cells as a workbook of one sheet. */
export function gridWorkbook(grid: Grid, name: string): WorkbookSpec {
  const sheet = gridSheet(grid, name);
  return { title: name, description: name, language: "en-US", sheets: [sheet], properties: {}, opensOn: name };
}

/** The cells as a sheet, from A1, with nothing merged and nothing that any cell did not have. */
export function gridSheet(grid: Grid, name: string): SheetSpec {
  const [first = [], ...rest] = grid;
  const width = Math.max(...grid.map((row) => row.length));
  const cells = (row: readonly CellValue[]): SpecCell[] =>
    Array.from({ length: width }, (_, col) => ({ value: row[col] ?? null }));
  return {
    name,
    purpose: "record",
    above: [],
    table: {
      name: "rubric",
      description: name,
      columns: cells(first).map(({ value }, col) => ({
        heading: value === null ? "" : String(value),
        help: "",
        holds: col === 0 ? "text" : "long-text",
        required: false,
        width: widthOf(grid, col),
        choices: null,
        marks: [],
      })),
      rows: rest.map(cells),
      emptyRows: 0,
      filter: false,
      frozenCols: 1,
      rowsAre: "entries",
      isNamed: false,
    },
    print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: false, footer: ["sheet", "page"] },
    warnOn: [],
    names: [],
  };
}

const NARROWEST = 8;
const WIDEST = 36;

/** As wide as the longest text of a column, within what can be read on a screen. Row 1 runs over into what is empty. */
function widthOf(grid: Grid, col: number): number {
  const longest = Math.max(0, ...grid.slice(1).map((row) => String(row[col] ?? "").length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
