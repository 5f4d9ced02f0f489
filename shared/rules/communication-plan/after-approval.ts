import { windowOf } from "../../plan/implementation/windows.ts";
import { referencesIn } from "../../plan/references/references.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const afterApproval = definePlanRule({
  id: "communication-plan/after-approval",
  severity: "error",
  needs: [columns(communicationPlan, "message"), columns(deliverablesRegister, "title", "approvedOn")],
  docs: {
    what: "What is announced has been approved by then.",
    why: "A board that reads its decision in a letter to families, before it has made it, may make another one.",
    how: "Move the communication behind the day of approval, or say in it that it is a draft.",
    source: "SK-17; rule 33",
  },
  messages: {
    early:
      "“{message}” goes out on {day:date}; “{product}”, which it is about, is approved on {approved:date}. Move it, or call it a draft.",
  },
  check({ plan, report }) {
    const products = tablesOf(plan, deliverablesRegister).flatMap(({ records }) =>
      records.flatMap(({ cells: { title, approvedOn } }) => {
        const approved = approvedOn.value?.start ?? null;
        return approved === null || textOf(title) === "" ? [] : [{ names: [textOf(title)], approved, approvedOn }];
      }),
    );
    const refer = referencesIn(products);
    for (const record of tablesOf(plan, communicationPlan).flatMap(({ records }) => records)) {
      const { message, title, deliverable } = record.cells;
      const { end, endCell } = windowOf(record);
      const text = plainName(`${textOf(title)} ${textOf(message)}`);
      if (end === null || !endCell || BEFORE_IT_IS_DECIDED.test(text)) continue;
      const named = refer(textOf(deliverable)).flatMap((one) => (one.kind === "found" ? one.to : []));
      // One word such as “norms” may mean anything; two and more name the product.
      const told = products.filter(({ names }) =>
        names.some((name) => /\s/.test(plainName(name)) && ` ${text} `.includes(` ${plainName(name)} `)),
      );
      const product = [...named, ...told].find(({ approved }) => approved > end);
      if (!product) continue;
      const values = {
        message: textOf(message) || textOf(title),
        day: end,
        product: product.names[0] ?? "",
        approved: product.approved,
      };
      report("early", endCell.at, values, { related: [product.approvedOn.at] });
    }
  },
});

const BEFORE_IT_IS_DECIDED =
  /\b(?:draft|drafts|propos\w*|feedback|input|comments?|survey|invit\w*|preview|upcoming|hearing)\b/;

export const examples = [
  good(`
    | Deliverables register | No. | Product            | Approved on |
    |                       | 8   | Implementation plan | 2026-02-11 |
    | Communication plan | Audience | Message                              | Channel | Date       |
    |                    | Families | The implementation plan in brief     | Letter  | 2026-03-02 |
    |                    | Teachers | Comments on the implementation plan  | Email   | 2026-01-12 |`),
  bad(
    `
    | Deliverables register | No. | Product            | Approved on |
    |                       | 8   | Implementation plan | 2026-02-11 |
    | Communication plan | Audience | Message                              | Channel | Date       |
    |                    | Families | The implementation plan in brief     | Letter  | 2026-02-02 |`,
    "'Communication plan'!D2 “The implementation plan in brief” goes out on Feb 2, 2026; “Implementation plan”, which it is about, is approved on Feb 11, 2026. Move it, or call it a draft.",
  ),
];
