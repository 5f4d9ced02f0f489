import { textOf } from "../../recognize/cells.ts";
import { decisionRights } from "../../templates/kinds/decision-rights.ts";
import { bad, defineRule, good } from "../define.ts";

export const saysHowCommon = defineRule({
  id: "decision-rights/says-how-common",
  severity: "warning",
  kind: decisionRights,
  fields: ["title", "standardization"],
  docs: {
    what: "Every decision and practice says whether it is the same in all schools, guided, or each school's own.",
    why: "Schools cannot keep to a common practice, or use their freedom, when nobody has said which it is.",
    how: "Choose Centralized, Guided, or School autonomy.",
    source: "SK-13, every key decision has both; S4, deliverable 6",
  },
  messages: { missing: "“{title}” does not say how common it is. Choose Centralized, Guided, or School autonomy." },
  check({ records, report }) {
    for (const { cells } of records) {
      const title = textOf(cells.title);
      if (title !== "" && cells.standardization.raw === null) report("missing", cells.standardization.at, { title });
    }
  },
});

export const examples = [
  good(`
    | Rights | Decision or practice | How common      | Decides        |
    |        | Hiring of principals | Centralized     | Superintendent |
    |        | Field trips          | School autonomy | Principal      |`),
  bad(
    `
    | Rights | Decision or practice | How common      | Decides        |
    |        | Hiring of principals | Centralized     | Superintendent |
    |        | Field trips          |                 | Principal      |`,
    "Rights!B3 “Field trips” does not say how common it is. Choose Centralized, Guided, or School autonomy.",
  ),
];
