import { completionsOf } from "../../plan/implementation/completion.ts";
import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { dateCell } from "../../plan/implementation/windows.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const updatedLately = definePlanRule({
  id: "plan/updated-lately",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "Work that is under way was looked at in the last thirty days.",
    why: "A status that nobody has looked at for months says how things stood then.",
    how: "Ask the owner, and write the day beside the status.",
    source: "rule 46; SK-06, no status older than n days",
  },
  messages: { stale: "“{name}” was last looked at on {day:date}, {days:day|days} ago. Ask the owner how it stands." },
  options: { mostDays: 30 },
  check({ plan, today, options, report }) {
    for (const { record, name } of completionsOf(plan)) {
      if (standingOfRecord(record) !== "open") continue;
      const cells = ["updated", "reviewedOn"].flatMap((field) => dateCell(record, field) ?? []);
      const seen = cells.flatMap((cell) => (cell.value?.end ? [{ cell, day: cell.value.end }] : []));
      const latest = seen.sort((a, b) => b.day - a.day)[0];
      if (!latest || today - latest.day <= options.mostDays) continue;
      report("stale", latest.cell.at, { name, day: latest.day, days: today - latest.day });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Status   | Last updated |
    |                     | Hire coach   | On track | 2026-06-20   |
    |                     | Train tutors | Complete | 2026-01-20   |`),
  bad(
    `
    | Implementation plan | Action step  | Status   | Last updated |
    |                     | Hire coach   | On track | 2026-05-02   |`,
    "'Implementation plan'!C2 “Hire coach” was last looked at on May 2, 2026, 60 days ago. Ask the owner how it stands.",
  ),
];
