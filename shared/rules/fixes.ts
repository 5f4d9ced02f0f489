import { fieldOf, type PlacedCell } from "../recognize/cells.ts";
import type { Plan } from "../recognize/types.ts";
import { contentAt } from "../workbook/cells.ts";
import type { Edit, Witness } from "../workbook/edits.ts";
import type { CellContent, CellRef, CellValue, Workbook } from "../workbook/types.ts";
import type { Fix } from "./types.ts";

interface FixWords {
  readonly title: string;
  readonly safety: Fix["safety"];
  /** Number format the cell gets; it keeps its own where none is said. */
  readonly format?: string;
}

/**
 * A fix that writes the same value into one or more cells. What stands there now and the record's id or name beside
 * it go along, so that a host can tell whether the row has changed or moved. [] where every cell holds a formula or
 * inherits its value: those are not ours to write.
 */
export function rewrite(
  plan: Plan,
  cells: readonly PlacedCell[],
  to: CellValue,
  { title, safety, format }: FixWords,
): Fix[] {
  const edits = cells.flatMap((cell) => editOf(plan.workbook, cell, to, format));
  return edits.length === 0 ? [] : [{ title, safety, edits }];
}

function editOf(workbook: Workbook, placed: PlacedCell, value: CellValue, format: string | undefined): Edit[] {
  const { at, from } = placed.cell;
  const was = contentOf(workbook, at);
  if (from !== null || was.formula !== null) return [];
  const kept = format ?? was.format;
  const to: CellContent = { value, formula: null, ...(kept === undefined ? {} : { format: kept }) };
  return [{ kind: "set-cell", at, was, to, witness: witnessOf(workbook, placed) }];
}

function contentOf(workbook: Workbook, at: CellRef): CellContent {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  return sheet ? contentAt(sheet, at.row, at.col) : { value: null, formula: null };
}

/** The cell by which a person knows the row, unless it is the one to be written. */
function witnessOf(workbook: Workbook, { table, record, cell }: PlacedCell): Witness[] {
  for (const field of ["id", ...table.kind.namedBy]) {
    const naming = fieldOf(record, field);
    if (naming && naming.raw !== null && naming.from === null && naming.at.col !== cell.at.col) {
      return [{ at: naming.at, was: contentOf(workbook, naming.at).value }];
    }
  }
  return [];
}
