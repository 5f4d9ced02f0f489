import { requiredColumnsMissing } from "../../recognize/tables-of.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { headingRowOf } from "../heading-row.ts";

export const requireColumn = definePlanRule({
  id: "plan/require-column",
  severity: "error",
  needs: [],
  docs: {
    what: "A sheet has the columns without which it makes no sense.",
    why: "Everything else that is asked of the sheet hangs on them.",
    how: "Add the column, or give the one you have a heading that says what it holds.",
    source: "ours: the required fields of each kind of sheet",
  },
  messages: {
    missing:
      "This looks like the sheet “{kind}”, but no column is called “{heading}”. Add it, or rename the one you have; it may also be called {others}.",
  },
  check({ plan, report }) {
    for (const table of plan.tables) {
      const at = headingRowOf(table);
      for (const field of at ? requiredColumnsMissing(plan, table) : []) {
        const others = field.aliases.slice(0, 3).map((name) => `“${name}”`);
        if (at)
          report("missing", at, {
            kind: { ours: table.kind.name },
            heading: field.heading,
            others: others.join(", "),
          });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step | Owner    |
    |                     | Hire coach  | J. Ortiz |`),
  bad(
    `
    | Implementation plan | Owner    | Due date   |
    |                     | J. Ortiz | 2026-09-01 |`,
    "'Implementation plan'!A1:B1 This looks like the sheet “Implementation plan”, but no column is called “Action step”. Add it, or rename the one you have; it may also be called “action steps”, “action”, “actions”.",
  ),
];
