import { planTree } from "../../plan/implementation/tree.ts";
import { comingYear, schoolYear } from "../../plan/implementation/windows.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { civilOf } from "../../workbook/dates.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeInHorizon = definePlanRule({
  id: "priorities/initiative-in-horizon",
  severity: "error",
  needs: [columns(priorities, "initiative")],
  docs: {
    what: "Initiatives take place within the years of the plan.",
    why: "What ends after the plan does is in no year's budget and in no year's calendar.",
    how: "Correct the year, or set how many years the plan is for.",
    source: "rule 6",
  },
  messages: {
    early:
      "“{initiative}” is over by {end:date}, before the plan begins ({from:date}). Correct the year, or the first year of the plan.",
    late: "“{initiative}” ends {end:date}, after the plan does ({until:date}). Correct the year, or how many years the plan is for.",
  },
  options: { planYears: 5 },
  check({ plan, options, report, notChecked }) {
    const first = comingYear(plan);
    if (!first) return notChecked(phrase("the first year of the plan"));
    const until = schoolYear(civilOf(first.start).year + options.planYears - 1, plan.settings).end;
    for (const { name, window } of planTree(plan).initiatives) {
      const { start, end, startCell, endCell } = window;
      // Work that began before the plan goes on in it; only what is over before it begins cannot be of this plan.
      if (end !== null && endCell && end < first.start) {
        report("early", endCell.at, { initiative: name, end, from: first.start });
      } else if (end !== null && endCell && end > until) {
        report("late", endCell.at, { initiative: name, end, until });
      } else if (start !== null && startCell && start > until) {
        report("late", startCell.at, { initiative: name, end: start, until });
      }
    }
  },
});

export const examples = [
  good(
    `
    | Priorities | Priority | Initiative | Start      | End        |
    |            | Literacy | Coaching   | 2025-08-01 | 2029-06-30 |`,
    { settings: { planYear: 2026 } },
  ),
  {
    ...bad(
      `
    | Priorities | Priority | Initiative | Start      | End        |
    |            | Literacy | Coaching   | 2024-08-01 | 2025-06-30 |
    |            | Families | Home visit | 2026-08-01 | 2036-06-30 |`,
      "Priorities!D2 “Coaching” is over by Jun 30, 2025, before the plan begins (Jul 1, 2026). Correct the year, or the first year of the plan.",
      "Priorities!D3 “Home visit” ends Jun 30, 2036, after the plan does (Jun 30, 2031). Correct the year, or how many years the plan is for.",
    ),
    settings: { planYear: 2026 },
  },
];
