import { type MapFinding, mapFindingsOf, referToResources } from "../../plan/resources/map-findings.ts";
import { amountIn, amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell, Plan } from "../../recognize/types.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { entry, NOTHING, sumOf, words } from "../entries.ts";
import { defineAnalysis, type Entry, type Saying } from "../types.ts";

// Who decides at each level. Source: S2-24.
const HEADS: Readonly<Record<string, "agencyHead" | "superintendent" | "principal">> = {
  "State department": "agencyHead",
  Region: "agencyHead",
  District: "superintendent",
  "Family of schools": "superintendent",
  School: "principal",
};

export const recommendations = defineAnalysis({
  id: "map-analysis/recommendations",
  name: "What is recommended, and whether the money adds up",
  docs: {
    what: "What do the recommendations set free, what do they take, and who must receive them?",
    how: "Money freed less money needed is what is left. A recommendation cannot free more than the rows of the map it is about cost a year. At state and region the agency head receives it, in a district or family of schools the superintendent, in a school the principal.",
    source: "SK-02; S2-22, S2-23, S2-24; rule 40",
  },
  needs: [mapAnalysis],
  messages: {
    balance: "{freed} freed less {needed} needed: {left} is left.",
    short: "{freed} freed less {needed} needed: {left} is still to be found.",
    total: "All",
    agencyHead: "Agency head",
    superintendent: "Superintendent",
    principal: "Principal",
    tooMuch: "frees more than the {cost} it costs",
    noOwner: "nobody owns it",
  },
  analyze({ plan, say }) {
    const findings = mapFindingsOf(plan).filter(({ recommendation }) => recommendation !== null);
    if (findings.length === 0) return [];
    const rows = findings.map((finding) => {
      const { cells } = finding.record;
      const [freed, needed] = [entry(finding.freed, [cells.freed]), entry(finding.needed, [cells.needed])];
      const head = HEADS[cells.level.value ?? ""];
      const open = openQuestion(plan, finding);
      return {
        ...(open ? { tone: "warn" as const } : {}),
        entries: {
          do: words(cells.recommendation),
          what: entry(finding.name, [cells.title]),
          freed,
          needed,
          to: head ? entry(say(head), [cells.level]) : words(cells.submittedTo),
          open: open ? entry(open.text, open.cells) : NOTHING,
        },
      };
    });
    const freed = sumOf(rows.map(({ entries }) => entries.freed));
    const needed = sumOf(rows.map(({ entries }) => entries.needed));
    const left = Number(freed.value ?? 0) - Number(needed.value ?? 0);
    const values = { freed: dollars(freed), needed: dollars(needed), left: dollars({ value: Math.abs(left) }) };
    return [
      {
        title: null,
        caption: [say(left < 0 ? "short" : "balance", values)],
        columns: [
          { id: "do", heading: "Recommendation", unit: "words" },
          { id: "what", heading: "About", unit: "words" },
          { id: "freed", heading: "Money freed", unit: "money" },
          { id: "needed", heading: "Money needed", unit: "money" },
          { id: "to", heading: "Goes to", unit: "words" },
          { id: "open", heading: "Still open", unit: "words" },
        ],
        rows: [
          ...rows,
          {
            isTotal: true,
            entries: {
              do: entry(
                say("total"),
                findings.map(({ record }) => record.cells.title),
              ),
              freed,
              needed,
            },
          },
        ],
        picture: null,
      },
    ];

    function openQuestion(of: Plan, finding: MapFinding): { text: Saying; cells: Cell[] } | null {
      const { cells } = finding.record;
      const sources = referToResources(of)(finding).flatMap((one) => ("to" in one ? [one.to.record.cells.cost] : []));
      const costs = sources.flatMap((cell) => amountIn(cell) ?? []);
      const cost = costs.reduce((sum, one) => sum + one, 0);
      if (finding.freed !== null && costs.length > 0 && finding.freed > cost) {
        return { text: say("tooMuch", { cost: dollars({ value: cost }) }), cells: [cells.freed, ...sources] };
      }
      return textOf(cells.owner) === "" ? { text: say("noOwner"), cells: [cells.owner] } : null;
    }
  },
});

function dollars({ value }: Pick<Entry, "value">): string {
  return amountText(Number(value ?? 0), "money");
}
