import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireDataSource = defineRule({
  id: "measures/require-data-source",
  severity: "warning",
  kind: measures,
  fields: ["measure", "dataSource"],
  docs: {
    what: "Every measure names where its number comes from.",
    why: "Next year somebody else must find the same number in the same place.",
    how: "Write the test, survey, or system it is taken from.",
    source: "rule 16",
  },
  messages: { missing: "“{measure}” names no data source. Write where its number comes from." },
  check({ table, report }) {
    const heads = headingRecords(table);
    for (const record of table.records) {
      const { cells } = record;
      const measure = textOf(cells.measure);
      if (measure !== "" && cells.dataSource.raw === null && !heads.has(record))
        report("missing", cells.dataSource.at, { measure });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Data source | Target |
    |          | Grade 3 reading | State test | 60%    |`),
  bad(
    `
    | Measures | Measure         | Data source | Target |
    |          | Grade 3 reading | State test | 60%    |
    |          | Attendance      |    | 95%    |`,
    "Measures!B3 “Attendance” names no data source. Write where its number comes from.",
  ),
];
