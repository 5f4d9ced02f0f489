import { amountIn, amountText } from "../../recognize/amounts.ts";
import { cellsIn, columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noNegativeCost = definePlanRule({
  id: "plan/no-negative-cost",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "Costs are not below zero.",
    why: "A minus sign makes every total smaller than what will be paid.",
    how: "Take the minus sign out; write savings and what is left over in columns of their own.",
    source: "SK-01, cost >= 0",
  },
  messages: {
    negative: "{amount} in “{heading}” is below zero. Take the minus sign out, or write it as a saving elsewhere.",
  },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "money")) {
      if (!COSTS.includes(column.field.id)) continue;
      for (const { cell } of cellsIn(column)) {
        const amount = amountIn(cell);
        if (amount !== null && amount < 0)
          report("negative", cell.at, { amount: amountText(amount, "money"), heading: column.column.heading });
      }
    }
  },
});

const COSTS = ["cost", "unitCost", "costPerStudent", "allocated"];

export const examples = [
  good(`
    | Resource map | Resource or activity | Arena       | Annual cost |
    |              | Mentoring            | Transitions | 12000       |
    |              | Food pantry          | Community   | 0           |`),
  bad(
    `
    | Resource map | Resource or activity | Arena       | Annual cost |
    |              | Mentoring            | Transitions | -12000      |
    |              | Food pantry          | Community   | 900         |`,
    "'Resource map'!C2 -$12,000 in “Annual cost” is below zero. Take the minus sign out, or write it as a saving elsewhere.",
  ),
];
