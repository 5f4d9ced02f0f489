import { planTree } from "../../plan/implementation/tree.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { isShortFor, likenessOf, spelled } from "../../recognize/likeness.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import type { Cell, Plan } from "../../recognize/types.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { plainName } from "../../templates/names.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const oneNameForOneThing = definePlanRule({
  id: "plan/one-name-for-one-thing",
  severity: "warning",
  needs: [priorities],
  docs: {
    what: "A thing has one name on all sheets.",
    why: "“Literacy coaching” here and “Lit coaches” there are two things to every count and look-up, and to a new reader.",
    how: "Choose one name, and write it on every sheet.",
    source: "rule 11",
  },
  messages: { two: "“{name}” looks like “{known}” on {sheet} by another name. If it is the same, write it alike." },
  options: { likeness: 0.85 },
  check({ plan, options, report }) {
    const { priorities: first, initiatives, deliverables } = planTree(plan);
    const known = [...first, ...initiatives, ...deliverables];
    const forms = known.map((node) => ({ node, form: spelled(node.name) }));
    const exact = new Set(known.flatMap(({ names }) => names.map(plainName)));
    const seen = new Set<string>();
    for (const cell of namesElsewhere(plan)) {
      const name = textOf(cell);
      const plain = plainName(name);
      if (plain === "" || exact.has(plain) || seen.has(plain)) continue;
      seen.add(plain);
      const form = spelled(name);
      const other = forms.find(
        ({ node, form: whole }) =>
          likenessOf(form, whole) >= options.likeness || isShortFor(name, node.name) || isShortFor(node.name, name),
      )?.node;
      if (!other) continue;
      const sheet = plan.workbook.sheets.find(({ id }) => id === other.cell.at.sheet)?.name ?? other.cell.at.sheet;
      report("two", cell.at, { name, known: other.name, sheet }, { related: [other.cell.at] });
    }
  },
});

// Columns that name things freely; columns that refer to the plan have a rule of their own.
const NAMES: readonly (readonly [string, string])[] = [
  ["resource-map", "title"],
  ["program-inventory", "title"],
  ["budget", "initiative"],
  ["resource-map", "initiative"],
];

function namesElsewhere(plan: Plan): Cell[] {
  return plan.tables.flatMap((table) =>
    NAMES.filter(([kind]) => isOfKindId(table, kind)).flatMap(([, field]) =>
      table.records.flatMap((record) => {
        const cell = fieldOf(record, field);
        return cell && cell.from === null ? [cell] : [];
      }),
    ),
  );
}

export const examples = [
  good(`
    | Priorities   | Priority | Initiative        |
    |              | Literacy | Literacy coaching |
    | Resource map | Resource or activity | Arena       |
    |              | Literacy coaching    | Transitions |
    |              | Food pantry          | Community   |`),
  bad(
    `
    | Priorities   | Priority | Initiative        |
    |              | Literacy | Literacy coaching |
    | Resource map | Resource or activity | Arena       |
    |              | Lit coaches          | Transitions |
    |              | Food pantry          | Community   |`,
    "'Resource map'!A2 “Lit coaches” looks like “Literacy coaching” on Priorities by another name. If it is the same, write it alike.",
  ),
];
