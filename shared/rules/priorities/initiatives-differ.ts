import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { textOf } from "../../recognize/cells.ts";
import { likenessOf, spelled } from "../../recognize/likeness.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativesDiffer = definePlanRule({
  id: "priorities/initiatives-differ",
  severity: "warning",
  needs: [columns(priorities, "initiative")],
  docs: {
    what: "No two initiatives do the same work.",
    why: "Work that stands in the plan twice is paid for twice, and each lead thinks the other is doing it.",
    how: "Join the two, or write what sets them apart.",
    source: "rule 9",
  },
  messages: {
    alike: "“{one}” and “{other}” have nearly the same name. Join them, or write what sets them apart.",
    sameWork:
      "“{one}” and “{other}” have the same owner and the same deliverable, “{deliverable}”. Join them, or write what sets them apart.",
  },
  options: { likeness: 0.85 },
  check({ plan, options, report }) {
    const initiatives = planTree(plan).initiatives.map((node) => ({
      node,
      form: spelled(node.name),
      work: workOf(node),
    }));
    for (const [index, { node: one, form, work }] of initiatives.entries()) {
      for (const { node: other, form: before, work: made } of initiatives.slice(0, index)) {
        const related = { related: [other.cell.at] };
        const names = { one: other.name, other: one.name };
        const shared = sharedWork(made, work);
        if (likenessOf(form, before) >= options.likeness) report("alike", one.cell.at, names, related);
        else if (shared !== null) report("sameWork", one.cell.at, { ...names, deliverable: shared }, related);
      }
    }
  },
});

interface Work {
  readonly owner: string;
  readonly name: string;
  readonly text: string;
}

/** The deliverable that both make under the same owner; null where there is none. */
function sharedWork(made: readonly Work[], work: readonly Work[]): string | null {
  return work.find(({ owner, name }) => made.some((own) => own.owner === owner && own.name === name))?.text ?? null;
}

function workOf({ children }: PlanNode): Work[] {
  return children.flatMap(({ name, records }) =>
    records.flatMap(({ cells }) => {
      const owner = plainName(textOf(cells.owner));
      return owner === "" ? [] : [{ owner, name: plainName(name), text: name }];
    }),
  );
}

export const examples = [
  good(`
    | Priorities | Priority | Initiative         | Deliverable    |
    |            | Literacy | Reading coaching   | Coaching guide |
    |            | Families | Family math nights | Night calendar |`),
  bad(
    `
    | Priorities | Priority | Initiative                | Deliverable    |
    |            | Literacy | Coaching of grade 3 teams | Coaching guide |
    |            | Staffing | Coaching for grade 3 team | Mentor list    |`,
    "Priorities!B3 “Coaching of grade 3 teams” and “Coaching for grade 3 team” have nearly the same name. Join them, or write what sets them apart.",
  ),
  bad(
    `
    | Priorities | Priority | Initiative       | Deliverable ID | Deliverable    | Owner    |
    |            | Literacy | Reading coaching | D1             | Coaching guide | J. Ortiz |
    |            | Staffing | New teachers     | D2             | Coaching guide | J. Ortiz |`,
    "Priorities!B3 “Reading coaching” and “New teachers” have the same owner and the same deliverable, “Coaching guide”. Join them, or write what sets them apart.",
  ),
];
