import { textOf } from "../../recognize/cells.ts";
import { rubric } from "../../templates/kinds/rubric.ts";
import { bad, defineRule, good } from "../define.ts";

export const extremesHaveEvidence = defineRule({
  id: "rubric/extremes-have-evidence",
  severity: "warning",
  kind: rubric,
  way: "strong-system-plan",
  fields: ["title", "score", "evidence"],
  docs: {
    what: "The highest and the lowest scores say what they rest on.",
    why: "They decide whether a plan passes, and will be asked about.",
    how: "Write the cells or pages the score rests on.",
    source: "SK-18, evidence required where the score is the highest or lowest",
  },
  messages: { missing: "“{criterion}” has the score {score} and no evidence. Write the cells or pages it rests on." },
  options: { lowest: 1, highest: 3 },
  check({ records, options, report }) {
    for (const { cells } of records) {
      const score = cells.score.value;
      if ((score !== options.lowest && score !== options.highest) || cells.evidence.raw !== null) continue;
      report("missing", cells.evidence.at, { criterion: textOf(cells.title), score });
    }
  },
});

export const examples = [
  good(`
    | Rubric | Criterion        | Score | Evidence      |
    |        | Mission measures | 3     | Measures!B2   |
    |        | Initiatives      | 2     |               |`),
  bad(
    `
    | Rubric | Criterion        | Score | Evidence      |
    |        | Mission measures | 3     | Measures!B2   |
    |        | Initiatives      | 1     |               |`,
    "Rubric!C3 “Initiatives” has the score 1 and no evidence. Write the cells or pages it rests on.",
  ),
];
