import { amountIn, amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell } from "../../recognize/types.ts";
import { budget } from "../../templates/kinds/budget.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const withinSource = definePlanRule({
  id: "resource-needs/within-source",
  severity: "error",
  needs: [columns(resourceNeeds, "fundingSource", "cost"), columns(budget, "fundingSource", "allocated")],
  docs: {
    what: "What is asked of a funding source does not exceed what it holds.",
    why: "Somewhere in the year the money will run out, and the last need to be ordered goes without.",
    how: "Move a need to another source, or ask for more.",
    source: "SK-16, sum by source <= available",
  },
  messages: { over: "The needs ask {asked} of “{source}”, which holds {held}. Move a need to another source." },
  check({ plan, report }) {
    const held = new Map<string, number>();
    for (const { cells } of tablesOf(plan, budget).flatMap(({ records }) => records)) {
      const source = plainName(textOf(cells.fundingSource));
      const amount = amountIn(cells.allocated);
      if (source !== "" && amount !== null) held.set(source, (held.get(source) ?? 0) + amount);
    }
    const asked = new Map<string, { sum: number; cells: Cell[] }>();
    for (const { cells } of tablesOf(plan, resourceNeeds).flatMap(({ records }) => records)) {
      const source = plainName(textOf(cells.fundingSource));
      const amount = amountIn(cells.cost);
      if (!held.has(source) || amount === null) continue;
      const known = asked.get(source) ?? { sum: 0, cells: [] };
      asked.set(source, { sum: known.sum + amount, cells: [...known.cells, cells.fundingSource] });
    }
    for (const [source, { sum, cells }] of asked) {
      const [first, ...others] = cells;
      const holds = held.get(source) ?? 0;
      if (!first || sum <= holds) continue;
      const values = { asked: amountText(sum, "money"), source: textOf(first), held: amountText(holds, "money") };
      report("over", first.at, values, { related: others.map(({ at }) => at) });
    }
  },
});

export const examples = [
  good(`
    | Resource needs | Need     | Funding source   | Total cost |
    |                | Coach    | Title II, Part A | 62000      |
    | Budget         | Line item    | Funding source   | Allocated |
    |                | Teacher pay  | Title II, Part A | 80000     |`),
  bad(
    `
    | Resource needs | Need     | Funding source   | Total cost |
    |                | Coach    | Title II, Part A | 62000      |
    |                | Tutors   | Title II, Part A | 30000      |
    | Budget         | Line item    | Funding source   | Allocated |
    |                | Teacher pay  | Title II, Part A | 80000     |`,
    "'Resource needs'!B2 The needs ask $92,000 of “Title II, Part A”, which holds $80,000. Move a need to another source.",
  ),
];
