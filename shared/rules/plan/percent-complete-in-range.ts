import { amountIn, amountText } from "../../recognize/amounts.ts";
import { cellsIn, columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const percentCompleteInRange = definePlanRule({
  id: "plan/percent-complete-in-range",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "A share of work done, or of sessions held, lies between 0 and 100 %.",
    why: "Averages and charts are stretched by a figure that cannot be.",
    how: "Correct the figure.",
    source: "SK-15, % complete",
  },
  messages: { outside: "{percent} in “{heading}” is more than all, or less than nothing. Correct the figure." },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "percent")) {
      if (!SHARES.includes(column.field.id)) continue;
      for (const { cell } of cellsIn(column)) {
        const percent = amountIn(cell);
        if (percent === null || (percent >= 0 && percent <= 100)) continue;
        report("outside", cell.at, { percent: amountText(percent, "percent"), heading: column.column.heading });
      }
    }
  },
});

// A budget may well be overspent.
const SHARES = ["percentComplete", "attendance"];

export const examples = [
  good(`
    | Implementation plan | Action step  | % complete | Owner    |
    |                     | Hire coach   | 100%       | J. Ortiz |
    |                     | Train tutors | 0%         | A. Lee   |`),
  bad(
    `
    | Implementation plan | Action step  | % complete | Owner    |
    |                     | Hire coach   | 120%       | J. Ortiz |
    |                     | Train tutors | 40%        | A. Lee   |`,
    "'Implementation plan'!B2 120% in “% complete” is more than all, or less than nothing. Correct the figure.",
  ),
];
