import { missingIds } from "../../plan/references/next-ids.ts";
import { headingRecords } from "../../plan/sheets/outline.ts";
import { columnsOfType } from "../../recognize/cells.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const requireId = definePlanRule({
  id: "plan/require-id",
  severity: "info",
  needs: [],
  docs: {
    what: "Where rows have ids, every row has one.",
    why: "Other sheets can point only at a row that has an id, and after sorting nobody remembers which one it was.",
    how: "Give the row the next id of its column. We can suggest it.",
    source: "ours; every kind: ids are unique",
  },
  messages: {
    next: "This row has no “{heading}”, and its neighbors have. Next would be “{next}”.",
    none: "This row has no “{heading}”, and its neighbors have. Give it one of its own.",
  },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "id")) {
      if (column.field.id !== "id") continue;
      const heads = headingRecords(column.table);
      const { heading } = column.column;
      for (const { placed, next } of missingIds(plan, column)) {
        if (heads.has(placed.record)) continue;
        const { at } = placed.cell;
        if (next === null) report("none", at, { heading });
        else {
          const fixes = rewrite(plan, [placed], next, {
            title: phrase("Give the row the id “{id}”", { id: next }),
            safety: "review",
          });
          report("next", at, { heading, next: String(next) }, { fixes });
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | ID    | Action step  | Owner    |
    |                     | T1-01 | Hire coach   | J. Ortiz |
    |                     | T1-02 | Train tutors | A. Lee   |
    |                     | T1-03 | Buy books    | A. Lee   |`),
  bad(
    `
    | Implementation plan | ID    | Action step  | Owner    |
    |                     | T1-01 | Hire coach   | J. Ortiz |
    |                     | T1-02 | Train tutors | A. Lee   |
    |                     |       | Rent rooms   | A. Lee   |
    |                     | T1-09 | Buy books    | A. Lee   |
    |                     | Extra | Print cards  | M. Diaz  |
    |                     |       | Send cards   | M. Diaz  |`,
    "'Implementation plan'!A4 This row has no “ID”, and its neighbors have. Next would be “T1-10”.",
    "'Implementation plan'!A7 This row has no “ID”, and its neighbors have. Give it one of its own.",
  ),
];
