import { schoolYearName, schoolYearOf, windowOf } from "../../plan/implementation/windows.ts";
import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { entry, sumOf } from "../entries.ts";
import { type AnalysisRow, defineAnalysis, type Entry, type Saying } from "../types.ts";

interface Need {
  readonly initiative: string;
  readonly source: string;
  readonly year: string;
  readonly cost: Entry;
  readonly initiativeEntry: Entry;
  readonly sourceEntry: Entry;
}

export const money = defineAnalysis({
  id: "resource-needs/money",
  name: "Money by initiative, source, and year",
  docs: {
    what: "How much does each initiative need, from which source, in which year?",
    how: "Costs of the needs, summed. The year is the one written beside the need, else the school year in which it starts or ends. A cost that is a range or a price for one of several is not counted.",
    source: "SK-16; S4, deliverable 9; rule 37",
  },
  needs: [resourceNeeds],
  messages: {
    sum: "{needs:need has|needs have} a cost; {uncounted} have none that can be added up.",
    noInitiative: "No initiative",
    noSource: "No source",
    total: "All",
  },
  analyze({ plan, say }) {
    const records = tablesOf(plan, resourceNeeds).flatMap((table) => table.records);
    const needs = needsOf(plan, { noInitiative: say("noInitiative"), noSource: say("noSource") });
    if (needs.length === 0) return [];
    const years = [...new Set(needs.map(({ year }) => year))].sort(
      (a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1),
    );
    const rowOf = (initiative: Entry, source: Entry | null, group: readonly Need[]): AnalysisRow => ({
      entries: {
        initiative,
        ...(source ? { source } : {}),
        ...Object.fromEntries(
          years.map((year) => [`year ${year}`, sumOf(group.flatMap((one) => (one.year === year ? one.cost : [])))]),
        ),
        all: sumOf(group.map(({ cost }) => cost)),
      },
    });
    const groups = [...groupedBy(needs, ({ initiative, source }) => `${initiative} / ${source}`).values()];
    const rows = groups.flatMap((group) =>
      group[0] ? rowOf(group[0].initiativeEntry, group[0].sourceEntry, group) : [],
    );
    const total = rowOf(
      entry(
        say("total"),
        needs.flatMap(({ cost }) => cost.from),
      ),
      null,
      needs,
    );
    return [
      {
        title: null,
        caption: [say("sum", { needs: needs.length, uncounted: records.length - needs.length })],
        columns: [
          { id: "initiative", heading: "Initiative", unit: "words" },
          { id: "source", heading: "Source", unit: "words" },
          ...years.map((year) => ({
            id: `year ${year}`,
            heading: year === "" ? "No year" : year,
            unit: "money" as const,
            shaded: true as const,
          })),
          { id: "all", heading: "All", unit: "money" },
        ],
        rows: [...rows, { ...total, isTotal: true }],
        picture: null,
      },
    ];
  },
});

function needsOf(plan: Plan, none: { readonly noInitiative: Saying; readonly noSource: Saying }): Need[] {
  return tablesOf(plan, resourceNeeds)
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { initiative, fundingSource, cost, fiscalYear } = record.cells;
      const { start, end } = windowOf(record);
      const amount = amountIn(cost);
      const day = start ?? end;
      if (amount === null) return [];
      const written = textOf(fiscalYear);
      const year = written || (day === null ? "" : schoolYearName(schoolYearOf(day, plan.settings)));
      const [name, source] = [textOf(initiative), textOf(fundingSource)];
      return {
        initiative: name,
        source,
        year,
        cost: entry(amount, [cost]),
        initiativeEntry: entry(name || none.noInitiative, [initiative]),
        sourceEntry: entry(source || none.noSource, [fundingSource]),
      };
    });
}
