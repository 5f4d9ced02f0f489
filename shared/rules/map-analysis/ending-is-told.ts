import { mapFindingsOf, referToResources } from "../../plan/resources/map-findings.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const endingIsTold = definePlanRule({
  id: "map-analysis/ending-is-told",
  severity: "warning",
  needs: [columns(mapAnalysis, "title", "recommendation", "resources"), columns(communicationPlan, "message")],
  docs: {
    what: "Whoever uses what is stopped or moved hears of it.",
    why: "Families who find a locked door were never asked, and will say so.",
    how: "Add a communication that names the resource, before it ends.",
    source: "SK-02, SK-17; rule 40",
  },
  messages: {
    untold: "“{resource}” is to be {how}, and no communication names it. Add one for the people who use it.",
  },
  check({ plan, report }) {
    const refer = referToResources(plan);
    const told = tablesOf(plan, communicationPlan)
      .flatMap(({ records }) => records)
      .map(({ cells: { title, message, description } }) => [title, message, description].map(textOf).join(" "))
      .map((text) => ` ${plainName(text)} `)
      .join("|");
    for (const finding of mapFindingsOf(plan)) {
      const { recommendation } = finding;
      if (recommendation !== "Stop" && recommendation !== "Redeploy") continue;
      for (const one of refer(finding)) {
        if (one.kind !== "found") continue;
        const resource = textOf(one.to.record.cells.title);
        if (told.includes(` ${plainName(resource)} `)) continue;
        const how = recommendation === "Stop" ? phrase("stopped") : phrase("moved to other work");
        report(
          "untold",
          finding.record.cells.recommendation.at,
          { resource, how },
          { related: [one.to.record.cells.title.at] },
        );
      }
    }
  },
});

const MAP = `
    | Resource map | ID   | Resource or activity | Arena       |
    |              | RM-1 | Reading buddies      | Classroom   |
    |              | RM-2 | Reading club         | Classroom   |`;

export const examples = [
  good(`${MAP}
    | Map analysis       | What was found    | Recommendation | Resources concerned |
    |                    | Buddies reach few | Stop           | RM-1                |
    | Communication plan | Audience | Message                        | Channel |
    |                    | Families | Reading buddies ends in June   | Letter  |`),
  bad(
    `${MAP}
    | Map analysis       | What was found    | Recommendation | Resources concerned |
    |                    | Buddies reach few | Stop           | RM-1                |
    |                    | Club has room     | Redeploy       | RM-2                |
    | Communication plan | Audience | Message                        | Channel |
    |                    | Families | Reading buddies ends in June   | Letter  |`,
    "'Map analysis'!B3 “Reading club” is to be moved to other work, and no communication names it. Add one for the people who use it.",
  ),
];
