import { fieldOf, textOf } from "../../recognize/cells.ts";
import type { RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { valueAt } from "../../workbook/cells.ts";
import type { CellRef, SheetSnapshot } from "../../workbook/types.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noDuplicateRows = definePlanRule({
  id: "plan/no-duplicate-rows",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "No two rows of a table say exactly the same.",
    why: "A row pasted twice is counted twice: in costs, in numbers of steps, in somebody's work.",
    how: "Delete one of the rows, or write what sets them apart.",
    source: "ours",
  },
  messages: {
    same: "“{name}” says the same as row {first} in every column. Delete one, or write what sets them apart.",
  },
  options: { fewestCells: 3 },
  check({ plan, options, report }) {
    for (const table of plan.tables) {
      const sheet = plan.workbook.sheets.find(({ id }) => id === table.sheet);
      if (!sheet || table.kind.id === "unknown") continue;
      const firstOf = new Map<string, RecognizedRecord>();
      const cols = table.columns.flatMap(({ col, field }) => (field?.id === "id" ? [] : col));
      for (const record of table.records) {
        const words = wordsOf(sheet, record.row, cols, options.fewestCells);
        if (words === null) continue;
        const first = firstOf.get(words);
        // Under different parents of an outline, rows may well say the same.
        if (!first || isIndented(table, first)) firstOf.set(words, record);
        else if (!isIndented(table, record)) {
          const [at, before] = [nameCell(table, record), nameCell(table, first)];
          const name = String(valueAt(sheet, at.row, at.col));
          report("same", at, { name, first: String(before.row + 1) }, { related: [before] });
        }
      }
    }
  },
});

/** What the row says in these columns; null where it says too little to be the same as another. */
function wordsOf(sheet: SheetSnapshot, row: number, cols: readonly number[], fewest: number): string | null {
  let filled = 0;
  let words = "";
  for (const col of cols) {
    const value = valueAt(sheet, row, col);
    const word = value === null || typeof value === "object" ? "" : String(value).trim().toLowerCase();
    if (word !== "") filled += 1;
    words += `${word}\n`;
  }
  return filled < fewest ? null : words;
}

function isIndented(table: RecognizedTable, record: RecognizedRecord): boolean {
  return table.kind.namedBy.some((field) => /^[\s\u00a0>]+\S/.test(String(fieldOf(record, field)?.raw ?? "")));
}

/** The cell by which a person knows the row; else its first. */
function nameCell({ kind, columns, sheet }: RecognizedTable, record: RecognizedRecord): CellRef {
  for (const field of kind.namedBy) {
    const cell = field === "id" ? null : fieldOf(record, field);
    if (cell && cell.from === null && textOf(cell) !== "") return cell.at;
  }
  return { sheet, row: record.row, col: columns[0]?.col ?? 0 };
}

export const examples = [
  good(`
    | Implementation plan | Action step  | Owner    | Due date   |
    |                     | Hold session | J. Ortiz | 2026-09-01 |
    |                     | Hold session | J. Ortiz | 2026-10-01 |`),
  bad(
    `
    | Implementation plan | ID | Action step  | Owner    | Due date   |
    |                     | 1  | Hold session | J. Ortiz | 2026-09-01 |
    |                     | 2  | Hold session | J. Ortiz | 2026-09-01 |`,
    "'Implementation plan'!B3 “Hold session” says the same as row 2 in every column. Delete one, or write what sets them apart.",
  ),
];
