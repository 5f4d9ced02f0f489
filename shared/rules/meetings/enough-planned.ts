import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const enoughPlanned = definePlanRule({
  id: "meetings/enough-planned",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(meetings, "title")],
  docs: {
    what: "As many meetings are planned as the program asks for.",
    why: "The work between the sessions needs them all; a meeting not on the calendar is not held.",
    how: "Add the meetings that are missing, with their dates.",
    source: "SK-19, number planned >= required number; S4 (3 cohort sessions, 7 Steering Committee meetings)",
  },
  messages: { few: "{count} of {asked} {what} are planned. Add those that are missing." },
  options: { cohortSessions: 3, steeringMeetings: 7 },
  check({ plan, options, report }) {
    const at = headingRow(plan, meetings);
    const rows = tablesOf(plan, meetings).flatMap(({ records }) => records);
    if (!at || rows.length === 0) return;
    for (const { what, type, asked } of [
      { what: phrase("cohort sessions"), type: /\bcohort/i, asked: options.cohortSessions },
      { what: phrase("Steering Committee meetings"), type: /\bsteer/i, asked: options.steeringMeetings },
    ]) {
      const own = rows.filter(({ cells }) =>
        type.test(`${cells.meetingType.value ?? ""} ${textOf(cells.meetingType)} ${textOf(cells.title)}`),
      );
      // One row may stand for several meetings.
      const count = own.reduce((sum, { cells }) => sum + (amountIn(cells.count) ?? 1), 0);
      if (count < asked) report("few", at, { count, what, asked });
    }
  },
});

export const examples = [
  good(`
    | Meetings | Meeting             | How many | Hours |
    |          | Cohort session      | 3        | 2-3   |
    |          | Steering Committee  | 7        | 2-3   |`),
  bad(
    `
    | Meetings | Meeting              | Date       | Hours |
    |          | Cohort session 1     | 2026-08-12 | 3     |
    |          | Cohort session 2     | 2026-10-12 | 3     |
    |          | Cohort session 3     | 2027-01-12 | 3     |
    |          | Steering Committee 1 | 2026-09-03 | 2     |
    |          | Steering Committee 2 | 2026-10-03 | 2     |`,
    "Meetings!A1:C1 2 of 7 Steering Committee meetings are planned. Add those that are missing.",
  ),
];
