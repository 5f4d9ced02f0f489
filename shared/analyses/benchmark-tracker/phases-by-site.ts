import { fieldOf, textOf } from "../../recognize/cells.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { plainName } from "../../templates/names.ts";
import { entry, NOTHING } from "../entries.ts";
import { type AnalysisRow, defineAnalysis, type Entry } from "../types.ts";
import { type Work, workOf } from "../work.ts";

export const phasesBySite = defineAnalysis({
  id: "benchmark-tracker/phases-by-site",
  name: "How far each site is, phase by phase",
  docs: {
    what: "What share of its benchmarks has each site reached in each phase?",
    how: "Benchmarks reached, divided by benchmarks that are not deferred or cancelled, in percent. “Reached” and “Benchmarks” count over all phases.",
    source: "SK-06; S2-25",
  },
  needs: [benchmarkTracker],
  messages: {
    far: "{done} of {all:benchmark|benchmarks} reached at {sites:site|sites}.",
    total: "All sites",
    noSite: "No site",
  },
  analyze({ plan, say }) {
    const works = (workOf(plan).get("benchmark-tracker") ?? []).filter(({ standing }) => standing !== "dropped");
    if (!works.some((work) => labelOf(work, "phase") !== "")) return [];
    const order = plan.pack.lists.phases?.choices.map(({ label }) => label) ?? [];
    const phases = [...new Set(works.map((work) => labelOf(work, "phase")).filter(Boolean))].sort(
      (a, b) => rank(order, a) - rank(order, b),
    );
    const sites = new Map<string, Work[]>();
    for (const work of works) {
      const key = plainName(labelOf(work, "site"));
      sites.set(key, [...(sites.get(key) ?? []), work]);
    }
    const rows = [...sites.values()].map((group): AnalysisRow => {
      const [first] = group;
      const site = first ? labelOf(first, "site") : "";
      const siteCell = first && (site === "" ? first.nameCell : fieldOf(first.record, "site"));
      return { entries: { site: entry(site === "" ? say("noSite") : site, [siteCell]), ...shares(group, phases) } };
    });
    const total: AnalysisRow = {
      isTotal: true,
      entries: {
        site: entry(
          say("total"),
          works.map(({ nameCell }) => nameCell),
        ),
        ...shares(works, phases),
      },
    };
    const done = works.filter(isReached).length;
    return [
      {
        title: null,
        caption: [say("far", { done, all: works.length, sites: sites.size })],
        columns: [
          { id: "site", heading: "Site", unit: "words" },
          ...phases.map((phase) => ({ id: phase, heading: phase, unit: "percent" as const, shaded: true as const })),
          { id: "done", heading: "Reached", unit: "count" },
          { id: "all", heading: "Benchmarks", unit: "count" },
        ],
        rows: [...rows, total],
        picture: null,
      },
    ];
  },
});

function shares(works: readonly Work[], phases: readonly string[]): Record<string, Entry> {
  const places = (group: readonly Work[]) => group.map(({ statusCell, nameCell }) => statusCell ?? nameCell);
  const byPhase = phases.map((phase): [string, Entry] => {
    const group = works.filter((work) => labelOf(work, "phase") === phase);
    const share = (group.filter(isReached).length / group.length) * 100;
    return [phase, group.length === 0 ? NOTHING : entry(Math.round(share), places(group))];
  });
  const done = works.filter(isReached);
  return {
    ...Object.fromEntries(byPhase),
    done: entry(done.length, places(done)),
    all: entry(works.length, places(works)),
  };
}

function isReached({ standing, status }: Work): boolean {
  return standing === "done" && status !== "not-met";
}

/** The choice of a list that a cell says, else its own words. */
function labelOf({ record }: Work, field: string): string {
  const cell = fieldOf(record, field);
  if (!cell) return "";
  return typeof cell.value === "string" && field === "phase" ? cell.value : textOf(cell);
}

function rank(order: readonly string[], phase: string): number {
  const place = order.indexOf(phase);
  return place < 0 ? order.length : place;
}
