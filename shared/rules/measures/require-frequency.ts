import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireFrequency = defineRule({
  id: "measures/require-frequency",
  severity: "warning",
  kind: measures,
  fields: ["measure", "frequency"],
  docs: {
    what: "Every measure says how often it is taken.",
    why: "A number that is looked at once, in the end, helps nobody to change course.",
    how: "Write how often: yearly, each term, monthly.",
    source: "rule 16",
  },
  messages: { missing: "“{measure}” does not say how often it is taken. Write, for example, “Each term”." },
  check({ table, report }) {
    const heads = headingRecords(table);
    for (const record of table.records) {
      const { cells } = record;
      const measure = textOf(cells.measure);
      if (measure !== "" && cells.frequency.raw === null && !heads.has(record))
        report("missing", cells.frequency.at, { measure });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Frequency | Target |
    |          | Grade 3 reading | Yearly | 60%    |`),
  bad(
    `
    | Measures | Measure         | Frequency | Target |
    |          | Grade 3 reading | Yearly | 60%    |
    |          | Attendance      |    | 95%    |`,
    "Measures!B3 “Attendance” does not say how often it is taken. Write, for example, “Each term”.",
  ),
];
