import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { schoolYearOf, windowOf } from "../../plan/implementation/windows.ts";
import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { civilOf, daysInMonth, serialOf } from "../../workbook/dates.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const enoughHeld = definePlanRule({
  id: "meetings/enough-held",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(meetings, "title", "start")],
  docs: {
    what: "When the program has ended, as many meetings were held as it asks for.",
    why: "Attendance is one of the promises; a meeting that was not held cannot be made up afterwards without the state office.",
    how: "Add the meetings that were held and are missing here, and agree with the state office on the others.",
    source: "SK-19; S4-25, S4-26 (3 cohort sessions, 7 Steering Committee meetings); rule 50",
  },
  messages: {
    few: "The program ended on {end:date}, and {count} of {asked} {what} were held. Add those that are missing here.",
  },
  options: { cohortSessions: 3, steeringMeetings: 7, lastMonth: 2 },
  check({ plan, today, options, report }) {
    const at = headingRow(plan, meetings);
    const held = tablesOf(plan, meetings)
      .flatMap(({ records }) => records)
      .filter((record) => standingOfRecord(record) !== "dropped")
      .flatMap((record) => {
        const { start } = windowOf(record);
        return start === null ? [] : [{ record, start }];
      });
    const first = held.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
    if (!at || held.length === 0) return;
    // The program runs in the school year in which its first meeting is.
    const year = civilOf(schoolYearOf(first, plan.settings).start).year + 1;
    const end = serialOf({ year, month: options.lastMonth, day: daysInMonth(year, options.lastMonth) });
    if (today <= end) return;
    for (const { what, type, asked } of [
      { what: phrase("cohort sessions"), type: /\bcohort/i, asked: options.cohortSessions },
      { what: phrase("Steering Committee meetings"), type: /\bsteer/i, asked: options.steeringMeetings },
    ]) {
      const own = held.filter(({ record: { cells }, start }) => {
        const words = `${cells.meetingType.value ?? ""} ${textOf(cells.meetingType)} ${textOf(cells.title)}`;
        return start <= end && type.test(words);
      });
      // One row may stand for several meetings.
      const count = own.reduce((sum, { record }) => sum + (amountIn(record.cells.count) ?? 1), 0);
      if (count < asked) report("few", at, { end, count, asked, what });
    }
  },
});

const SIX = [20, 3, 1, 29, 26, 10]
  .map((day, at) => {
    const month = ["08", "09", "10", "10", "11", "12"][at];
    return `
    |          | Steering Committee ${at + 1} | 2025-${month}-${String(day).padStart(2, "0")} |`;
  })
  .join("");
const COHORT = `
    | Meetings | Meeting              | Date       |
    |          | Cohort session 1     | 2025-08-12 |
    |          | Cohort session 2     | 2025-10-12 |
    |          | Cohort session 3     | 2026-01-12 |`;

export const examples = [
  good(`${COHORT}${SIX}
    |          | Steering Committee 7 | 2026-02-10 |`),
  {
    ...good(`${COHORT}${SIX}`),
    today: "2026-02-10",
  },
  bad(
    `${COHORT}${SIX}`,
    "Meetings!A1:B1 The program ended on Feb 28, 2026, and 6 of 7 Steering Committee meetings were held. Add those that are missing here.",
  ),
];
