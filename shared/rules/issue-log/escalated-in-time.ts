import { isActive } from "../../plan/implementation/standing.ts";
import { textOf } from "../../recognize/cells.ts";
import { issueLog } from "../../templates/kinds/issue-log.ts";
import { bad, defineRule, good } from "../define.ts";

export const escalatedInTime = defineRule({
  id: "issue-log/escalated-in-time",
  severity: "warning",
  kind: issueLog,
  fields: ["title", "raised", "escalatedTo"],
  uses: ["status", "closed", "resolution"],
  docs: {
    what: "An issue that stays open for a month goes to somebody who can decide.",
    why: "What the team could not settle in a month, it will not settle in the next.",
    how: "Write to whom it goes, or close it.",
    source: "SK-40, escalated when open for more than n days; the thirty are ours",
  },
  messages: { open: "“{issue}” has been open for {days:day|days}. Write to whom it goes, or close it." },
  options: { mostDays: 30 },
  check({ records, today, options, report }) {
    for (const record of records) {
      const { title, raised, escalatedTo, closed, resolution } = record.cells;
      const since = raised.value?.start ?? null;
      const isOpen = closed.raw === null && resolution.raw === null && isActive(record);
      if (!isOpen || since === null || today - since <= options.mostDays || escalatedTo.raw !== null) continue;
      report("open", escalatedTo.at, { issue: textOf(title), days: today - since });
    }
  },
});

export const examples = [
  good(`
    | Issues | Issue or risk      | Raised on  | Escalated to   | Status |
    |        | Bus contract ends  | 2026-06-20 |                | Open   |
    |        | No room for tutors | 2026-04-01 | Superintendent | Open   |
    |        | Old tablets        | 2026-04-01 |                | Closed |`),
  bad(
    `
    | Issues | Issue or risk      | Raised on  | Escalated to   | Status |
    |        | Bus contract ends  | 2026-05-12 |                | Open   |
    |        | No room for tutors | 2026-04-01 | Superintendent | Open   |`,
    "Issues!C2 “Bus contract ends” has been open for 50 days. Write to whom it goes, or close it.",
  ),
];
