import { windowOf } from "../../plan/implementation/windows.ts";
import { fundsOf, sourcesIn } from "../../plan/resources/funds.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { budget } from "../../templates/kinds/budget.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const sourceLasts = definePlanRule({
  id: "resource-needs/source-lasts",
  severity: "warning",
  needs: [columns(resourceNeeds, "fundingSource"), columns(budget, "fundingSource")],
  docs: {
    what: "A funding source lasts as long as the need that it pays for.",
    why: "When a grant ends and the need does not, people are let go or another program pays.",
    how: "Name the source that pays afterwards, or end the need with the money.",
    source: "SK-16, expiring funds; rule 37",
  },
  messages: {
    ends: "“{need}” is needed until {needed:date}; “{source}” ends on {lasts:date}. Name the source that pays afterwards.",
    forGood:
      "“{need}” comes back every year without an end; “{source}” ends on {lasts:date}. Name the source that pays afterwards.",
  },
  check({ plan, report, notChecked }) {
    const funds = fundsOf(plan);
    if ([...funds.values()].every(({ lasts }) => lasts === null))
      return notChecked(phrase("end dates of funding sources in the budget"));
    for (const table of tablesOf(plan, resourceNeeds)) {
      for (const record of table.records) {
        const { fundingSource, title, description, recurrence } = record.cells;
        const sources = sourcesIn(textOf(fundingSource)).flatMap((name) => funds.get(name) ?? []);
        const [source] = sources;
        const { end, endCell } = windowOf(record);
        const isPaidAfterwards =
          sourcesIn(textOf(fundingSource)).length > 1 ||
          (hasColumn(table, "paidAfter") && record.cells.paidAfter.raw !== null);
        if (!source || source.lasts === null || isPaidAfterwards) continue;
        const values = { need: textOf(title) || textOf(description), source: source.name, lasts: source.lasts };
        const related = source.lastsCell ? [source.lastsCell.at] : [];
        if (end === null) {
          if (recurrence.value === "Recurring") report("forGood", fundingSource.at, values, { related });
        } else if (end > source.lasts) {
          report(
            "ends",
            fundingSource.at,
            { ...values, needed: end },
            { related: [...related, ...(endCell ? [endCell.at] : [])] },
          );
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Resource needs | Need   | Funding source | Needed until | Paid afterwards from |
    |                | Coach  | Title I        | 2027-06-30   |                      |
    |                | Tutors | Relief grant   | 2027-06-30   | General fund         |
    | Budget         | Line item | Funding source | Allocated | End date   |
    |                | Teachers  | Title I        | 80000     | 2027-06-30 |
    |                | Recovery  | Relief grant   | 90000     | 2026-09-30 |`),
  bad(
    `
    | Resource needs | Need   | Funding source | Needed until | One-time or recurring |
    |                | Coach  | Title I        | 2027-06-30   | Recurring             |
    |                | Tutors | Relief grant   | 2027-06-30   | Recurring             |
    |                | Nurse  | Relief grant   |              | Recurring             |
    | Budget         | Line item | Funding source | Allocated | End date   |
    |                | Teachers  | Title I        | 80000     | 2027-06-30 |
    |                | Recovery  | Relief grant   | 90000     | 2026-09-30 |`,
    "'Resource needs'!B3 “Tutors” is needed until Jun 30, 2027; “Relief grant” ends on Sep 30, 2026. Name the source that pays afterwards.",
    "'Resource needs'!B4 “Nurse” comes back every year without an end; “Relief grant” ends on Sep 30, 2026. Name the source that pays afterwards.",
  ),
];
