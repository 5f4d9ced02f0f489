import { contentAt, valueAt } from "../../workbook/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noErrorCells = definePlanRule({
  id: "plan/no-error-cells",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "No cell of a table shows a spreadsheet error.",
    why: "A reader sees #REF! where a figure should be, and every total that uses the cell is broken too.",
    how: "Repair the formula, or write the value in its place.",
    source: "ours",
  },
  messages: {
    formula: "The formula in “{heading}” ends in {error}. Repair it, or write the value itself.",
    value: "“{heading}” holds the error {error} instead of a value. Write the value in its place.",
  },
  check({ plan, report }) {
    for (const { sheet, columns, dataStart, dataEnd } of plan.tables) {
      const snapshot = plan.workbook.sheets.find(({ id }) => id === sheet);
      if (!snapshot || dataStart === null || dataEnd === null) continue;
      for (let row = dataStart; row <= dataEnd; row += 1) {
        for (const { col, heading } of columns) {
          const value = valueAt(snapshot, row, col);
          if (value === null || typeof value !== "object") continue;
          const { formula } = contentAt(snapshot, row, col);
          report(formula === null ? "value" : "formula", { sheet, row, col }, { heading, error: value.error });
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step | Owner    | Cost |
    |                     | Hire coach  | J. Ortiz | 900  |`),
  bad(
    `
    | Implementation plan | Action step  | Owner    | Cost                   |
    |                     | Hire coach   | J. Ortiz | =Budget!B9 → #REF!     |
    |                     | Train tutors | A. Lee   | #N/A                   |`,
    "'Implementation plan'!C2 The formula in “Cost” ends in #REF!. Repair it, or write the value itself.",
    "'Implementation plan'!C3 “Cost” holds the error #N/A instead of a value. Write the value in its place.",
  ),
];
