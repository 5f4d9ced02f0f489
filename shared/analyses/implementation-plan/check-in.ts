import { textOf } from "../../recognize/cells.ts";
import type { Cell } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { entry, words } from "../entries.ts";
import { weekOf } from "../months.ts";
import { defineAnalysis, type Saying, type Tone } from "../types.ts";
import { isOpen, stepsOfWork, type Work } from "../work.ts";

type Part = "celebrate" | "blocked" | "late" | "due" | "begins";
const PARTS: readonly Part[] = ["celebrate", "blocked", "late", "due", "begins"];
const TONES: Readonly<Record<Part, Tone>> = {
  celebrate: "good",
  blocked: "bad",
  late: "bad",
  due: "open",
  begins: "open",
};

interface Item {
  readonly work: Work;
  readonly part: Part;
  readonly note: Saying;
  readonly cells: readonly (Cell | null)[];
}

export const checkIn = defineAnalysis({
  id: "implementation-plan/check-in",
  name: "This week's check-in",
  docs: {
    what: "What should the team talk about this week?",
    how: "Celebrate: finished in the last seven days. Blocked: its status says so. Late: open and past its date. Due and begins: its date is in the week from Monday to Sunday. A step stands in the first of these that holds.",
    source: "SK-15; S4-34; S2-40",
  },
  needs: [implementationPlan],
  messages: {
    agenda:
      "The week from {monday:date} to {sunday:date}: {celebrate} to celebrate, {blocked} blocked, {late} late, {due} due, {begins} to begin.",
    celebrate: "Celebrate",
    blocked: "Blocked",
    late: "Late",
    due: "Due this week",
    begins: "Begins this week",
    finished: "finished {day:date}",
    stands: "what stands in the way?",
    barrier: "{barrier}",
    days: "{days:day|days} past its date",
    on: "due {day:date}",
    from: "begins {day:date}",
  },
  analyze({ plan, today, say }) {
    const week = weekOf(today);
    const inWeek = (day: number | null): day is number => day !== null && day >= week.start && day <= week.end;
    const items = stepsOfWork(plan).flatMap((work) => itemOf(work) ?? []);
    if (stepsOfWork(plan).length === 0) return [];
    const sorted = PARTS.flatMap((part) => items.filter((item) => item.part === part));
    const counts = Object.fromEntries(PARTS.map((part) => [part, items.filter((item) => item.part === part).length]));
    return [
      {
        title: null,
        caption: [say("agenda", { monday: week.start, sunday: week.end, ...counts })],
        columns: [
          { id: "part", heading: "Talk about", unit: "words" },
          { id: "step", heading: "Step", unit: "words" },
          { id: "owner", heading: "Owner", unit: "words" },
          { id: "note", heading: "Note", unit: "words" },
        ],
        rows: sorted.map(({ work, part, note, cells }) => ({
          tone: TONES[part],
          entries: {
            part: entry(say(part), cells),
            step: entry(work.name, [work.nameCell]),
            owner: words(work.owner),
            note: entry(note, cells),
          },
        })),
        picture: null,
      },
    ];

    function itemOf(work: Work): Item | null {
      const { start, end, startCell, endCell } = work.window;
      const finished = work.finished?.value?.end ?? null;
      if (work.standing === "done") {
        const isFresh = finished !== null && finished <= today && finished > today - 7;
        const note = say("finished", { day: finished ?? today });
        return isFresh ? { work, part: "celebrate", note, cells: [work.finished] } : null;
      }
      if (!isOpen(work)) return null;
      if (work.status === "blocked") {
        const because = work.barrier ? textOf(work.barrier) : "";
        const note = because === "" ? say("stands") : say("barrier", { barrier: because });
        return { work, part: "blocked", note, cells: [work.statusCell, work.barrier] };
      }
      if (end !== null && end < today) {
        return { work, part: "late", note: say("days", { days: today - end }), cells: [endCell] };
      }
      if (inWeek(end)) return { work, part: "due", note: say("on", { day: end }), cells: [endCell] };
      if (inWeek(start) && work.standing === "not-started") {
        return { work, part: "begins", note: say("from", { day: start }), cells: [startCell] };
      }
      return null;
    }
  },
});
