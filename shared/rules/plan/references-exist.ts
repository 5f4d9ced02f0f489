import { cellsIn, columnsOfType, fieldOf, type PlacedCell, textOf } from "../../recognize/cells.ts";
import { type Named, referencesIn } from "../../recognize/references.ts";
import { isOfKindId } from "../../recognize/tables-of.ts";
import { planTree } from "../../recognize/tree.ts";
import type { Plan } from "../../recognize/types.ts";
import type { Field } from "../../templates/types.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const referencesExist = definePlanRule({
  id: "plan/references-exist",
  severity: "error",
  needs: [],
  docs: {
    what: "What a row points at is in the plan.",
    why: "A measure, initiative, or priority that stands nowhere else is missing from the plan, or has another name there.",
    how: "Write the id or name just as it stands on its own sheet, or add it there.",
    source: "rules 2, 8, 20; references by id or by name, with the nearest match",
  },
  messages: {
    near: "No {what} is called “{written}”. Is it “{nearest}”?",
    unknown: "No {what} is called “{written}”. Add it under {sheet}, or write the one that is meant.",
  },
  check({ plan, report }) {
    const cache = new Map<string, readonly Named[]>();
    for (const column of columnsOfType(plan, "ref")) {
      const { field, table } = column;
      // The deliverable of a step has a rule of its own.
      if (field.id === "deliverable" && (table.kind.base ?? table.kind.id) === "implementation-plan") continue;
      const targets = targetsOf(plan, field, cache);
      if (!targets || targets.named.length === 0) continue;
      const refer = referencesIn(targets.named);
      const byText = new Map<string, { nearest: string | null; cells: PlacedCell[] }>();
      for (const placed of cellsIn(column)) {
        if (placed.cell.from !== null) continue;
        for (const reference of refer(textOf(placed.cell))) {
          if (reference.kind !== "near" && reference.kind !== "unknown") continue;
          const known = byText.get(reference.text);
          if (known) known.cells.push(placed);
          else
            byText.set(reference.text, { nearest: reference.kind === "near" ? reference.name : null, cells: [placed] });
        }
      }
      for (const [written, { nearest, cells }] of byText) {
        const [first, ...others] = cells;
        if (!first) continue;
        const related = others.map(({ cell }) => cell.at);
        const what = WHAT[field.id] ?? field.heading.toLowerCase();
        if (nearest === null) report("unknown", first.cell.at, { what, written, sheet: targets.sheet }, { related });
        else {
          const same = cells.filter(({ cell }) => textOf(cell) === written);
          const fixes = rewrite(plan, same, nearest, {
            title: `Write “${nearest}” for “${written}”`,
            safety: "review",
          });
          report("near", first.cell.at, { what, written, nearest }, { related, fixes });
        }
      }
    }
  },
});

const WHAT: Readonly<Record<string, string>> = {
  measures: "measure",
  dependsOn: "row",
  parent: "aspiration, priority, or initiative",
  builtOn: "product",
  basedOn: "benchmark",
};

interface Targets {
  readonly named: readonly Named[];
  /** Where they are kept, as a person calls it. */
  readonly sheet: string;
}

/** What the cells of a field may name; null where the workbook has no sheet of it. */
function targetsOf(plan: Plan, field: Field, cache: Map<string, readonly Named[]>): Targets | null {
  const kinds = field.refersTo ?? [];
  const tables = plan.tables.filter((table) => kinds.some((kind) => isOfKindId(table, kind)));
  const [first] = tables;
  if (!first) return null;
  const sheet = plan.workbook.sheets.find(({ id }) => id === first.sheet)?.name ?? first.kind.name;
  const key = `${kinds.join()} ${field.id}`;
  let named = cache.get(key);
  if (!named) {
    const records = tables
      .filter((table) => !isOfKindId(table, "priorities"))
      .flatMap((table) => table.records.map((record) => ({ table, record })));
    named = [
      ...(kinds.includes("priorities") ? nodesFor(plan, field.id) : []),
      ...records.map(({ table, record }) => ({
        names: ["id", ...table.kind.namedBy].flatMap((id) => {
          const cell = fieldOf(record, id);
          return cell && textOf(cell) !== "" ? [textOf(cell)] : [];
        }),
      })),
    ];
    cache.set(key, named);
  }
  return { named, sheet };
}

/** The level that the field is named after; any level for a field such as “Serves” or “Depends on”. */
function nodesFor(plan: Plan, field: string): readonly Named[] {
  const { priorities, initiatives, deliverables } = planTree(plan);
  switch (field) {
    case "priority":
      return priorities;
    case "initiative":
      return initiatives;
    case "deliverable":
      return deliverables;
    default:
      return [...priorities, ...initiatives, ...deliverables];
  }
}

export const examples = [
  good(`
    | Priorities     | Priority ID | Priority | Initiative | Deliverable    |
    |                | P1          | Literacy | Coaching   | Coaching guide |
    | Resource needs | Initiative  | Need     | Total cost |                |
    |                | coaching    | Coach    | 62000      |                |
    |                | All         | Postage  | 900        |                |`),
  bad(
    `
    | Priorities     | Priority    | Initiative       | Deliverable    |
    |                | Literacy    | Reading coaching | Coaching guide |
    | Resource needs | Initiative  | Need             | Total cost     |
    |                | Reading coachng | Coach        | 62000          |
    |                | New roofs   | Roofer           | 90000          |
    |                | New roofs   | Tiles            | 8000           |`,
    "'Resource needs'!A2 No initiative is called “Reading coachng”. Is it “Reading coaching”?",
    "'Resource needs'!A3 No initiative is called “New roofs”. Add it under Priorities, or write the one that is meant.",
  ),
];
