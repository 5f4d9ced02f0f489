import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { planTree, scheduleOf } from "../../plan/implementation/tree.ts";
import { comingYear, overlaps, schoolYearName } from "../../plan/implementation/windows.ts";
import { toNodes } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeHasNeed = definePlanRule({
  id: "resource-needs/initiative-has-need",
  severity: "error",
  needs: [columns(priorities, "initiative"), columns(resourceNeeds, "initiative")],
  docs: {
    what: "Every initiative of the coming year says what it needs, if only that it needs nothing.",
    why: "An initiative nobody has asked about will ask for money when there is none left.",
    how: "Write its needs, or a row that says “None needed”.",
    source: "SK-16, at least one need or “none needed”; S4, deliverable 9",
  },
  messages: {
    none: "“{initiative}” runs in {year}, and nothing says what it needs. Write its needs under {sheet}, or “None needed”.",
  },
  check({ plan, report, notChecked }) {
    const year = comingYear(plan);
    if (!year) return notChecked(phrase("dates in the implementation plan"));
    const tree = planTree(plan);
    const refer = toNodes(plan);
    const tables = tablesOf(plan, resourceNeeds);
    const named = tables.flatMap(({ records }) =>
      records.flatMap(({ cells }) =>
        [cells.initiative, cells.priority, cells.deliverable].flatMap((cell) => refer(textOf(cell))),
      ),
    );
    const met = new Set(named.flatMap((one) => ("to" in one ? one.to : one.kind === "all" ? tree.initiatives : [])));
    const sheet = plan.workbook.sheets.find(({ id }) => id === tables[0]?.sheet)?.name ?? resourceNeeds.name;
    for (const node of tree.initiatives) {
      const { start, end } = scheduleOf(node);
      const runs = end !== null && overlaps({ start: start ?? end, end }, year);
      const isOver = node.records.some((record) => ["done", "dropped"].includes(standingOfRecord(record) ?? ""));
      const isMet = [node, ...node.parents, ...node.children].some((one) => met.has(one));
      if (runs && !isOver && !isMet)
        report("none", node.cell.at, { initiative: node.name, year: schoolYearName(year), sheet });
    }
  },
});

export const examples = [
  good(
    `
    | Priorities     | Priority | Initiative | Start      | End        |
    |                | Literacy | Coaching   | 2026-08-01 | 2027-06-30 |
    |                | Families | Home visit | 2026-08-01 | 2027-06-30 |
    | Resource needs | Initiative | Need        | Total cost |
    |                | Coaching   | Coach       | 62000      |
    |                | Home visit | None needed |            |`,
    { settings: { planYear: 2026 } },
  ),
  {
    ...bad(
      `
    | Priorities     | Priority | Initiative | Start      | End        |
    |                | Literacy | Coaching   | 2026-08-01 | 2027-06-30 |
    |                | Families | Home visit | 2026-08-01 | 2027-06-30 |
    | Resource needs | Initiative | Need        | Total cost |
    |                | Coaching   | Coach       | 62000      |`,
      "Priorities!B3 “Home visit” runs in 2026-27, and nothing says what it needs. Write its needs under Resource needs, or “None needed”.",
    ),
    settings: { planYear: 2026 },
  },
];
