import { textOf } from "../../recognize/cells.ts";
import { likeness, NEAR } from "../../recognize/likeness.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { pdsaLog } from "../../templates/kinds/pdsa-log.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const adoptedIsPlanned = definePlanRule({
  id: "pdsa-log/adopted-is-planned",
  severity: "info",
  needs: [columns(pdsaLog, "changeIdea", "decision"), columns(implementationPlan, "actionStep")],
  docs: {
    what: "An idea that was adopted is in the implementation plan.",
    why: "What works in one classroom spreads only where somebody plans for it.",
    how: "Write the step that brings it to the next places, with the idea in its words.",
    source: "SK-32, adopt has an implementation plan",
  },
  messages: {
    unplanned: "“{idea}” was adopted, and no action step speaks of it. Plan how it comes to the next places.",
  },
  check({ plan, report }) {
    const steps = tablesOf(plan, implementationPlan).flatMap(({ records }) =>
      records.map(({ cells }) => textOf(cells.actionStep)),
    );
    for (const { cells } of tablesOf(plan, pdsaLog).flatMap(({ records }) => records)) {
      const idea = textOf(cells.changeIdea);
      if (idea === "" || !plainName(cells.decision.value ?? textOf(cells.decision)).startsWith("adopt")) continue;
      const isPlanned = steps.some((step) => plainName(step).includes(plainName(idea)) || likeness(step, idea) >= NEAR);
      if (!isPlanned) report("unplanned", cells.decision.at, { idea });
    }
  },
});

export const examples = [
  good(`
    | Pdsa log            | Cycle | Change idea  | Results | Decision |
    |                     | 1     | Exit tickets | 9 of 10 | Adopt    |
    | Implementation plan | Action step                        | Owner    |
    |                     | Bring exit tickets to every school | J. Ortiz |`),
  bad(
    `
    | Pdsa log            | Cycle | Change idea  | Results | Decision |
    |                     | 1     | Exit tickets | 9 of 10 | Adopt    |
    | Implementation plan | Action step                        | Owner    |
    |                     | Hire a coach                       | J. Ortiz |`,
    "'Pdsa log'!D2 “Exit tickets” was adopted, and no action step speaks of it. Plan how it comes to the next places.",
  ),
];
