import { fieldOf, textOf } from "../../recognize/cells.ts";
import type { RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { contentAt } from "../../workbook/cells.ts";
import type { CellRef, SheetSnapshot } from "../../workbook/types.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noDuplicateRows = definePlanRule({
  id: "plan/no-duplicate-rows",
  severity: "warning",
  needs: [],
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
      const firstOf = new Map<string, CellRef>();
      for (const record of table.records) {
        // Under different parents of an outline, rows may well say the same.
        if (isIndented(table, record)) continue;
        const words = wordsOf(sheet, table, record);
        if (words.filter((word) => word !== "").length < options.fewestCells) continue;
        const row = words.join("\n");
        const first = firstOf.get(row);
        const at = { sheet: sheet.id, row: record.row, col: nameColumn(table, record) };
        if (!first) firstOf.set(row, at);
        else
          report(
            "same",
            at,
            { name: String(contentAt(sheet, at.row, at.col).value), first: String(first.row + 1) },
            { related: [first] },
          );
      }
    }
  },
});

/** What the row says in every column but its number. */
function wordsOf(sheet: SheetSnapshot, { columns }: RecognizedTable, { row }: RecognizedRecord): string[] {
  return columns.flatMap(({ col, field }) => {
    if (field?.id === "id") return [];
    const { value } = contentAt(sheet, row, col);
    return value === null || typeof value === "object" ? "" : String(value).trim().toLowerCase();
  });
}

function isIndented(table: RecognizedTable, record: RecognizedRecord): boolean {
  return table.kind.namedBy.some((field) => /^[\s\u00a0>]+\S/.test(String(fieldOf(record, field)?.raw ?? "")));
}

/** The column by which a person knows the row; else its first. */
function nameColumn({ kind, columns }: RecognizedTable, record: RecognizedRecord): number {
  for (const field of kind.namedBy) {
    const cell = field === "id" ? null : fieldOf(record, field);
    if (cell && cell.from === null && textOf(cell) !== "") return cell.at.col;
  }
  return columns[0]?.col ?? 0;
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
