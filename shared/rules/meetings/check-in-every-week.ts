import { type DatedMeeting, datedMeetings } from "../../plan/implementation/dated-meetings.ts";
import { closedWeeks, pausesIn } from "../../plan/implementation/weeks.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const checkInEveryWeek = definePlanRule({
  id: "meetings/check-in-every-week",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(meetings, "meetingType", "start")],
  docs: {
    what: "There is a check-in with the partner in every calendar week.",
    why: "What is noticed a week late can still be helped; what is noticed a month late cannot.",
    how: "Add the check-in that was held, or mark the week as closed in the calendar.",
    source: "S4-27, weekly check-ins; rule 50",
  },
  messages: {
    missed:
      "After “{meeting}” on {day:date} there is no check-in for {weeks:week|weeks}. Add those that were held, or mark closed weeks in the calendar.",
  },
  // A log of one or two is not yet a rhythm.
  options: { fewestDated: 3 },
  check({ plan, today, options, report }) {
    const held = datedMeetings(plan, /\bcheck[- ]?ins?\b/i);
    if (held.length < options.fewestDated) return;
    const byDay = new Map<number, DatedMeeting>(held.map((one) => [one.day, one]));
    const last = held.at(-1)?.day ?? today;
    const pauses = pausesIn([...byDay.keys()], Math.min(today, last), closedWeeks(plan));
    for (const { after, weeks } of pauses) {
      const meeting = byDay.get(after);
      if (meeting) report("missed", meeting.cell.at, { meeting: meeting.name, day: after, weeks: weeks.length });
    }
  },
});

export const examples = [
  good(
    `
    | Meetings | Meeting    | Type     | Date       |
    |          | Check-in 1 | Check-in | 2026-09-07 |
    |          | Check-in 2 | Check-in | 2026-09-15 |
    |          | Check-in 3 | Check-in | 2026-09-28 |
    | Calendar | Event      | Date       | End date   |
    |          | Fall break | 2026-09-21 | 2026-09-25 |`,
    { today: "2026-10-02" },
  ),
  {
    ...bad(
      `
    | Meetings | Meeting    | Type     | Date       |
    |          | Check-in 1 | Check-in | 2026-09-07 |
    |          | Check-in 2 | Check-in | 2026-09-15 |
    |          | Check-in 3 | Check-in | 2026-10-05 |`,
      "Meetings!C3 After “Check-in 2” on Sep 15, 2026 there is no check-in for 2 weeks. Add those that were held, or mark closed weeks in the calendar.",
    ),
    today: "2026-10-09",
  },
];
