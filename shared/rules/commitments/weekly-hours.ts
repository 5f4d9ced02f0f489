import { isAmount } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell } from "../../recognize/types.ts";
import { commitments } from "../../templates/kinds/commitments.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const weeklyHours = definePlanRule({
  id: "commitments/weekly-hours",
  severity: "warning",
  needs: [columns(commitments, "owner", "basis")],
  docs: {
    what: "Nobody promises more than ten hours a week to the plan.",
    why: "People have another job; what goes beyond will not be kept.",
    how: "Share the work, or say openly what else will be left undone.",
    source: "rule 24 (hours per week, SK-20); the ten are ours",
  },
  messages: {
    heavy: "“{owner}” promises {hours} hours a week in {count:row|rows}; {most} is what can be kept beside a job.",
  },
  options: { mostHoursAWeek: 10 },
  check({ plan, options: { mostHoursAWeek: most }, report }) {
    const weeks = new Map<string, { owner: string; hours: number; cells: Cell[] }>();
    for (const { cells } of tablesOf(plan, commitments).flatMap(({ records }) => records)) {
      if (!plainName(cells.basis.value ?? textOf(cells.basis)).includes("week")) continue;
      const hours = [cells.hoursHigh.value, cells.hours.value].find(isAmount)?.high ?? 0;
      for (const { text, is } of cells.owner.value?.members ?? []) {
        if (is === "nobody") continue;
        const known = weeks.get(plainName(text)) ?? { owner: text, hours: 0, cells: [] };
        weeks.set(plainName(text), { ...known, hours: known.hours + hours, cells: [...known.cells, cells.owner] });
      }
    }
    for (const { owner, hours, cells } of weeks.values()) {
      const [first, ...others] = cells;
      if (!first || hours <= most) continue;
      report("heavy", first.at, { owner, hours, count: cells.length, most }, { related: others.map(({ at }) => at) });
    }
  },
});

export const examples = [
  good(`
    | Commitments | Commitment       | Who            | Hours | Hours are |
    |             | Weekly check-ins | Superintendent | 1-2   | Per week  |
    |             | Sign the letter  | Superintendent | 20    | In total  |`),
  bad(
    `
    | Commitments | Commitment       | Who             | Hours | Hours are |
    |             | Weekly check-ins | Project Manager | 1-2   | Per week  |
    |             | Follow up        | Project Manager | 8-10  | Per week  |`,
    "Commitments!B2 “Project Manager” promises 12 hours a week in 2 rows; 10 is what can be kept beside a job.",
  ),
];
