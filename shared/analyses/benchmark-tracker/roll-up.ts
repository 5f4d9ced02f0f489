import { labelsOf } from "../../plan/resources/framework.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { entry, sumOf } from "../entries.ts";
import { type AnalysisRow, defineAnalysis, type Entry } from "../types.ts";
import { type Work, workOf } from "../work.ts";

type Count = "reached" | "begun" | "open" | "dropped";
const COUNTS: readonly Count[] = ["reached", "begun", "open", "dropped"];

export const rollUp = defineAnalysis({
  id: "benchmark-tracker/roll-up",
  name: "From schools to the district, the region, and the state",
  docs: {
    what: "How many benchmarks are reached at each level of the system, and do the levels agree?",
    how: "Every benchmark counts once, at the level its row says. Reached, begun, not begun and dropped add up to all of them. A benchmark that schools keep and no level above keeps is named, and the reverse.",
    source: "SK-06; S2-25; rule 48",
  },
  needs: [benchmarkTracker],
  messages: {
    all: "{count:benchmark|benchmarks} at {levels:level|levels}; {alone:is|are} kept at one side only.",
    total: "All",
    noLevel: "No level",
    below: "kept by schools, at no level above",
    above: "kept above, by no school",
  },
  analyze({ plan, say }) {
    const works = workOf(plan).get("benchmark-tracker") ?? [];
    const order = labelsOf(plan, "levels");
    const byLevel = [...groupedBy(works, levelOf).values()].sort((a, b) => rankOf(order, a) - rankOf(order, b));
    if (!works.some((work) => levelOf(work) !== "")) return [];
    const levelRows = byLevel.map((group): AnalysisRow => {
      const [first] = group;
      const level = first ? levelOf(first) : "";
      const cells = group.map((work) => fieldOf(work.record, "level") ?? work.nameCell);
      return { entries: { level: entry(level || say("noLevel"), cells), ...countsOf(group) } };
    });
    const sums = [...COUNTS, "all"].map((id): [string, Entry] => [
      id,
      sumOf(levelRows.flatMap(({ entries }) => entries[id] ?? [])),
    ]);
    const total = entry(
      say("total"),
      works.map(({ nameCell }) => nameCell),
    );
    const alone = [...groupedBy(works, ({ name }) => name).values()].flatMap((group) => {
      const inSchool = group.filter((work) => levelOf(work) === "School").length;
      const above = group.filter((work) => levelOf(work) !== "School" && levelOf(work) !== "").length;
      if (inSchool > 0 && above > 0) return [];
      return inSchool > 0 || above > 0 ? [{ group, is: inSchool > 0 ? ("below" as const) : ("above" as const) }] : [];
    });
    const hasBoth = works.some((work) => levelOf(work) === "School") && byLevel.length > 1;
    const named = hasBoth ? alone : [];
    return [
      {
        title: null,
        caption: [say("all", { count: works.length, levels: byLevel.length, alone: named.length })],
        columns: [
          { id: "level", heading: "Level", unit: "words" },
          { id: "reached", heading: "Reached", unit: "count" },
          { id: "begun", heading: "Begun", unit: "count" },
          { id: "open", heading: "Not begun", unit: "count" },
          { id: "dropped", heading: "Dropped", unit: "count" },
          { id: "all", heading: "All", unit: "count" },
        ],
        rows: [...levelRows, { isTotal: true, entries: { level: total, ...Object.fromEntries(sums) } }],
        picture: null,
      },
      ...(named.length === 0
        ? []
        : [
            {
              title: null,
              caption: [],
              columns: [
                { id: "name", heading: "Benchmark", unit: "words" as const },
                { id: "is", heading: "Where", unit: "words" as const },
                { id: "count", heading: "Rows", unit: "count" as const },
              ],
              rows: named.map(({ group, is }) => {
                const cells = group.map(({ nameCell }) => nameCell);
                return {
                  tone: "warn" as const,
                  entries: {
                    name: entry(group[0]?.name ?? null, cells),
                    is: entry(say(is), cells),
                    count: entry(group.length, cells),
                  },
                };
              }),
              picture: null,
            },
          ]),
    ];
  },
});

function countsOf(works: readonly Work[]): Record<Count | "all", Entry> {
  const count = (group: readonly Work[]) =>
    entry(
      group.length,
      group.map(({ statusCell, nameCell }) => statusCell ?? nameCell),
    );
  const of = (wanted: Count) => count(works.filter((work) => countedAs(work) === wanted));
  return { reached: of("reached"), begun: of("begun"), open: of("open"), dropped: of("dropped"), all: count(works) };
}

/** What was finished and not met is begun and no more: it is not reached. */
function countedAs({ standing, status }: Work): Count {
  switch (standing) {
    case "done":
      return status === "not-met" ? "begun" : "reached";
    case "open":
      return "begun";
    case "not-started":
      return "open";
    case "dropped":
      return "dropped";
  }
}

/** The level as the list names it, else in the row's own words. */
function levelOf({ record }: Work): string {
  const cell = fieldOf(record, "level");
  return cell ? (typeof cell.value === "string" ? cell.value : textOf(cell)) : "";
}

/** From the school up, as a roll-up is read: the list goes down from the state. */
function rankOf(order: readonly string[], [first]: readonly Work[]): number {
  const place = first ? order.indexOf(levelOf(first)) : -1;
  return place < 0 ? order.length : order.length - 1 - place;
}
