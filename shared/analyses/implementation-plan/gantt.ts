import { comingYear, overlaps, schoolYearName, schoolYearOf } from "../../plan/implementation/windows.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";
import { stepsOfWork, toneOf, type Work } from "../work.ts";

export const gantt = defineAnalysis({
  id: "implementation-plan/gantt",
  name: "The year's work",
  docs: {
    what: "Which step takes place when in the plan's year?",
    how: "A bar runs from a step's start to its due date; a step with one date is a single day. The year is the plan's school year, else the one that most dated steps fall in. Steps of other years are counted and left out.",
    source: "SK-15; S4, deliverable 8",
  },
  needs: [implementationPlan],
  messages: {
    shown: "{count:step|steps} in the school year {year}; {undated} without a date and {elsewhere} in other years.",
  },
  analyze({ plan, today, settings, say }) {
    const steps = stepsOfWork(plan);
    if (steps.length === 0) return [];
    const year = comingYear(plan) ?? schoolYearOf(today, settings);
    const dated = steps.flatMap((work) => {
      const { start, end } = work.window;
      const first = start ?? end;
      return first === null ? [] : [{ work, start: first, end: Math.max(first, end ?? first) }];
    });
    const inYear = dated.filter((span) => overlaps(span, year)).sort((a, b) => a.start - b.start || a.end - b.end);
    const values = { count: inYear.length, undated: steps.length - dated.length };
    return [
      {
        title: null,
        caption: [say("shown", { ...values, elsewhere: dated.length - inYear.length, year: schoolYearName(year) })],
        columns: [
          { id: "step", heading: "Step", unit: "words" },
          { id: "owner", heading: "Owner", unit: "words" },
          { id: "start", heading: "Starts", unit: "day" },
          { id: "end", heading: "Due", unit: "day" },
          { id: "status", heading: "Status", unit: "words" },
        ],
        rows: inYear.map(({ work }) => ({ tone: toneOf(work, today), entries: entriesOf(work) })),
        picture: {
          kind: "bars",
          from: year.start,
          to: year.end,
          today,
          bars: inYear.map(({ work, start, end }) => ({ name: work.name, start, end, tone: toneOf(work, today) })),
        },
      },
    ];
  },
});

function entriesOf({ name, nameCell, owner, window, statusCell }: Work) {
  return {
    step: entry(name, [nameCell]),
    owner: words(owner),
    start: entry(window.start, [window.startCell]),
    end: entry(window.end, [window.endCell]),
    status: words(statusCell),
  };
}
