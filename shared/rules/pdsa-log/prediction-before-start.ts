import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { pdsaLog } from "../../templates/kinds/pdsa-log.ts";
import { bad, defineRule, good } from "../define.ts";

export const predictionBeforeStart = defineRule({
  id: "pdsa-log/prediction-before-start",
  severity: "error",
  kind: pdsaLog,
  fields: ["prediction"],
  uses: ["changeIdea", "title", "start", "results"],
  docs: {
    what: "A test has a prediction before it begins.",
    why: "Without one, any result looks like what was meant, and nothing is learned.",
    how: "Write what the team expects to see, before the first day.",
    source: "SK-32, prediction before start; rule 53",
  },
  messages: { missing: "The test of “{idea}” has begun without a prediction. Write what the team expects to see." },
  check({ records, today, report }) {
    for (const record of records) {
      const { changeIdea, title, prediction, results } = record.cells;
      const { start } = windowOf(record);
      const idea = textOf(changeIdea) || textOf(title);
      const hasBegun = (start !== null && start <= today) || results.raw !== null;
      if (idea !== "" && hasBegun && prediction.raw === null) report("missing", prediction.at, { idea });
    }
  },
});

export const examples = [
  good(`
    | Tests | Change idea  | Start      | Prediction              | Results |
    |       | Exit tickets | 2026-06-01 | 8 of 10 hand one in     | 9 of 10 |
    |       | Seating plan | 2026-08-01 |                         |         |`),
  bad(
    `
    | Tests | Change idea  | Start      | Prediction              | Results |
    |       | Exit tickets | 2026-06-01 | 8 of 10 hand one in     | 9 of 10 |
    |       | Seating plan | 2026-06-08 |                         |         |`,
    "Tests!C3 The test of “Seating plan” has begun without a prediction. Write what the team expects to see.",
  ),
];
