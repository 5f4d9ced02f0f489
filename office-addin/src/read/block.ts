import { columnName } from "@throughline/shared/workbook/a1.ts";
import type { CellValue, Link, SheetId, SparseMatrix } from "@throughline/shared/workbook/types.ts";
import { type Area, onSheet } from "../areas.ts";
import type { Answer } from "../batch.ts";
import { type ShownCell, shownCell } from "./cell.ts";

/** What is asked of cells besides what stands in them. */
export interface BlockWants {
  readonly links: boolean;
  readonly hiddenRows: boolean;
  readonly hiddenCols: boolean;
  readonly unlocked: boolean;
}

/** A rectangle of cells as they are now. */
export interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly ShownCell[])[];
  readonly links: readonly Link[];
  /** By row of the block, whether it is hidden; [] where not asked. */
  readonly hiddenRows: readonly boolean[];
  readonly hiddenCols: readonly boolean[];
  /** Cells that may be written although the sheet is protected. */
  readonly unlocked: readonly Area[];
}

export function askBlock(worksheet: Excel.Worksheet, sheet: SheetId, area: Area, wants: BlockWants): Answer<Block> {
  const range = worksheet.getRangeByIndexes(area.row, area.col, area.rows, area.cols);
  range.load("values,valueTypes,formulas,numberFormat");
  const linked = wants.links ? range.getCellProperties({ hyperlink: true }) : null;
  const locked = wants.unlocked ? range.getCellProperties({ format: { protection: true } }) : null;
  const rows = wants.hiddenRows ? range.getRowProperties({ rowHidden: true }) : null;
  const cols = wants.hiddenCols ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => {
    const { values, valueTypes, formulas, numberFormat } = range;
    const cells = values.map((row, r) =>
      row.map((value, c) => shownCell(value, valueTypes[r]?.[c], formulas[r]?.[c], numberFormat[r]?.[c])),
    );
    return {
      area,
      cells,
      links: linksIn(linked?.value ?? [], sheet, area),
      hiddenRows: (rows?.value ?? []).map(({ rowHidden }) => rowHidden === true),
      hiddenCols: (cols?.value ?? []).map(({ columnHidden }) => columnHidden === true),
      unlocked: unlockedIn(locked?.value ?? [], area),
    };
  };
}

function linksIn(properties: readonly (readonly Excel.CellProperties[])[], sheet: SheetId, area: Area): Link[] {
  return properties.flatMap((row, r) =>
    row.flatMap(({ hyperlink }, c) => {
      const target = hyperlink ? targetOf(hyperlink) : null;
      const at = onSheet(sheet, { row: area.row + r, col: area.col + c, rows: 1, cols: 1 });
      return target === null ? [] : [{ at, target }];
    }),
  );
}

/** A place in the workbook is "#" and its address, as in a file. */
function targetOf({ address, documentReference }: Excel.RangeHyperlink): string | null {
  if (documentReference) return `${address ?? ""}#${documentReference}`;
  return address ? address : null;
}

/** Runs of unlocked cells, row by row; a run that the next row repeats becomes one area with it. */
function unlockedIn(properties: readonly (readonly Excel.CellProperties[])[], { row, col }: Area): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const [r, cells] of properties.entries()) {
    for (const { first, count } of runs(cells.map(({ format }) => format?.protection?.locked === false))) {
      const key = `${columnName(first)}:${count}`;
      const index = open.get(key);
      const above = index === undefined ? undefined : areas[index];
      if (index !== undefined && above && above.row + above.rows === row + r) {
        areas[index] = { ...above, rows: above.rows + 1 };
      } else {
        open.set(key, areas.length);
        areas.push({ row: row + r, col: col + first, rows: 1, cols: count });
      }
    }
  }
  return areas;
}

/** Where in the list it is true, as runs. */
export function runs(marked: readonly boolean[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const [index, isMarked] of marked.entries()) {
    const last = found.at(-1);
    if (!isMarked) continue;
    if (last && last.first + last.count === index) last.count += 1;
    else found.push({ first: index, count: 1 });
  }
  return found;
}

/** The property of each cell as a sparse matrix: null where it is none. */
export function sparse<T extends CellValue>(
  cells: readonly (readonly ShownCell[])[],
  of: (cell: ShownCell) => T | null,
): SparseMatrix<T> {
  const rows = cells.map((row) => row.map(of));
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.every((one) => one === null)) length -= 1;
  return rows.slice(0, length);
}
