import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, Plan } from "../../recognize/types.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const equityClaimIsMeasured = definePlanRule({
  id: "plan/equity-claim-is-measured",
  severity: "warning",
  needs: [columns(measures, "studentGroup")],
  docs: {
    what: "A plan that speaks of all students, gaps, or groups has a measure broken out by group.",
    why: "An average can rise while the gap that the plan speaks of grows.",
    how: "Add the measure once for each group it is about, or name the groups beside it.",
    source: "rule 16",
  },
  messages: {
    unmeasured:
      "“{claim}” speaks of {word}, but no measure is broken out by student group. Add one for each group it is about.",
  },
  check({ plan, report }) {
    if (
      tablesOf(plan, measures).some(({ records }) =>
        records.some(({ cells }) => isOneGroup(textOf(cells.studentGroup))),
      )
    )
      return;
    const claims = claimsOf(plan);
    const [first, ...others] = claims;
    if (!first) return;
    report(
      "unmeasured",
      first.cell.at,
      { claim: textOf(first.cell), word: first.word },
      { related: others.map(({ cell }) => cell.at) },
    );
  },
});

const EQUITY =
  /\b(?:all students|every (?:child|student|learner)|gaps?|subgroups?|student groups|equit\w+|inequit\w+|underserved|disproportion\w*|marginalized)\b/i;

function claimsOf(plan: Plan): { cell: Cell; word: string }[] {
  const cells = [
    ...tablesOf(plan, aspirations).flatMap(({ records }) => records.map((record) => record.cells.goal)),
    ...tablesOf(plan, priorities).flatMap(({ records }) =>
      records.flatMap((record) => [record.cells.priority, record.cells.priorityDescription, record.cells.goal]),
    ),
  ];
  return cells.flatMap((cell) => {
    const word = cell.from === null ? EQUITY.exec(textOf(cell))?.[0] : undefined;
    return word === undefined ? [] : [{ cell, word: `“${word}”` }];
  });
}

function isOneGroup(text: string): boolean {
  return text !== "" && !/^(?:all|every|overall|total|n\s?\/?\s?a|students)\b/i.test(text);
}

export const examples = [
  good(`
    | Aspirations | Priority | In five years it will be true that… |
    |             | Literacy | Every child reads by grade 3        |
    | Measures    | Measure         | Student group    | Baseline |
    |             | Grade 3 reading | All students     | 41%      |
    |             | Grade 3 reading | English learners | 22%      |`),
  bad(
    `
    | Aspirations | Priority | In five years it will be true that… |
    |             | Literacy | Every child reads by grade 3        |
    | Measures    | Measure         | Student group    | Baseline |
    |             | Grade 3 reading | All students     | 41%      |`,
    "Aspirations!B2 “Every child reads by grade 3” speaks of “Every child”, but no measure is broken out by student group. Add one for each group it is about.",
  ),
];
