import { textOf } from "../../recognize/cells.ts";
import { decisionRights } from "../../templates/kinds/decision-rights.ts";
import { bad, defineRule, good } from "../define.ts";

export const oneDecider = defineRule({
  id: "decision-rights/one-decider",
  severity: "warning",
  kind: decisionRights,
  fields: ["title", "decide"],
  docs: {
    what: "One role, or one body that votes, decides.",
    why: "When two decide, neither can be asked why, and a tie has no end.",
    how: "Leave the one who decides; the other may have to agree, or give input.",
    source: "rule 27; SK-13",
  },
  messages: {
    several:
      "{count:one|parties} decide “{decision}”: “{deciders}”. Leave the one who does; the others may have to agree.",
  },
  check({ records, report }) {
    for (const { cells } of records) {
      const deciders = cells.decide.value?.members ?? [];
      if (deciders.length < 2) continue;
      report("several", cells.decide.at, {
        count: deciders.length,
        decision: textOf(cells.title),
        deciders: textOf(cells.decide),
      });
    }
  },
});

export const examples = [
  good(`
    | Rights | Decision or practice | Recommends | Decides            |
    |        | Hiring of principals | HR         | Superintendent     |
    |        | School calendar      | Principals | Board of Education |`),
  bad(
    `
    | Rights | Decision or practice | Recommends | Decides                         |
    |        | Hiring of principals | HR         | Superintendent and HR Director  |
    |        | School calendar      | Principals | Board of Education              |`,
    "Rights!C2 2 parties decide “Hiring of principals”: “Superintendent and HR Director”. Leave the one who does; the others may have to agree.",
  ),
];
