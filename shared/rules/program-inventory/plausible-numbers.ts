import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { programInventory } from "../../templates/kinds/program-inventory.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const plausibleNumbers = defineRule({
  id: "program-inventory/plausible-numbers",
  severity: "warning",
  kind: programInventory,
  fields: ["title"],
  uses: ["sessionsPerWeek", "minutes", "weeks", "attendance", "studentsServed", "eligible"],
  docs: {
    what: "Counts of sessions, minutes, weeks, and students are possible.",
    why: "A slip of a digit makes a program look ten times as strong, or as cheap.",
    how: "Correct the figure.",
    source: "SK-25, numeric ranges; the limits are ours",
  },
  messages: {
    range: "{value} {what} can hardly be for “{program}”. Correct the figure.",
    served: "“{program}” serves {served} of {eligible} who could be served. One of the two is wrong.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const program = textOf(cells.title);
      for (const [field, what, most] of LIMITS) {
        const value = amountIn(cells[field]);
        if (value !== null && (value < 0 || value > most))
          report("range", cells[field].at, { value: textOf(cells[field]), what, program });
      }
      const [served, eligible] = [amountIn(cells.studentsServed), amountIn(cells.eligible)];
      if (served !== null && eligible !== null && served > eligible && eligible > 0) {
        report("served", cells.studentsServed.at, { program, served, eligible }, { related: [cells.eligible.at] });
      }
    }
  },
});

const LIMITS = [
  ["sessionsPerWeek", phrase("sessions a week"), 15],
  ["minutes", phrase("minutes a session"), 480],
  ["weeks", phrase("weeks"), 52],
  ["attendance", phrase("attendance"), 100],
] as const;

export const examples = [
  good(`
    | Programs | Program       | Sessions a week | Minutes a session | Students served | Students eligible |
    |          | Reading Boost | 3               | 30                | 40              | 120               |`),
  bad(
    `
    | Programs | Program       | Sessions a week | Minutes a session | Students served | Students eligible |
    |          | Reading Boost | 30              | 30                | 40              | 120               |
    |          | Math Lab      | 3               | 45                | 210             | 120               |`,
    "Programs!B2 30 sessions a week can hardly be for “Reading Boost”. Correct the figure.",
    "Programs!D3 “Math Lab” serves 210 of 120 who could be served. One of the two is wrong.",
  ),
];
