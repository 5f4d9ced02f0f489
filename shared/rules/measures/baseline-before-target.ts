import { textOf } from "../../recognize/cells.ts";
import type { Cell, DateSpan } from "../../recognize/types.ts";
import { measures } from "../../templates/kinds/measures.ts";
import type { Day } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const baselineBeforeTarget = defineRule({
  id: "measures/baseline-before-target",
  severity: "error",
  kind: measures,
  fields: ["baselineDate", "targetDate"],
  uses: ["measure"],
  docs: {
    what: "A baseline is older than the target.",
    why: "A target cannot be set for a time before its own starting point.",
    how: "Correct the date that is wrong; often the two columns were filled the wrong way round.",
    source: "rule 13; SK-12",
  },
  messages: {
    reversed:
      "“{measure}” has its target for “{target}” and its baseline from “{baseline}”, which is not earlier. Correct one of them.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const { measure, baselineDate, targetDate } = cells;
      const [from, to] = [baselineDate.value?.start ?? null, targetDate.value?.end ?? null];
      if (from === null || to === null || from < to) continue;
      const values = { measure: textOf(measure), target: shown(targetDate), baseline: shown(baselineDate) };
      report("reversed", targetDate.at, values, { related: [baselineDate.at] });
    }
  },
});

function shown(cell: Cell<DateSpan>): string | Day {
  return typeof cell.raw === "number" && cell.value?.start ? { day: cell.value.start } : textOf(cell);
}

export const examples = [
  good(`
    | Measures | Measure         | Baseline | Baseline date | Target | Target date |
    |          | Grade 3 reading | 41%      | 2025-26       | 60%    | 2028-29     |`),
  bad(
    `
    | Measures | Measure         | Baseline | Baseline date | Target | Target date |
    |          | Grade 3 reading | 41%      | 2026-06-15    | 60%    | 2025-06-15  |`,
    "Measures!E2 “Grade 3 reading” has its target for “Jun 15, 2025” and its baseline from “Jun 15, 2026”, which is not earlier. Correct one of them.",
  ),
];
