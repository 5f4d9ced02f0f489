import { completionsOf } from "../../plan/implementation/completion.ts";
import { textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const completeHasEvidence = definePlanRule({
  id: "plan/complete-has-evidence",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "What is complete shows its evidence.",
    why: "“Done” with nothing to show for it is taken on trust, by the board and by the state.",
    how: "Write where the result can be seen: a file, a page, a figure.",
    source: "rule 44",
  },
  messages: {
    missing: "“{name}” is “{status}”, but no evidence stands beside it. Write where the result can be seen.",
  },
  check({ plan, report }) {
    for (const { name, isComplete, said, evidence } of completionsOf(plan)) {
      if (!isComplete || !said || !evidence || evidence.raw !== null) continue;
      report("missing", evidence.at, { name, status: textOf(said) }, { related: [said.at] });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status      | Evidence of completion |
    |                     | Hire coach   | Complete    | Signed contract        |
    |                     | Train tutors | In progress |                        |`),
  bad(
    `
    | Implementation plan | Action step  | Status      | Evidence of completion |
    |                     | Hire coach   | Complete    |                        |
    |                     | Train tutors | In progress | Sign-in sheets         |`,
    "'Implementation plan'!C2 “Hire coach” is “Complete”, but no evidence stands beside it. Write where the result can be seen.",
  ),
];
