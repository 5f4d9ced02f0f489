import { completionsOf } from "../../plan/implementation/completion.ts";
import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const finishedIsComplete = definePlanRule({
  id: "plan/finished-is-complete",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "What has a day on which it was finished, or stands at 100 %, is complete by its status too.",
    why: "It stays on the list of open work, and somebody will be asked about it again.",
    how: "Set the status to “Complete”, or correct the date or the percentage.",
    source: "SK-06, status agrees with dates",
  },
  messages: {
    finished:
      "“{name}” was finished on {day:date}, but its status is “{status}”. Set it to “Complete”, or correct the date.",
    full: "“{name}” stands at 100 %, but its status is “{status}”. Set it to “Complete”, or correct the percentage.",
    short: "“{name}” is “{status}”, but stands at {percent} %. Correct one of the two.",
  },
  check({ plan, today, report }) {
    for (const { record, name, said, finished, percent, isComplete } of completionsOf(plan)) {
      const standing = standingOfRecord(record);
      if (!said || standing === null) continue;
      const day = finished?.value?.start ?? null;
      const values = { name, status: textOf(said) };
      if (standing === "open" && finished && day !== null && day <= today) {
        report("finished", said.at, { ...values, day }, { related: [finished.at] });
      } else if ((standing === "open" || standing === "not-started") && percent === 100) {
        report("full", said.at, values);
      } else if (isComplete && percent !== null && percent < 100) {
        report("short", said.at, { ...values, percent });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status   | % complete | Finished on |
    |                     | Hire coach   | Complete | 100%       | 2026-05-01  |
    |                     | Train tutors | On track | 40%        |             |`),
  bad(
    `
    | Implementation plan | Action step  | Status   | % complete | Finished on |
    |                     | Hire coach   | On track |            | 2026-05-01  |
    |                     | Train tutors | On track | 100%       |             |
    |                     | Rent rooms   | Complete | 80%        | 2026-05-01  |`,
    "'Implementation plan'!B2 “Hire coach” was finished on May 1, 2026, but its status is “On track”. Set it to “Complete”, or correct the date.",
    "'Implementation plan'!B3 “Train tutors” stands at 100 %, but its status is “On track”. Set it to “Complete”, or correct the percentage.",
    "'Implementation plan'!B4 “Rent rooms” is “Complete”, but stands at 80 %. Correct one of the two.",
  ),
];
