import { textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { pdsaLog } from "../../templates/kinds/pdsa-log.ts";
import { bad, defineRule, good } from "../define.ts";

export const decisionAfterStudy = defineRule({
  id: "pdsa-log/decision-after-study",
  severity: "error",
  kind: pdsaLog,
  fields: ["decision"],
  uses: ["changeIdea", "title", "results", "observations", "learning"],
  docs: {
    what: "A decision on an idea comes after the results of its test.",
    why: "A decision without results is an opinion, and the test was for nothing.",
    how: "Write what was seen and learned, then decide.",
    source: "SK-32, decision only after study filled; rule 53",
  },
  messages: {
    early: "“{idea}” is decided (“{decision}”), but nothing says what its test showed. Write the results first.",
  },
  check({ records, table, report }) {
    const studied = (["results", "observations", "learning"] as const).filter((field) => hasColumn(table, field));
    if (studied.length === 0) return;
    for (const { cells } of records) {
      const idea = textOf(cells.changeIdea) || textOf(cells.title);
      if (cells.decision.raw === null || studied.some((field) => cells[field].raw !== null)) continue;
      report("early", cells.decision.at, { idea, decision: textOf(cells.decision) });
    }
  },
});

export const examples = [
  good(`
    | Tests | Change idea  | Prediction          | Results | Decision |
    |       | Exit tickets | 8 of 10 hand one in | 9 of 10 | Adapt    |
    |       | Seating plan | Less noise          |         |          |`),
  bad(
    `
    | Tests | Change idea  | Prediction          | Results | Decision |
    |       | Exit tickets | 8 of 10 hand one in | 9 of 10 | Adapt    |
    |       | Seating plan | Less noise          |         | Adopt    |`,
    "Tests!D3 “Seating plan” is decided (“Adopt”), but nothing says what its test showed. Write the results first.",
  ),
];
