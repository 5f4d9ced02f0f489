import { BARE_SHEET } from "../../workbook/bare-sheet.ts";
import { markdownWorkbook } from "../../workbook/markdown-workbook.ts";
import type { CellRange, SheetSnapshot, Workbook } from "../../workbook/types.ts";

export const drawn = markdownWorkbook;

/** The workbook with one more sheet, last. */
export function withSheet(
  workbook: Workbook,
  sheet: Pick<SheetSnapshot, "name" | "values"> & Partial<SheetSnapshot>,
): Workbook {
  return { ...workbook, sheets: [...workbook.sheets, { ...BARE_SHEET, id: sheet.name, ...sheet }] };
}

/** A small plan with one of everything that points at cells. */
export function furnished(): Workbook {
  const workbook = drawn(`
    | Plan   | Our plan     | <        | <           |      |
    |        | Step         | Owner    | Status      | Days |
    |        | Hire coach   | J. Ortiz | Not started | 10   |
    |        | Train staff  | A. Lee   | Not started | 5    |
    |        | Buy books    | J. Ortiz | Done        | 2    |
    |        | Write report | M. Diaz  | Not started | 8    |
    |        | Check report | A. Lee   | Not started | 1    |
    |        | Close out    | A. Lee   | Not started | =D7+1 → 2 |
    |        |              |          |             |      |
    |        | Total        |          |             | =SUM(D3:D8) → 28 |
    | Lists  | J. Ortiz     | =Plan!D4 → 5 |
    |        | A. Lee       | =COUNTIF(Plan!$B$3:$B$8,A2) → 3 |
    |        | M. Diaz      | =SUM(Plan!D:D)/2 → 28 |
    | Locked | Do not write | Write here |
  `);
  return {
    ...workbook,
    names: [
      { name: "Owners", at: range("Lists", 0, 0, 3, 1) },
      { name: "Step_owner", at: range("Plan", 2, 1, 7, 1) },
    ],
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...furniture[sheet.name] })),
  };
}

const furniture: Readonly<Record<string, Partial<SheetSnapshot>>> = {
  Plan: {
    hiddenRows: [{ first: 5, count: 2 }],
    notes: [{ at: { sheet: "Plan", row: 1, col: 1 }, text: "Who does it", author: null, kind: "note" }],
    validations: [
      {
        at: [range("Plan", 2, 2, 7, 1)],
        type: "list",
        choices: ["Not started", "Done"],
        formulas: [],
        allowBlank: true,
      },
      { at: [range("Plan", 2, 1, 7, 1)], type: "list", choices: null, formulas: ["Lists!$A$1:$A$3"], allowBlank: true },
    ],
    tables: [{ name: "Steps", at: range("Plan", 1, 0, 7, 4), hasHeadings: true, hasTotals: false }],
    links: [{ at: range("Plan", 2, 0, 1, 1), target: "https://example.org/hire" }],
  },
  Locked: { protected: true, unlocked: [range("Locked", 0, 1, 1, 1)] },
};

export function range(sheet: string, row: number, col: number, rows: number, cols: number): CellRange {
  return { sheet, row, col, rows, cols };
}
