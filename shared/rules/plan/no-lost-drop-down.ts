import { dropDownFor, dropDownsIn } from "../../plan/sheets/drop-downs.ts";
import { columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { restoreDropDown } from "../fixes.ts";

export const noLostDropDown = definePlanRule({
  id: "plan/no-lost-drop-down",
  severity: "info",
  needs: [],
  docs: {
    what: "A column to choose from has its drop-down in every row.",
    why: "A row that was pasted or added at the end has often lost it; any word can be typed there, and filters miss it.",
    how: "Let us put the drop-down of the other cells back. What stands in the cells stays.",
    source: "ours",
  },
  messages: {
    cells: "{count:cell|cells} of “{heading}” {count#has|have} lost the drop-down that the others have.",
    column: "“{heading}” has lost its drop-down; {where} has one of the same words.",
  },
  check({ plan, report }) {
    const columns = columnsOfType(plan, "list", "status");
    const known = columns.flatMap((column) => dropDownsIn(plan, column) ?? []);
    for (const column of columns) {
      const found = dropDownsIn(plan, column);
      if (!found) continue;
      const { having, lacking, rule } = found;
      const [first, ...others] = lacking;
      if (!first) continue;
      const { heading } = column.column;
      const related = others.map(({ cell }) => cell.at);
      if (having > 0) {
        // Fewer than half have it: it may never have been meant for all.
        if (rule === null || having < lacking.length || having < 2) continue;
        const values = { count: lacking.length, heading };
        report("cells", first.cell.at, values, { related, fixes: restoreDropDown(plan, lacking, rule) });
      } else {
        const other = dropDownFor(plan, column, known);
        if (!other) continue;
        const fixes = restoreDropDown(plan, lacking, other.rule);
        report("column", first.cell.at, { heading, where: other.where }, { related, fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status        |
    |                     | Hire coach   | Not started ▾ |
    |                     | Train tutors | Complete ▾    |
    | Issue log           | Issue        | Raised on     |
    |                     | No rooms     | 2026-09-01    |`),
  bad(
    `
    | Implementation plan | Action step  | Status        |
    |                     | Hire coach   | Not started ▾ |
    |                     | Train tutors | Complete ▾    |
    |                     | Rent rooms   | Complete      |
    |                     | Buy books    | ▾             |
    | Priorities          | Initiative   | Deliverable    | Status      |
    |                     | Coaching     | Coaching guide | Complete    |
    |                     |              | Coach schedule | Not started |`,
    "'Implementation plan'!B4 1 cell of “Status” has lost the drop-down that the others have.",
    "Priorities!C2 “Status” has lost its drop-down; “Status” on Implementation plan has one of the same words.",
  ),
];
