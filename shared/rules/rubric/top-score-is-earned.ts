import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { rubric } from "../../templates/kinds/rubric.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

/** By row of the rubric, the rules whose errors speak against its top level: 2, 3, 22 and 45. */
const AGAINST: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "action steps",
    [
      "plan/step-has-deliverable",
      "plan/deliverable-has-steps",
      "implementation-plan/require-owner",
      "plan/complete-deliverable-steps",
    ],
  ],
  ["deliverables", ["plan/deliverable-has-steps", "plan/deliverable-has-owner", "plan/complete-deliverable-steps"]],
]);

export const topScoreIsEarned = definePlanRule({
  id: "rubric/top-score-is-earned",
  severity: "error",
  needs: [columns(rubric, "title", "score")],
  last: true,
  docs: {
    what: "The top score for deliverables or steps does not contradict what the plan shows.",
    why: "The rubric says that such a score leaves nothing to put right; whoever approves the plan will ask.",
    how: "Look at the row again, or put the plan right first. The score stays yours.",
    source: "rule 60, a score that the evidence contradicts",
  },
  messages: {
    amiss: "“{criterion}” has the score {score}, but the plan still has {count:error|errors} there. Look again.",
  },
  options: { highest: 3 },
  check({ plan, found, options: { highest }, report }) {
    for (const { records } of tablesOf(plan, rubric)) {
      for (const { cells } of records) {
        const rules = AGAINST.get(plainName(textOf(cells.title))) ?? [];
        const score = cells.score.value;
        const count = rules.reduce((sum, rule) => sum + found.count(rule), 0);
        if (score === null || score < highest || count === 0) continue;
        report("amiss", cells.score.at, { criterion: textOf(cells.title), score: textOf(cells.score), count });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step | Owner    |
    |                     | Hire coach  | J. Ortiz |
    | Rubric | Criterion    | Score | Evidence |
    |        | Action steps | 3     | Plan!A2  |`),
  bad(
    `
    | Implementation plan | Action step | Owner    |
    |                     | Hire coach  |          |
    |                     | Train staff | J. Ortiz |
    | Rubric | Criterion    | Score | Evidence |
    |        | Action steps | 3     | Plan!A2  |`,
    "Rubric!B2 “Action steps” has the score 3, but the plan still has 1 error there. Look again.",
  ),
  good(`
    | Rubric | Criterion   | Score | Evidence |
    |        | constructor | 3     | Plan!A2  |`),
];
