import { schoolYear, schoolYearName, schoolYearOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { civilOf } from "../../workbook/dates.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const noMissingTargetYear = defineRule({
  id: "measures/no-missing-target-year",
  severity: "warning",
  kind: measures,
  fields: ["measure", "target"],
  docs: {
    what: "Between the first and the last target, every year has one.",
    why: "In the year without a target nobody can say whether the measure is on its way.",
    how: "Add the target of the missing year.",
    source: "rule 15",
  },
  messages: {
    year: "There is no target for {year}, between those before and after it. Add a column for it.",
    cell: "“{measure}” has no target for {year}, though it has one before and after. Fill it in.",
  },
  check({ records, table, settings, report }) {
    const columns = table.columns
      .filter(({ field, period }) => field?.id === "target" && period !== null && period.end !== null)
      .map(({ col, period }) => ({ col, year: civilOf(schoolYearOf(period?.end ?? 0, settings).start).year }))
      .sort((a, b) => a.year - b.year);
    for (const [index, { col, year }] of columns.entries()) {
      const before = columns[index - 1];
      if (!before || table.headerRow === null || year - before.year < 2) continue;
      const missing = schoolYearName(schoolYear(before.year + 1, settings));
      report("year", { sheet: table.sheet, row: table.headerRow, col }, { year: missing });
    }
    for (const record of records) {
      const cells = record.series("target").filter(({ period }) => period !== null);
      const filled = cells.flatMap(({ raw }, index) => (raw === null ? [] : index));
      for (const [index, cell] of cells.entries()) {
        const isBetween = index > (filled[0] ?? index) && index < (filled.at(-1) ?? index);
        if (cell.raw !== null || !isBetween) continue;
        report("cell", cell.at, {
          measure: textOf(record.cells.measure),
          year: cell.period?.text ?? phrase("that year"),
        });
      }
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | 2026-27 Target | 2027-28 Target | 2028-29 Target |
    |          | Grade 3 reading | 46%            | 52%            | 60%            |`),
  bad(
    `
    | Measures | Measure         | 2026-27 Target | 2028-29 Target |
    |          | Grade 3 reading | 46%            | 60%            |`,
    "Measures!C1 There is no target for 2027-28, between those before and after it. Add a column for it.",
  ),
  bad(
    `
    | Measures | Measure         | 2026-27 Target | 2027-28 Target | 2028-29 Target |
    |          | Grade 3 reading | 46%            | 52%            | 60%            |
    |          | Attendance      | 92%            |                | 95%            |`,
    "Measures!C3 “Attendance” has no target for 2027-28, though it has one before and after. Fill it in.",
  ),
];
