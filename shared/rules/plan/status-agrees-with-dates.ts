import { completionsOf } from "../../plan/implementation/completion.ts";
import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { textOf } from "../../recognize/cells.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const statusAgreesWithDates = definePlanRule({
  id: "plan/status-agrees-with-dates",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "A row that is “Not started” has no day on which it was started or finished.",
    why: "One of the two is wrong, and every count of what is under way is wrong with it.",
    how: "Bring the status up to date, or take the date out.",
    source: "rule 44; SK-06, status agrees with dates",
  },
  messages: {
    started: "“{name}” is “{status}”, but has a day on which it was {what}. Update the status, or take the date out.",
  },
  check({ plan, report }) {
    for (const { record, name, said, started, finished } of completionsOf(plan)) {
      if (standingOfRecord(record) !== "not-started" || !said) continue;
      const dated = started?.raw ? started : finished?.raw ? finished : null;
      if (!dated || dated.value?.start === null || !dated.value) continue;
      const what = dated === started ? phrase("started") : phrase("finished");
      report("started", said.at, { name, status: textOf(said), what }, { related: [dated.at] });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Started on | Status      |
    |                     | Hire coach   | 2026-05-01 | In progress |
    |                     | Train tutors |            | Not started |`),
  bad(
    `
    | Implementation plan | Action step  | Started on | Status      |
    |                     | Hire coach   | 2026-05-01 | Not started |`,
    "'Implementation plan'!C2 “Hire coach” is “Not started”, but has a day on which it was started. Update the status, or take the date out.",
  ),
];
