import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const dateTheBaseline = defineRule({
  id: "measures/date-the-baseline",
  severity: "error",
  kind: measures,
  fields: ["measure", "baseline", "baselineDate"],
  docs: {
    what: "Every baseline says when it was taken.",
    why: "41 % in 2019 and 41 % last spring ask for two different targets.",
    how: "Write the day or the school year of the figure.",
    source: "rule 13; SK-12",
  },
  messages: { undated: "The baseline of “{measure}” has no date. Write the day or school year it was taken." },
  check({ records, report }) {
    for (const record of records) {
      const { measure, baseline, baselineDate } = record.cells;
      const isDated = record
        .series("baseline")
        .some(({ period, raw }) => period !== null || YEAR.test(String(raw ?? "")));
      // Without a figure there is nothing to date; that is another rule's to say.
      if (baseline.value === null || isDated || baselineDate.raw !== null) continue;
      report("undated", baselineDate.at, { measure: textOf(measure) });
    }
  },
});

const YEAR = /\b(?:19|20)\d\d\b|\b\d\d\s?[-–]\s?\d\d\b(?!\s*%)|\b(?:fall|winter|spring|summer|boy|moy|eoy)\b/i;

export const examples = [
  good(`
    | Measures | Measure         | Baseline          | Baseline date | Target |
    |          | Grade 3 reading | 41%               | 2025-26       | 60%    |
    |          | Attendance      | 91% (spring 2026) |               | 95%    |`),
  bad(
    `
    | Measures | Measure         | Baseline | Baseline date | Target |
    |          | Grade 3 reading | 41%      | 2025-26       | 60%    |
    |          | Attendance      | 91%      |               | 95%    |`,
    "Measures!C3 The baseline of “Attendance” has no date. Write the day or school year it was taken.",
  ),
];
