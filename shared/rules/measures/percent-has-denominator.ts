import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const percentHasDenominator = defineRule({
  id: "measures/percent-has-denominator",
  severity: "warning",
  kind: measures,
  fields: ["measure", "unit", "denominator"],
  docs: {
    what: "A percentage says of whom it is a percentage.",
    why: "60 % of those tested and 60 % of those enrolled are two different years.",
    how: "Write who is counted in all, such as “students enrolled on October 1”.",
    source: "SK-12, denominators present for pct",
  },
  messages: { missing: "“{measure}” is a percentage and does not say of whom. Write who is counted in all." },
  check({ records, report }) {
    for (const { cells } of records) {
      const isPercent = plainName(cells.unit.value ?? "") === "percent";
      if (isPercent && cells.denominator.raw === null) {
        report("missing", cells.denominator.at, { measure: textOf(cells.measure) });
      }
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Unit    | Out of             |
    |          | Grade 3 reading | Percent | Grade 3 enrollment |
    |          | Suspensions     | Number  |                    |`),
  bad(
    `
    | Measures | Measure         | Unit    | Out of             |
    |          | Grade 3 reading | Percent | Grade 3 enrollment |
    |          | Attendance      | Percent |                    |`,
    "Measures!C3 “Attendance” is a percentage and does not say of whom. Write who is counted in all.",
  ),
];
