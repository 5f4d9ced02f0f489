import { comingYear } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { civilOf } from "../../workbook/dates.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const horizon = definePlanRule({
  id: "aspirations/horizon",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(aspirations, "horizon")],
  docs: {
    what: "Aspirations say what will be true in five years.",
    why: "Nearer than that they are targets; further off, nobody in the room will be there to see them.",
    how: "Write the year five years after the plan starts.",
    source: "SK-09 (plan start + 5, a school year either way); S4, deliverable 2",
  },
  messages: { far: "“{aspiration}” is meant for {year}; five years from the start of this plan is {expected}." },
  options: { years: 5, slack: 1 },
  check({ plan, options, report, notChecked }) {
    const start = comingYear(plan);
    if (!start) return notChecked(phrase("the first year of the plan"));
    const expected = civilOf(start.start).year + options.years;
    for (const { records } of tablesOf(plan, aspirations)) {
      for (const { cells } of records) {
        const year = Number(/\b20\d\d\b/.exec(textOf(cells.horizon))?.[0] ?? Number.NaN);
        if (Number.isNaN(year) || Math.abs(year - expected) <= options.slack) continue;
        report("far", cells.horizon.at, { aspiration: textOf(cells.goal), year, expected });
      }
    }
  },
});

export const examples = [
  good(
    `
    | Aspirations | In five years it will be true that… | By the year |
    |             | Every child reads by grade 3        | 2031        |
    |             | Every graduate has a plan           | 2030        |`,
    { settings: { planYear: 2026 } },
  ),
  {
    ...bad(
      `
    | Aspirations | In five years it will be true that… | By the year |
    |             | Every child reads by grade 3        | 2031        |
    |             | Every graduate has a plan           | 2036        |`,
      "Aspirations!B3 “Every graduate has a plan” is meant for 2036; five years from the start of this plan is 2031.",
    ),
    settings: { planYear: 2026 },
  },
];
