import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { pdsaLog } from "../../templates/kinds/pdsa-log.ts";
import { bad, defineRule, good } from "../define.ts";

export const shortCycle = defineRule({
  id: "pdsa-log/short-cycle",
  severity: "warning",
  kind: pdsaLog,
  fields: ["start", "end"],
  uses: ["changeIdea", "title"],
  docs: {
    what: "A test takes a month at most.",
    why: "Small and quick tests teach more in a year than one long one, and cost less when they fail.",
    how: "Test a smaller part of the idea, with fewer people, for a week or two.",
    source: "SK-32, length <= 1 month; rule 53",
  },
  messages: { long: "The test of “{idea}” takes {days:day|days}. Test a smaller part of it within {most}." },
  options: { mostDays: 31 },
  check({ records, options, report }) {
    for (const record of records) {
      const { start, end, endCell } = windowOf(record);
      const { changeIdea, title } = record.cells;
      if (start === null || end === null || !endCell || end - start <= options.mostDays) continue;
      report("long", endCell.at, {
        idea: textOf(changeIdea) || textOf(title),
        days: end - start,
        most: options.mostDays,
      });
    }
  },
});

export const examples = [
  good(`
    | Tests | Change idea  | Start      | End date   |
    |       | Exit tickets | 2026-09-01 | 2026-09-12 |`),
  bad(
    `
    | Tests | Change idea  | Start      | End date   |
    |       | Exit tickets | 2026-09-01 | 2026-12-10 |`,
    "Tests!C2 The test of “Exit tickets” takes 100 days. Test a smaller part of it within 31.",
  ),
];
