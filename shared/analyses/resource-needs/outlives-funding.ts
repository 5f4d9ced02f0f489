import { windowOf } from "../../plan/implementation/windows.ts";
import { amountIn, amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, DateSpan, Plan } from "../../recognize/types.ts";
import { budget } from "../../templates/kinds/budget.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { plainName } from "../../templates/names.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

interface SourceEnd {
  readonly day: number;
  readonly cell: Cell<DateSpan> | null;
}

export const outlivesFunding = defineAnalysis({
  id: "resource-needs/outlives-funding",
  name: "What outlives its funding",
  docs: {
    what: "Which needs go on after the money they are paid from has ended?",
    how: "The last end date that the budget gives for a source is held against the day until which the need lasts. A recurring need without an end goes on for good.",
    source: "SK-16; rule 37",
  },
  needs: [resourceNeeds, budget],
  messages: {
    counts: "{count:need outlives|needs outlive} the money, of {all} paid from a source with an end; {cost} in all.",
    forGood: "for good",
  },
  analyze({ plan, say }) {
    const ends = endsOfSources(plan);
    const paid = tablesOf(plan, resourceNeeds)
      .flatMap(({ records }) => records)
      .flatMap((record) => {
        const source = ends.get(plainName(textOf(record.cells.fundingSource)));
        return source ? [{ record, source }] : [];
      });
    if (paid.length === 0) return [];
    const rows = paid.flatMap(({ record, source }) => {
      const { end, endCell } = windowOf(record);
      const isForGood = end === null && record.cells.recurrence.value === "Recurring";
      return isForGood || (end !== null && end > source.day) ? [{ record, source, end, endCell }] : [];
    });
    const costs = rows.map(({ record }) => amountIn(record.cells.cost) ?? 0);
    const cost = amountText(
      costs.reduce((sum, one) => sum + one, 0),
      "money",
    );
    return [
      {
        title: null,
        caption: [say("counts", { count: rows.length, all: paid.length, cost })],
        columns: [
          { id: "need", heading: "Need", unit: "words" },
          { id: "source", heading: "Source", unit: "words" },
          { id: "paid", heading: "Paid until", unit: "day" },
          { id: "needed", heading: "Needed until", unit: "day" },
          { id: "days", heading: "Days without money", unit: "days" },
          { id: "cost", heading: "Cost", unit: "money" },
        ],
        rows: rows.map(({ record: { cells }, source, end, endCell }) => ({
          tone: "bad",
          entries: {
            need: words(textOf(cells.title) === "" ? cells.description : cells.title),
            source: words(cells.fundingSource),
            paid: entry(source.day, [source.cell]),
            needed: end === null ? entry(say("forGood"), [cells.recurrence], "words") : entry(end, [endCell]),
            days: entry(end === null ? null : end - source.day, [endCell, source.cell]),
            cost: entry(amountIn(cells.cost), [cells.cost]),
          },
        })),
        picture: null,
      },
    ];
  },
});

function endsOfSources(plan: Plan): ReadonlyMap<string, SourceEnd> {
  const ends = new Map<string, SourceEnd>();
  for (const record of tablesOf(plan, budget).flatMap(({ records }) => records)) {
    const source = plainName(textOf(record.cells.fundingSource));
    const { end, endCell } = windowOf(record);
    if (source === "" || end === null || end <= (ends.get(source)?.day ?? Number.NEGATIVE_INFINITY)) continue;
    ends.set(source, { day: end, cell: endCell });
  }
  return ends;
}
