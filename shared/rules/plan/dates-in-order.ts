import { dateCell } from "../../plan/implementation/windows.ts";
import { fieldOf } from "../../recognize/cells.ts";
import type { RecognizedRecord } from "../../recognize/types.ts";
import type { Day } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const datesInOrder = definePlanRule({
  id: "plan/dates-in-order",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "Nothing ends before it starts.",
    why: "One of the two dates is wrong, and everything that is worked out from them is wrong with it.",
    how: "Correct the date that is wrong; often it is the year.",
    source: "rule 7; SK-01, SK-04, SK-06",
  },
  messages: {
    reversed: "Ends {end}, before it starts {start}. Correct one of the two dates.",
  },
  check({ plan, report }) {
    for (const { records } of plan.tables) {
      for (const record of records) {
        for (const [first, last] of PAIRS) {
          const [start, end] = [dateCell(record, first), dateCell(record, last)];
          const [from, to] = [start?.value?.start ?? null, end?.value?.end ?? null];
          if (!start || !end || from === null || to === null || to >= from) continue;
          report(
            "reversed",
            end.at,
            { start: asWritten(record, first, from), end: asWritten(record, last, to) },
            { related: [start.at] },
          );
        }
      }
    }
  },
});

const PAIRS = [
  ["start", "end"],
  ["actualStart", "actualEnd"],
  ["started", "finished"],
  ["agreementStart", "agreementEnd"],
  ["raised", "closed"],
] as const;

/** The person's own words where the cell is text, else the day. */
function asWritten(record: RecognizedRecord, field: string, day: number): string | Day {
  const raw = fieldOf(record, field)?.raw;
  return typeof raw === "string" ? `“${raw.trim()}”` : { day };
}

export const examples = [
  good(`
    | Implementation plan | Action step | Start      | Due date   |
    |                     | Board vote  | 2026-09-01 | 2026-09-01 |
    |                     | Hire coach  | Fall 2026  | 2026-10-15 |`),
  bad(
    `
    | Implementation plan | Action step | Start      | Due date   | Started on | Finished on |
    |                     | Hire coach  | 2026-09-01 | 2026-06-15 |            |             |
    |                     | Rent rooms  | 2026-09-01 | 2026-12-15 | 2026-09-05 | 2026-09-02  |`,
    "'Implementation plan'!C2 Ends Jun 15, 2026, before it starts Sep 1, 2026. Correct one of the two dates.",
    "'Implementation plan'!E3 Ends Sep 2, 2026, before it starts Sep 5, 2026. Correct one of the two dates.",
  ),
];
