import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const inTime = definePlanRule({
  id: "engagement-plan/in-time",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(engagementPlan, "purpose"), columns(deliverablesRegister, "title", "end")],
  docs: {
    what: "People are asked before the product that their answers inform is due.",
    why: "What is heard afterwards cannot change it, and people notice.",
    how: "Move the step, or the due date of the product.",
    source: "SK-10, date before the diagnostic or plan date; rule 31",
  },
  messages: {
    late: "“{group}” is engaged on {day:date}, after “{product}” is due ({due:date}), which it informs. Move one of them.",
  },
  check({ plan, report }) {
    const products = tablesOf(plan, deliverablesRegister).flatMap(({ records }) =>
      records.flatMap((record) => {
        const { end, endCell } = windowOf(record);
        return end === null || !endCell ? [] : [{ name: textOf(record.cells.title), end, at: endCell.at }];
      }),
    );
    for (const { records } of tablesOf(plan, engagementPlan)) {
      for (const record of records) {
        const purpose = plainName(record.cells.purpose.value ?? textOf(record.cells.purpose));
        const { start, startCell } = windowOf(record);
        const informs = purpose.includes("diagnostic") ? DIAGNOSTIC : purpose.includes("creation") ? PLAN : null;
        const product = informs && products.find(({ name }) => informs.test(name));
        if (!product || start === null || !startCell || start <= product.end) continue;
        const values = { group: textOf(record.cells.audience), day: start, product: product.name, due: product.end };
        report("late", startCell.at, values, { related: [product.at] });
      }
    }
  },
});

const DIAGNOSTIC = /\bdiagnostic/i;
const PLAN = /\bimplementation plan|strategic priorit/i;

export const examples = [
  good(`
    | Engagement plan       | Stakeholder group   | Informs    | Step or method | Date       |
    |                       | Educators           | Diagnostic | Survey         | 2026-09-10 |
    |                       | Students            | Diagnostic | Focus group    | 2026-09-20 |
    | Deliverables register | No. | Product             | Due date   |
    |                       | 4   | Diagnostic          | 2026-10-15 |`),
  bad(
    `
    | Engagement plan       | Stakeholder group   | Informs    | Step or method | Date       |
    |                       | Educators           | Diagnostic | Survey         | 2026-09-10 |
    |                       | Students            | Diagnostic | Focus group    | 2026-11-20 |
    | Deliverables register | No. | Product             | Due date   |
    |                       | 4   | Diagnostic          | 2026-10-15 |`,
    "'Engagement plan'!D3 “Students” is engaged on Nov 20, 2026, after “Diagnostic” is due (Oct 15, 2026), which it informs. Move one of them.",
  ),
];
