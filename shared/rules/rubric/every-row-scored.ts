import { textOf } from "../../recognize/cells.ts";
import { rubric } from "../../templates/kinds/rubric.ts";
import { bad, defineRule, good } from "../define.ts";

export const everyRowScored = defineRule({
  id: "rubric/every-row-scored",
  severity: "warning",
  kind: rubric,
  fields: ["title", "score"],
  docs: {
    what: "Once scoring has begun, every row gets a score.",
    why: "A row without one is neither 0 nor to be skipped: the verdict stays open until it is there.",
    how: "Score the row.",
    source: "SK-18, all rows scored",
  },
  messages: { open: "“{criterion}” has no score yet, though other rows do. Score it." },
  check({ records, report }) {
    const scored = records.filter(({ cells }) => cells.score.value !== null).length;
    if (scored === 0) return;
    for (const { cells } of records) {
      const criterion = textOf(cells.title);
      if (criterion !== "" && cells.score.raw === null) report("open", cells.score.at, { criterion });
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
    |        | Initiatives      |       | Priorities!B4 |`,
    "Rubric!B3 “Initiatives” has no score yet, though other rows do. Score it.",
  ),
];
