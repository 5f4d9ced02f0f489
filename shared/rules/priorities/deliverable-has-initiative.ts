import { planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const deliverableHasInitiative = definePlanRule({
  id: "priorities/deliverable-has-initiative",
  severity: "error",
  needs: [columns(priorities, "initiative", "deliverable")],
  docs: {
    what: "Every deliverable belongs to one initiative.",
    why: "A product that belongs to no initiative is nobody's work; one that belongs to two is made twice or not at all.",
    how: "Write its initiative in the row; where two initiatives need it, give it to the one that makes it.",
    source: "rule 2; SK-14",
  },
  messages: {
    none: "The deliverable “{deliverable}” belongs to no initiative. Write the one that makes it.",
    several:
      "The deliverable “{deliverable}” stands under {count:initiative|initiatives}: {parents}. Leave it with the one that makes it.",
  },
  check({ plan, report }) {
    const { deliverables } = planTree(plan);
    const shared = deliverables.filter(({ parents }) => parents.length > 1).length;
    // “UI ready”, “Testing done” under every initiative are stages that each goes through, not products they share.
    const areStages = shared > 1 && shared * 4 > deliverables.length;
    for (const { name, cell, parents } of deliverables) {
      const initiatives = parents.filter(({ level }) => level === "initiative");
      if (initiatives.length === 0) report("none", cell.at, { deliverable: name });
      if (initiatives.length !== 2 || areStages) continue;
      const quoted = { items: initiatives.map((parent) => `“${parent.name}”`), by: "and" } as const;
      report("several", cell.at, { deliverable: name, count: initiatives.length, parents: quoted });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative | Deliverable    |
    |            | Literacy | Coaching   | Coaching guide |
    |            |          |            | Coach schedule |`),
  good(`
    | Priorities | Initiative | Deliverable   | Owner    |
    |            | Coaching   | Plan written  | J. Ortiz |
    |            | Coaching   | Staff trained | J. Ortiz |
    |            | Tutoring   | Plan written  | A. Lee   |
    |            | Tutoring   | Staff trained | A. Lee   |`),
  bad(
    `
    | Priorities | Priority | Initiative | Deliverable    |
    |            | Literacy |            | Reading list   |
    |            | Literacy | Coaching   | Coaching guide |
    |            | Literacy | Tutoring   | Coaching guide |`,
    "Priorities!C2 The deliverable “Reading list” belongs to no initiative. Write the one that makes it.",
    "Priorities!C3 The deliverable “Coaching guide” stands under 2 initiatives: “Coaching” and “Tutoring”. Leave it with the one that makes it.",
  ),
];
