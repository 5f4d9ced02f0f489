import { hasColumn } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const actualHasPeriod = defineRule({
  id: "measures/actual-has-period",
  severity: "error",
  kind: measures,
  fields: ["actual"],
  docs: {
    what: "An actual figure says for when it holds.",
    why: "Without its period the figure can be held against the wrong target.",
    how: "Put the period into the heading, such as “2026-27 Actual”, or add a column for the date.",
    source: "rule 17",
  },
  messages: {
    undated:
      "{count:figure|figures} under “{heading}” {count#does|do} not say for when. Put the period into the heading, such as “2026-27 Actual”, or add a column for the date.",
  },
  check({ records, table, report }) {
    const column = table.columns.find(({ field, period }) => field?.id === "actual" && period === null);
    if (!column || table.headerRow === null || DATES.some((field) => hasColumn(table, field))) return;
    const figures = records.filter(({ cells }) => cells.actual.at.col === column.col && cells.actual.value !== null);
    const undated = figures.filter(({ cells }) => !YEAR.test(String(cells.actual.raw)));
    if (undated.length === 0) return;
    const at = { sheet: table.sheet, row: table.headerRow, col: column.col };
    const values = { count: undated.length, heading: column.heading };
    report("undated", at, values, { related: undated.map(({ cells }) => cells.actual.at) });
  },
});

const DATES = ["updated", "timeline", "targetDate"];
const YEAR = /\b(?:19|20)\d\d\b|\b(?:fall|winter|spring|summer|boy|moy|eoy)\b/i;

export const examples = [
  good(`
    | Measures | Measure         | 2026-27 Target | 2026-27 Actual |
    |          | Grade 3 reading | 46%            | 44%            |`),
  good(`
    | Measures | Measure         | Target | Actual | Last updated |
    |          | Grade 3 reading | 46%    | 44%    | 2027-02-01   |`),
  bad(
    `
    | Measures | Measure         | Target | Actual |
    |          | Grade 3 reading | 46%    | 44%    |
    |          | Attendance      | 95%    | 92%    |`,
    "Measures!C1 2 figures under “Actual” do not say for when. Put the period into the heading, such as “2026-27 Actual”, or add a column for the date.",
  ),
];
