import { cellName, quoteSheet } from "../../workbook/a1.ts";
import type { CellRef, Workbook } from "../../workbook/types.ts";

/**
 * Cells as a person finds them, those below one another as one range: "Scores!B5:B27, B30"; "" for none. The sheet of a
 * .csv file, which is called as the file is, is not named.
 */
export function placesOf({ name: file, sheets }: Workbook, cells: readonly CellRef[]): string {
  return sheets
    .flatMap(({ id, name }) => {
      const runs = runsOf(cells.filter(({ sheet }) => sheet === id));
      const on = name === file ? "" : `${quoteSheet(name)}!`;
      return runs.length === 0 ? [] : [`${on}${runs.join(", ")}`];
    })
    .join("; ");
}

/** The same with the name of the file before it: "plan.xlsx, Scores!B5"; the file alone where no cell is known. */
export function placesInFile(workbook: Workbook, cells: readonly CellRef[]): string {
  const places = placesOf(workbook, cells);
  return places === "" ? workbook.name : `${workbook.name}, ${places}`;
}

function runsOf(cells: readonly CellRef[]): readonly string[] {
  const sorted = [...cells].sort((one, other) => one.col - other.col || one.row - other.row);
  const runs: { first: CellRef; last: CellRef }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run?.last.col === cell.col && cell.row - run.last.row <= 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    first.row === last.row ? cellName(first) : `${cellName(first)}:${cellName(last)}`,
  );
}
