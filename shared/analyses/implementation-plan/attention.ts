import { dependenciesOf } from "../../plan/implementation/dependencies.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis, type Saying, type Tone } from "../types.ts";
import { isOpen, stepsOfWork, type Work } from "../work.ts";

type Class = "overdue" | "atRisk" | "stalled";
const CLASSES: readonly Class[] = ["overdue", "atRisk", "stalled"];
const TONES: Readonly<Record<Class, Tone>> = { overdue: "bad", atRisk: "warn", stalled: "warn" };

interface Reason {
  readonly work: Work;
  readonly is: Class;
  readonly why: Saying;
  readonly cells: readonly (Cell | null)[];
}

export const attention = defineAnalysis({
  id: "implementation-plan/attention",
  name: "Overdue, at risk, stalled",
  docs: {
    what: "Which open steps need somebody's attention, and why?",
    how: "Overdue: the due date is past. At risk: somebody says so, or waits for a step that is late, or less is done than the share of days that is gone, less a tolerance. Stalled: no update for the set number of days, or the start date is past and nothing has begun.",
    source: "SK-15; S4-34; rule 46",
  },
  needs: [implementationPlan],
  options: { staleAfterDays: 30, tolerancePercent: 25 },
  messages: {
    counts: "{overdue:step is|steps are} overdue, {atRisk} at risk, {stalled} stalled, of {open} open.",
    overdue: "Overdue",
    atRisk: "At risk",
    stalled: "Stalled",
    late: "{days:day|days} past its date",
    called: "called “{status}”",
    barrier: "called “{status}”: {barrier}",
    waits: "waits for “{on}”, which is {days:day|days} late",
    behind: "{percent}% done, {gone}% of its days gone",
    silent: "no update for {days:day|days}",
    unstarted: "was to start {start:date}",
  },
  analyze({ plan, today, options, say }) {
    const late = lateBefore(plan);
    const open = stepsOfWork(plan).filter(isOpen);
    if (open.length === 0) return [];
    const reasons = open.flatMap((work) => [...overdue(work), ...atRisk(work), ...stalled(work)]);
    const sorted = CLASSES.flatMap((is) => reasons.filter((reason) => reason.is === is));
    const count = (is: Class) => new Set(reasons.filter((one) => one.is === is).map(({ work }) => work)).size;
    const counts = { overdue: count("overdue"), atRisk: count("atRisk"), stalled: count("stalled") };
    return [
      {
        title: null,
        caption: [say("counts", { ...counts, open: open.length })],
        columns: [
          { id: "is", heading: "What", unit: "words" },
          { id: "step", heading: "Step", unit: "words" },
          { id: "owner", heading: "Owner", unit: "words" },
          { id: "due", heading: "Due", unit: "day" },
          { id: "why", heading: "Why", unit: "words" },
        ],
        rows: sorted.map(({ work, is, why, cells }) => ({
          tone: TONES[is],
          entries: {
            is: entry(say(is), cells),
            step: entry(work.name, [work.nameCell]),
            owner: words(work.owner),
            due: entry(work.window.end, [work.window.endCell]),
            why: entry(why, cells),
          },
        })),
        picture: null,
      },
    ];

    function overdue(work: Work): Reason[] {
      const { end, endCell } = work.window;
      return end === null || end >= today
        ? []
        : [{ work, is: "overdue", why: say("late", { days: today - end }), cells: [endCell] }];
    }

    function atRisk(work: Work): Reason[] {
      const is = "atRisk";
      const { status, statusCell, barrier, percent, percentCell, window } = work;
      if (statusCell && (status === "at-risk" || status === "off-track" || status === "blocked")) {
        const because = barrier ? textOf(barrier) : "";
        const values = { status: textOf(statusCell), barrier: because };
        return [{ work, is, why: say(because === "" ? "called" : "barrier", values), cells: [statusCell, barrier] }];
      }
      const waits = late
        .filter(({ record, end }) => record === work.record && end < today)
        .map(({ on, end, cells }): Reason => {
          return { work, is, why: say("waits", { on, days: today - end }), cells };
        });
      if (waits.length > 0) return waits;
      const { start, end } = window;
      if (percent === null || start === null || end === null || end < today || end <= start) return [];
      const gone = Math.round((Math.min(Math.max(today - start, 0), end - start) / (end - start)) * 100);
      if (percent >= gone - options.tolerancePercent) return [];
      const cells = [percentCell, window.startCell, window.endCell];
      return [{ work, is, why: say("behind", { percent, gone }), cells }];
    }

    function stalled(work: Work): Reason[] {
      const { start, end, startCell } = work.window;
      const last = work.updated?.value?.end ?? null;
      if (work.standing === "open" && last !== null && today - last > options.staleAfterDays) {
        return [{ work, is: "stalled", why: say("silent", { days: today - last }), cells: [work.updated] }];
      }
      if (work.standing !== "not-started" || start === null || start >= today || (end !== null && end < today)) {
        return [];
      }
      return [{ work, is: "stalled", why: say("unstarted", { start }), cells: [startCell, work.statusCell] }];
    }
  },
});

/** For each row that waits: what it waits for, where that is unfinished and has a last day. */
function lateBefore(plan: Parameters<typeof dependenciesOf>[0]) {
  const open = new Map(
    stepsOfWork(plan)
      .filter(isOpen)
      .map((work) => [work.record, work]),
  );
  return dependenciesOf(plan).flatMap(({ task, on, cell }) => {
    const { end, endCell } = windowOf(on.record);
    return end === null || !open.has(on.record)
      ? []
      : [{ record: task.record, on: on.name, end, cells: [cell, endCell] }];
  });
}
