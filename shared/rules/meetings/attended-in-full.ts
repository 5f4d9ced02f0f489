import { textOf } from "../../recognize/cells.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { bad, defineRule, good } from "../define.ts";

export const attendedInFull = defineRule({
  id: "meetings/attended-in-full",
  severity: "warning",
  kind: meetings,
  way: "strong-system-plan",
  fields: ["title", "absent"],
  uses: ["meetingType", "circumstance", "rescheduledFrom", "start"],
  docs: {
    what: "Every member comes to the Steering Committee and the cohort sessions, or the reason is written down.",
    why: "The program asks for all members; what was decided without one is asked again.",
    how: "Reschedule the meeting, or write the circumstance beside the absence.",
    source: "SK-19, attendance = 100 % where required; S4, Steering Committee meetings",
  },
  messages: {
    absent:
      "{absent} did not come to “{meeting}”, and no reason is written down. Reschedule it, or write the circumstance.",
  },
  check({ records, today, report }) {
    for (const { cells } of records) {
      const type = `${cells.meetingType.value ?? ""} ${textOf(cells.meetingType)} ${textOf(cells.title)}`;
      const held = cells.start.value?.start ?? null;
      const isExcused = cells.circumstance.raw !== null || cells.rescheduledFrom.raw !== null;
      const absent = cells.absent.value?.members.filter(({ is }) => is !== "nobody") ?? [];
      if (!REQUIRED.test(type) || absent.length === 0 || isExcused || (held !== null && held > today)) continue;
      const who = absent.map(({ text }) => `“${text}”`).join(", ");
      report("absent", cells.absent.at, { absent: who, meeting: textOf(cells.title) });
    }
  },
});

const REQUIRED = /\bsteer|\bcohort/i;

export const examples = [
  good(`
    | Meetings | Meeting              | Date       | Absent    | Reason for absence or change |
    |          | Steering Committee 1 | 2026-06-03 |           |                              |
    |          | Steering Committee 2 | 2026-06-17 | Janet Lee | Flood at Oak School          |
    |          | Data team            | 2026-06-18 | A. Ruiz   |                              |`),
  bad(
    `
    | Meetings | Meeting              | Date       | Absent    | Reason for absence or change |
    |          | Steering Committee 1 | 2026-06-03 |           |                              |
    |          | Steering Committee 2 | 2026-06-17 | Janet Lee |                              |`,
    "Meetings!C3 “Janet Lee” did not come to “Steering Committee 2”, and no reason is written down. Reschedule it, or write the circumstance.",
  ),
];
