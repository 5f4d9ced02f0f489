import { planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeHasPriority = definePlanRule({
  id: "priorities/initiative-has-priority",
  severity: "error",
  needs: [columns(priorities, "priority", "initiative")],
  docs: {
    what: "Every initiative belongs to one priority.",
    why: "An initiative without a priority is work that the plan gives no reason for; with two, nobody knows whose it is.",
    how: "Write its priority in the row, or leave it with the one that it serves most.",
    source: "rule 2; SK-14",
  },
  messages: {
    none: "The initiative “{initiative}” belongs to no priority. Write the one it serves.",
    several: "The initiative “{initiative}” stands under {count:priority|priorities}: {parents}. Leave it with one.",
  },
  check({ plan, report }) {
    for (const { name, cell, parents } of planTree(plan).initiatives) {
      if (parents.length === 0) report("none", cell.at, { initiative: name });
      if (parents.length < 2) continue;
      const quoted = { items: parents.map((parent) => `“${parent.name}”`), by: "and" } as const;
      report("several", cell.at, { initiative: name, count: parents.length, parents: quoted });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative | Deliverable    |
    |            | Literacy | Coaching   | Coaching guide |
    |            |          |            | Coach schedule |
    |            | Families | Home visit | Visit calendar |`),
  bad(
    `
    | Priorities | Priority | Initiative  | Deliverable    |
    |            |          | New website | Site map       |
    |            | Literacy | Coaching    | Coaching guide |
    |            | Families | Coaching    | Visit calendar |`,
    "Priorities!B2 The initiative “New website” belongs to no priority. Write the one it serves.",
    "Priorities!B3 The initiative “Coaching” stands under 2 priorities: “Literacy” and “Families”. Leave it with one.",
  ),
];
