import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import type { Finding, Fix } from "@throughline/shared/rules/types.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import type { CellRef, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { shownContent } from "../parts/shown.ts";
import type { Checked } from "../session/types.ts";
import type { Words } from "../words/index.ts";

/** A few cells of a sheet: at most three columns, the headings, and the row a finding is about. */
export interface Snippet {
  readonly sheet: string;
  readonly columns: readonly { readonly letter: string; readonly isOn: boolean }[];
  readonly headings: { readonly row: number; readonly cells: readonly string[] } | null;
  /** As people count rows, from 1. */
  readonly row: number;
  /** "" where a cell is empty; `to` is what a fix would put there, null where it leaves the cell alone. */
  readonly cells: readonly { readonly text: string; readonly isOn: boolean; readonly to: string | null }[];
  /** Whether the fixes change nothing but cells in sight. */
  readonly showsFix: boolean;
}

const COLUMNS = 3;

/** Null where the sheet is gone. */
export function snippetOf(checked: Checked, finding: Finding, fixes: readonly Fix[], words: Words): Snippet | null {
  const { at } = finding;
  const sheet = checked.workbook.sheets.find(({ id }) => id === at.sheet);
  if (!sheet) return null;
  const table = tableAt(checked.plan.tables, at);
  const all = fixes.flatMap(({ edits }) => edits);
  const edits = all.flatMap((edit) => (edit.kind === "set-cell" && inRow(edit.at, at) ? [edit] : []));
  const cols = columnsOf(finding, table, edits);
  const isHeading = table?.headerRow === at.row;
  return {
    sheet: sheet.name,
    columns: cols.map((col) => ({ letter: columnName(col), isOn: col === at.col })),
    headings:
      table && table.headerRow !== null && !isHeading
        ? { row: table.headerRow + 1, cells: cols.map((col) => textAt(sheet, table.headerRow ?? 0, col, words)) }
        : null,
    row: at.row + 1,
    cells: cols.map((col) => {
      const edit = edits.find((one) => one.at.col === col);
      const to = edit ? shownContent(edit.to, words) : null;
      return { text: textAt(sheet, at.row, col, words), isOn: col === at.col, to };
    }),
    showsFix: edits.length === all.length && edits.every((edit) => cols.includes(edit.at.col)),
  };
}

/** The column the finding is in, those the fix changes, the one that names the row, and those it is compared with. */
function columnsOf(
  { at, related }: Finding,
  table: RecognizedTable | null,
  edits: readonly SetCell[],
): readonly number[] {
  const naming =
    table?.kind.namedBy.flatMap((id) => table.columns.find(({ field }) => field?.id === id)?.col ?? []) ?? [];
  const compared = related.filter((one) => inRow(one, at)).map(({ col }) => col);
  const wanted = [at.col, ...edits.map((edit) => edit.at.col), ...naming.slice(0, 1), ...compared, ...naming.slice(1)];
  return [...new Set(wanted)].slice(0, COLUMNS).sort((one, other) => one - other);
}

function tableAt(tables: readonly RecognizedTable[], at: CellRef): RecognizedTable | null {
  const own = tables.filter(({ sheet }) => sheet === at.sheet);
  return (
    own.find(({ headerRow, dataEnd }) => (headerRow ?? 0) <= at.row && at.row <= (dataEnd ?? headerRow ?? 0)) ?? null
  );
}

function inRow(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row;
}

function textAt(sheet: SheetSnapshot, row: number, col: number, words: Words): string {
  return shownContent(contentAt(sheet, row, col), words);
}
