import { type PlanNode, planTree, scheduleOf } from "../../plan/implementation/tree.ts";
import { type Days, overlaps, schoolYearName, schoolYearOf } from "../../plan/implementation/windows.ts";
import type { Cell } from "../../recognize/types.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { entry, NOTHING } from "../entries.ts";
import { defineAnalysis, type Entry } from "../types.ts";

export const roadmap = defineAnalysis({
  id: "priorities/roadmap",
  name: "The road over the years",
  docs: {
    what: "Which initiative runs in which years, and how many deliverables are due in each?",
    how: "An initiative runs from its first to its last day, by its own row or by its deliverables. The number is of its deliverables that end in the school year; 0 means that it runs that year and delivers nothing.",
    source: "SK-14; S4-10, sequenced over multiple years; rule 5",
  },
  needs: [priorities],
  messages: {
    runs: "{count:initiative|initiatives} over {years:school year|school years}; {undated} without dates.",
  },
  analyze({ plan, today, settings, say }) {
    const { initiatives } = planTree(plan);
    const dated = initiatives.flatMap((node) => {
      const { start, end } = scheduleOf(node);
      const [first, last] = [start ?? end, end ?? start];
      return first === null || last === null ? [] : [{ node, start: first, end: Math.max(first, last) }];
    });
    if (dated.length === 0) return [];
    const sorted = [...dated].sort((a, b) => a.start - b.start || a.end - b.end);
    const first = schoolYearOf(Math.min(...dated.map(({ start }) => start)), settings);
    const last = schoolYearOf(Math.max(...dated.map(({ end }) => end)), settings);
    const years: Days[] = [];
    for (let year = first; year.start <= last.start; year = schoolYearOf(year.end + 1, settings)) years.push(year);
    return [
      {
        title: null,
        caption: [
          say("runs", { count: dated.length, years: years.length, undated: initiatives.length - dated.length }),
        ],
        columns: [
          { id: "initiative", heading: "Initiative", unit: "words" },
          { id: "start", heading: "Starts", unit: "day" },
          { id: "end", heading: "Ends", unit: "day" },
          ...years.map((year) => ({
            id: schoolYearName(year),
            heading: schoolYearName(year),
            unit: "count" as const,
            shaded: true as const,
          })),
        ],
        rows: sorted.map(({ node, start, end }) => {
          const due = node.children.map((child) => ({ child, end: scheduleOf(child).end }));
          const counts = years.map((year): [string, Entry] => {
            const here = due.filter((one) => one.end !== null && one.end >= year.start && one.end <= year.end);
            if (!overlaps({ start, end }, year)) return [schoolYearName(year), NOTHING];
            return [
              schoolYearName(year),
              entry(
                here.length,
                here.flatMap(({ child }) => datesOf(child)),
              ),
            ];
          });
          return {
            entries: {
              initiative: entry(node.name, [node.cell]),
              start: entry(start, datesOf(node)),
              end: entry(end, datesOf(node)),
              ...Object.fromEntries(counts),
            },
          };
        }),
        picture: {
          kind: "bars",
          from: first.start,
          to: last.end,
          today,
          bars: sorted.map(({ node, start, end }) => ({ name: node.name, start, end, tone: "open" })),
        },
      },
    ];
  },
});

/** The cells that say when something takes place: its own, else those of what is below it. */
function datesOf({ window, children }: PlanNode): (Cell | null)[] {
  const own = [window.startCell, window.endCell].filter((cell) => cell !== null);
  return own.length > 0 ? own : children.flatMap(datesOf);
}
