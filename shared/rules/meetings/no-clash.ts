import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, DateSpan } from "../../recognize/types.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const noClash = definePlanRule({
  id: "meetings/no-clash",
  severity: "info",
  needs: [columns(meetings, "start", "expected")],
  docs: {
    what: "Nobody is expected at two meetings on one day.",
    why: "They may be hours apart; if they are not, somebody will be missing at one.",
    how: "Leave it if the hours do not meet; else move one of the two.",
    source: "SK-19, conflicts flagged",
  },
  messages: { both: "“{meeting}” and “{other}” both expect “{who}” on {day:date}. If the hours meet, move one." },
  check({ plan, report }) {
    const byDay = new Map<string, { meeting: string; start: Cell<DateSpan> }>();
    for (const { records } of tablesOf(plan, meetings)) {
      for (const { cells } of records) {
        const { start, expected, title } = cells;
        const day = start.value?.grain === "day" ? start.value.start : null;
        if (day === null || start.from !== null) continue;
        for (const { text, is } of expected.value?.members ?? []) {
          if (is === "nobody") continue;
          const key = `${day} ${plainName(text)}`;
          const first = byDay.get(key);
          if (!first) byDay.set(key, { meeting: textOf(title), start });
          else if (first.start.at.row !== start.at.row) {
            report(
              "both",
              start.at,
              { meeting: textOf(title), other: first.meeting, who: text, day },
              { related: [first.start.at] },
            );
            break;
          }
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Meetings | Meeting            | Date       | Who should attend |
    |          | Steering Committee | 2026-09-03 | SteerCo members   |
    |          | Data team          | 2026-09-03 | Data team         |`),
  bad(
    `
    | Meetings | Meeting            | Date       | Who should attend |
    |          | Steering Committee | 2026-09-03 | Maria Ortiz       |
    |          | Site visit         | 2026-09-03 | Maria Ortiz       |`,
    "Meetings!B3 “Site visit” and “Steering Committee” both expect “Maria Ortiz” on Sep 3, 2026. If the hours meet, move one.",
  ),
];
