import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { deliverablesRegister } from "../../templates/kinds/deliverables-register.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const actionPlanFirst = definePlanRule({
  id: "deliverables-register/action-plan-first",
  severity: "warning",
  way: "learning-supports",
  needs: [columns(deliverablesRegister, "title", "state")],
  docs: {
    what: "The sustainability plan is sent in when the action plan has been approved.",
    why: "Nobody can say what is to last before it is agreed what will be done. A draft is welcome from the first day.",
    how: "Have the action plan approved first, or keep the sustainability plan a draft.",
    source: "S2-07, S2-15, the order of the plans; rule 47",
  },
  messages: {
    early: "“{product}” is “{state}”, and “{before}” is “{beforeState}”. Have that one approved first.",
  },
  check({ plan, report }) {
    const products = tablesOf(plan, deliverablesRegister).flatMap(({ records }) => records.map(({ cells }) => cells));
    const actionPlans = products.filter(
      ({ title }) => ACTION_PLAN.test(textOf(title)) && !SUSTAINABILITY.test(textOf(title)),
    );
    const [before] = actionPlans;
    if (!before || actionPlans.some(({ state }) => state.value === "Approved")) return;
    for (const { title, state } of products) {
      if (!SUSTAINABILITY.test(textOf(title)) || !SENT.has(state.value ?? "")) continue;
      const values = {
        product: textOf(title),
        state: textOf(state),
        before: textOf(before.title),
        beforeState: textOf(before.state) || phrase("empty"),
      };
      report("early", state.at, values, { related: [before.state.at] });
    }
  },
});

const ACTION_PLAN = /\b(?:action|strategic|implementation|systemic change) plan\b/i;
const SUSTAINABILITY = /\bsustainab|\bsustaining/i;
const SENT = new Set(["Submitted", "Scored", "Revise", "Approved"]);

export const examples = [
  good(`
    | Deliverables register | No. | Product             | State     |
    |                       | 2   | Action plan         | Submitted |
    |                       | 3   | Sustainability plan | Draft     |`),
  bad(
    `
    | Deliverables register | No. | Product             | State     |
    |                       | 1   | Design document     | Approved  |
    |                       | 2   | Action plan         | Submitted |
    |                       | 3   | Sustainability plan | Submitted |`,
    "'Deliverables register'!C4 “Sustainability plan” is “Submitted”, and “Action plan” is “Submitted”. Have that one approved first.",
  ),
];
