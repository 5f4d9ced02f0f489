import { ownersOfServed } from "../../plan/people/owners-above.ts";
import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";
import { ownerFromAbove } from "../fixes.ts";

export const requireMeasureOwner = defineRule({
  id: "measures/require-owner",
  severity: "warning",
  kind: measures,
  fields: ["measure", "owner"],
  sees: "plan",
  docs: {
    what: "Every measure has somebody who brings the number.",
    why: "A number nobody is asked for is not there when the board meets.",
    how: "Write the person or role who brings it.",
    source: "rule 16",
  },
  messages: { missing: "“{measure}” has no owner. Write who brings the number." },
  check({ table, plan, report }) {
    const heads = headingRecords(table);
    const ownerAbove = ownersOfServed(plan);
    for (const record of table.records) {
      const { cells } = record;
      const measure = textOf(cells.measure);
      if (measure === "" || cells.owner.raw !== null || heads.has(record)) continue;
      const fixes = ownerFromAbove(plan, { table, record, cell: cells.owner }, ownerAbove(record));
      report("missing", cells.owner.at, { measure }, { fixes });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Owner | Target |
    |          | Grade 3 reading | J. Ortiz | 60%    |`),
  bad(
    `
    | Measures | Measure         | Owner | Target |
    |          | Grade 3 reading | J. Ortiz | 60%    |
    |          | Attendance      |    | 95%    |`,
    "Measures!B3 “Attendance” has no owner. Write who brings the number.",
  ),
];
