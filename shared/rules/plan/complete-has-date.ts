import { completionsOf } from "../../plan/implementation/completion.ts";
import { textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const completeHasDate = definePlanRule({
  id: "plan/complete-has-date",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "What is complete says when it was completed.",
    why: "Without the day, nobody can tell what was done on time, or report what was done this quarter.",
    how: "Write the day it was finished.",
    source: "rule 44",
  },
  messages: { missing: "“{name}” is “{status}”, but “{heading}” is empty. Write the day it was finished." },
  check({ plan, report }) {
    for (const { name, isComplete, said, finished, finishedHeading } of completionsOf(plan)) {
      if (!isComplete || !said || !finished || finished.raw !== null) continue;
      report("missing", finished.at, { name, status: textOf(said), heading: finishedHeading }, { related: [said.at] });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status      | Finished on |
    |                     | Hire coach   | Complete    | 2026-05-01  |
    |                     | Train tutors | In progress |             |`),
  bad(
    `
    | Implementation plan | Action step  | Status      | Finished on |
    |                     | Hire coach   | Complete    |             |
    |                     | Train tutors | Done        | 2026-05-01  |`,
    "'Implementation plan'!C2 “Hire coach” is “Complete”, but “Finished on” is empty. Write the day it was finished.",
  ),
];
