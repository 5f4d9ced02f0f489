import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { pdsaLog } from "../../templates/kinds/pdsa-log.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const adaptHasNextCycle = definePlanRule({
  id: "pdsa-log/adapt-has-next-cycle",
  severity: "warning",
  needs: [columns(pdsaLog, "changeIdea", "decision")],
  docs: {
    what: "An idea that is to be adapted is tested again.",
    why: "“Adapt” without a next cycle is “abandon” that nobody said.",
    how: "Plan the next test, or decide to abandon the idea.",
    source: "SK-32, adapt has a next cycle; rule 53",
  },
  messages: { none: "“{idea}” is to be adapted, and no next test is planned. Plan one, or abandon the idea." },
  check({ plan, report }) {
    const rows = tablesOf(plan, pdsaLog).flatMap(({ records }) => records);
    for (const [index, { cells }] of rows.entries()) {
      const isAdapted = plainName(cells.decision.value ?? textOf(cells.decision)).startsWith("adapt");
      if (!isAdapted || cells.nextCycle.raw !== null) continue;
      const idea = plainName(textOf(cells.changeIdea));
      const isTestedAgain = rows.slice(index + 1).some((later) => plainName(textOf(later.cells.changeIdea)) === idea);
      if (!isTestedAgain) report("none", cells.decision.at, { idea: textOf(cells.changeIdea) });
    }
  },
});

export const examples = [
  good(`
    | Pdsa log | Cycle | Change idea  | Results | Decision |
    |          | 1     | Exit tickets | 9 of 10 | Adapt    |
    |          | 2     | Exit tickets | 8 of 10 | Adopt    |`),
  bad(
    `
    | Pdsa log | Cycle | Change idea  | Results   | Decision |
    |          | 1     | Exit tickets | 9 of 10   | Adapt    |
    |          | 1     | Seating plan | Too noisy | Abandon  |`,
    "'Pdsa log'!D2 “Exit tickets” is to be adapted, and no next test is planned. Plan one, or abandon the idea.",
  ),
];
