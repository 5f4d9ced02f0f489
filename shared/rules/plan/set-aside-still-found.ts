import { bad, definePlanRule, good } from "../define.ts";

export const setAsideStillFound = definePlanRule({
  id: "plan/set-aside-still-found",
  severity: "info",
  needs: [],
  last: true,
  docs: {
    what: "What was set aside is still there to be set aside, and says why.",
    why: "A note about something that has changed since hides nothing, and makes the list of exceptions look longer than it is.",
    how: "Delete the row of the note, or set the finding aside again with a reason.",
    source: "ours",
  },
  messages: {
    gone: "What was set aside here is no longer found: {text} Delete this row.",
    noReason: "This is set aside without a reason: {text} Write why it is fine as it is.",
  },
  check({ plan, found, report }) {
    for (const { key, rule, text, reason, at } of plan.setAside) {
      if (!found.ran(rule)) continue;
      if (!found.has(key)) report("gone", at, { text: text || `${key}.` });
      else if (reason === "") report("noReason", at, { text: text || `${key}.` });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Owner |
    |                     | Hire coach   |       |
    | Throughline notes   | Note         | Where                    | Text                       | Reason                  | When       | Who | Rule                              | Key |
    |                     | Set aside    | 'Implementation plan'!B2 | “Hire coach” has no owner. | The board names her in May | 2026-06-01 |  | implementation-plan/require-owner | implementation-plan/require-owner/missing@hire coach/owner |`),
  bad(
    `
    | Implementation plan | Action step  | Owner  |
    |                     | Hire coach   | A. Lee |
    |                     | Train tutors |        |
    | Throughline notes   | Note         | Where                    | Text                         | Reason                  | When       | Who | Rule                              | Key |
    |                     | Set aside    | 'Implementation plan'!B2 | “Hire coach” has no owner.   | The board names her in May | 2026-06-01 |  | implementation-plan/require-owner | implementation-plan/require-owner/missing@hire coach/owner |
    |                     | Set aside    | 'Implementation plan'!B3 | “Train tutors” has no owner. |                         | 2026-06-01 |     | implementation-plan/require-owner | implementation-plan/require-owner/missing@train tutors/owner |`,
    "'Throughline notes'!A2 What was set aside here is no longer found: “Hire coach” has no owner. Delete this row.",
    "'Throughline notes'!A3 This is set aside without a reason: “Train tutors” has no owner. Write why it is fine as it is.",
  ),
];
