import { isActive } from "../../plan/implementation/standing.ts";
import { isAccountable, isColumnOfGroups } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const oneLead = defineRule({
  id: "implementation-plan/one-lead",
  severity: "info",
  kind: implementationPlan,
  fields: ["owner"],
  docs: {
    what: "One person or role leads each action step.",
    why: "When two people own a step, each may wait for the other.",
    how: "Keep the one who answers for it as the owner, or mark them with “(lead)”; put the others under Support.",
    source: "SK-15, one accountable owner",
  },
  messages: {
    several: "“{owner}” are {count:owner|owners} of one step. Say who leads; the others can go under Support.",
  },
  check({ records, table, report }) {
    if (isColumnOfGroups(table, "owner")) return;
    for (const record of records) {
      const { owner } = record.cells;
      const leads = owner.value?.members.filter(isAccountable) ?? [];
      if (leads.length < 2 || !isActive(record) || leads.some(({ note }) => /\blead/i.test(note ?? ""))) continue;
      report("several", owner.at, { owner: textOf(owner), count: leads.length });
    }
  },
});

export const examples = [
  good(`
    | Plan | Action step  | Owner                     |
    |      | Hire coach   | J. Ortiz                  |
    |      | Train tutors | J. Ortiz (lead), Ana Ruiz |`),
  bad(
    `
    | Plan | Action step | Owner                              |
    |      | Hire coach  | Superintendent and Project Manager |`,
    "Plan!B2 “Superintendent and Project Manager” are 2 owners of one step. Say who leads; the others can go under Support.",
  ),
];
