import { textOf } from "../../recognize/cells.ts";
import { decisionRights } from "../../templates/kinds/decision-rights.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const requireDecider = defineRule({
  id: "decision-rights/require-decider",
  severity: "error",
  kind: decisionRights,
  fields: ["title", "decide"],
  uses: ["rowKind", "standardization"],
  docs: {
    what: "Every key decision says who decides.",
    why: "A decision without a decider is made by whoever speaks last, or not at all.",
    how: "Write the one role or body that decides. A practice needs none: say how common it is instead.",
    source: "rule 27; SK-13; S4, deliverable 6",
  },
  messages: { none: "Nobody decides “{decision}”. Write the one role or body that does." },
  check({ records, report }) {
    for (const { cells } of records) {
      const decision = textOf(cells.title);
      const isPractice = plainName(cells.rowKind.value ?? "") === "practice";
      // A row that says how common something is, and is not called a decision, is a practice.
      const saysHowCommon = cells.standardization.raw !== null && cells.rowKind.raw === null;
      if (decision === "" || cells.decide.raw !== null || isPractice || saysHowCommon) continue;
      report("none", cells.decide.at, { decision });
    }
  },
});

export const examples = [
  good(`
    | Rights | Decision or practice | Decision or practice? | How common  | Decides        |
    |        | Hiring of principals | Decision              |             | Superintendent |
    |        | Reading curriculum   | Practice              | Centralized |                |`),
  bad(
    `
    | Rights | Decision or practice | Recommends | Decides        |
    |        | Hiring of principals | HR         | Superintendent |
    |        | School calendar      | Principals |                |`,
    "Rights!C3 Nobody decides “School calendar”. Write the one role or body that does.",
  ),
];
