import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireBaseline = defineRule({
  id: "measures/require-baseline",
  severity: "error",
  kind: measures,
  fields: ["measure", "baseline"],
  uses: ["baselineDate", "notes", "description"],
  docs: {
    what: "Every measure has a baseline, or says in which year it will get one.",
    why: "Without a starting point nobody can say whether the target is near or far, or whether anything has moved.",
    how: "Write the latest figure you have; if there is none yet, write “Baseline year: 2026-27”.",
    source: "rule 13; SK-12, data-informed; S4, deliverable 5",
  },
  messages: {
    missing:
      "“{measure}” has no baseline. Write the latest figure, or “Baseline year:” and the year in which it will be taken.",
  },
  check({ table, report }) {
    const heads = headingRecords(table);
    for (const record of table.records) {
      const { measure, baseline, baselineDate, notes, description } = record.cells;
      const name = textOf(measure);
      if (name === "" || heads.has(record) || record.series("baseline").some((cell) => isGiven(textOf(cell)))) continue;
      if ([baseline, baselineDate, notes, description].some((cell) => BASELINE_YEAR.test(textOf(cell)))) continue;
      report("missing", baseline.at, { measure: name });
    }
  },
});

const BASELINE_YEAR = /baseline (?:year|to be|will be|in|data)|establish\w* (?:a |the )?baseline/i;

function isGiven(text: string): boolean {
  return text !== "" && !/^(?:tbd|tba|tbc|n\s?\/?\s?a|none|unknown|to come|\?+|[-–—.]+)$/i.test(text);
}

export const examples = [
  good(`
    | Measures | Measure              | Baseline                | Target |
    |          | Grade 3 reading      | 41%                     | 60%    |
    |          | Sense of belonging   | Baseline year: 2026-27  | 80%    |`),
  bad(
    `
    | Measures | Measure         | Baseline | Target |
    |          | Grade 3 reading | 41%      | 60%    |
    |          | Attendance      |          | 95%    |
    |          | Algebra passed  | TBD      | 70%    |`,
    "Measures!B3 “Attendance” has no baseline. Write the latest figure, or “Baseline year:” and the year in which it will be taken.",
    "Measures!B4 “Algebra passed” has no baseline. Write the latest figure, or “Baseline year:” and the year in which it will be taken.",
  ),
];
