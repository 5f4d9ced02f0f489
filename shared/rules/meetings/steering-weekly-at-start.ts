import { type DatedMeeting, datedMeetings } from "../../plan/implementation/dated-meetings.ts";
import { closedWeeks, pausesIn } from "../../plan/implementation/weeks.ts";
import { benchmarksOf } from "../../plan/measures/benchmarks.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const steeringWeeklyAtStart = definePlanRule({
  id: "meetings/steering-weekly-at-start",
  severity: "warning",
  way: "learning-supports",
  needs: [columns(meetings, "meetingType", "start"), columns(benchmarkTracker, "phase")],
  docs: {
    what: "The steering body meets every week while readiness is being created.",
    why: "In the first weeks each question leads to the next; a month between meetings makes a year of start-up.",
    how: "Put the meetings on the calendar, or mark closed weeks there. Later on, fewer will do.",
    source: "S2-14, formally once a week at first; rule 50",
  },
  messages: {
    missed:
      "After “{meeting}” on {day:date} the steering body does not meet for {weeks:week|weeks}, and “{benchmark}” of the first phase is still open. Add the meetings.",
  },
  // A log of one or two is not yet a rhythm.
  options: { fewestDated: 3 },
  check({ plan, today, options, report }) {
    const firstPhase = benchmarksOf(plan).filter(({ phase, isDropped }) => phase === 0 && !isDropped);
    // Schools begin one after another, for years; the steering body's start-up is that of the levels above.
    const above = firstPhase.filter(({ level }) => level !== "School" && level !== "Classroom");
    const open = above.find(({ completion }) => !completion.isComplete);
    const held = datedMeetings(plan, /\bsteer/i);
    if (!open || held.length < options.fewestDated) return;
    const byDay = new Map<number, DatedMeeting>(held.map((one) => [one.day, one]));
    const last = held.at(-1)?.day ?? today;
    for (const { after, weeks } of pausesIn([...byDay.keys()], Math.min(today, last), closedWeeks(plan))) {
      const meeting = byDay.get(after);
      const values = { meeting: meeting?.name ?? "", day: after, weeks: weeks.length, benchmark: open.name };
      if (meeting) report("missed", meeting.cell.at, values, { related: [open.record.cells.title.at] });
    }
  },
});

const HELD = `
    | Meetings          | Meeting         | Type               | Date       |
    |                   | Steering body 1 | Steering Committee | 2026-09-07 |
    |                   | Steering body 2 | Steering Committee | 2026-09-15 |
    |                   | Steering body 3 | Steering Committee | 2026-10-05 |`;

export const examples = [
  good(
    `${HELD}
    | Benchmark tracker | Level    | Phase              | Benchmark         | Status      |
    |                   | District | Creating readiness | Policy is adopted | Complete    |
    |                   | School   | Creating readiness | Team is named     | In progress |`,
    { today: "2026-10-09" },
  ),
  {
    ...bad(
      `${HELD}
    | Benchmark tracker | Level    | Phase              | Benchmark         | Status      |
    |                   | District | Creating readiness | Leader is named   | Complete    |
    |                   | District | Creating readiness | Policy is adopted | In progress |`,
      "Meetings!C3 After “Steering body 2” on Sep 15, 2026 the steering body does not meet for 2 weeks, and “Policy is adopted” of the first phase is still open. Add the meetings.",
    ),
    today: "2026-10-09",
  },
];
