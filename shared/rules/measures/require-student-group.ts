import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireStudentGroup = defineRule({
  id: "measures/require-student-group",
  severity: "warning",
  kind: measures,
  fields: ["measure", "studentGroup"],
  docs: {
    what: "Every measure says which students it is about.",
    why: "An average hides the groups that the plan was written for.",
    how: "Write the group, or “All students” where it is everyone.",
    source: "rule 16",
  },
  messages: { missing: "“{measure}” does not say which students it is about. Write the group, or “All students”." },
  check({ table, report }) {
    const heads = headingRecords(table);
    for (const record of table.records) {
      const { cells } = record;
      const measure = textOf(cells.measure);
      if (measure !== "" && cells.studentGroup.raw === null && !heads.has(record))
        report("missing", cells.studentGroup.at, { measure });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Student group | Target |
    |          | Grade 3 reading | English learners | 60%    |`),
  bad(
    `
    | Measures | Measure         | Student group | Target |
    |          | Grade 3 reading | English learners | 60%    |
    |          | Attendance      |    | 95%    |`,
    "Measures!B3 “Attendance” does not say which students it is about. Write the group, or “All students”.",
  ),
];
