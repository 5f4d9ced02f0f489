import { mapFindingsOf, referToResources } from "../../plan/resources/map-findings.ts";
import { amountIn, amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const redeployWithinCost = definePlanRule({
  id: "map-analysis/redeploy-within-cost",
  severity: "error",
  needs: [columns(mapAnalysis, "title", "resources", "freed"), columns(resourceMap, "title", "cost")],
  docs: {
    what: "A recommendation frees no more money than the resources it is about cost.",
    why: "What is not spent now cannot be spent on something else.",
    how: "Correct the sum, or name the other resources that the money comes from.",
    source: "SK-02, redeploy amount <= cost of source rows; rule 40",
  },
  messages: {
    tooMuch:
      "“{finding}” frees {freed} of “{resources}”, which costs {cost} a year. Correct the sum, or name what else it comes from.",
  },
  check({ plan, report }) {
    const refer = referToResources(plan);
    for (const finding of mapFindingsOf(plan)) {
      const { freed, resources, title } = finding.record.cells;
      const found = refer(finding).flatMap((one) => ("to" in one ? one.to.record.cells.cost : []));
      const costs = found.map(amountIn);
      // Where a resource says no cost, nobody can tell what there is to free.
      if (finding.freed === null || costs.length === 0 || costs.includes(null)) continue;
      const cost = costs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      if (finding.freed <= cost) continue;
      const values = {
        finding: textOf(title),
        freed: amountText(finding.freed, "money"),
        resources: textOf(resources),
        cost: amountText(cost, "money"),
      };
      report("tooMuch", freed.at, values, { related: found.map(({ at }) => at) });
    }
  },
});

const MAP = `
    | Resource map | ID   | Resource or activity | Arena       | Annual cost |
    |              | RM-1 | Reading buddies      | Classroom   | 2500        |
    |              | RM-2 | Reading club         | Classroom   | 9000        |`;

export const examples = [
  good(`${MAP}
    | Map analysis | What was found          | Recommendation | Resources concerned | Money freed |
    |              | Two clubs do one thing  | Combine        | RM-1, RM-2          | 2500        |`),
  bad(
    `${MAP}
    | Map analysis | What was found          | Recommendation | Resources concerned | Money freed |
    |              | Buddies reach few       | Redeploy       | RM-1                | 4000        |`,
    "'Map analysis'!D2 “Buddies reach few” frees $4,000 of “RM-1”, which costs $2,500 a year. Correct the sum, or name what else it comes from.",
  ),
];
