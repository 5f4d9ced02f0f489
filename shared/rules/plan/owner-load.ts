import { isActive } from "../../plan/implementation/standing.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { membersOf, rosterBook } from "../../plan/people/roster.ts";
import type { PlacedCell } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { plainName } from "../../templates/names.ts";
import { civilOf } from "../../workbook/dates.ts";
import type { Month } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const ownerLoad = definePlanRule({
  id: "plan/owner-load",
  severity: "warning",
  needs: [columns(implementationPlan, "owner")],
  docs: {
    what: "Nobody has more than eight open steps due in one month.",
    why: "Somebody with more will finish some of them late; which ones is left to chance.",
    how: "Move some of the due dates, or give some of the steps to others.",
    source: "rule 24; the eight are ours",
  },
  messages: {
    heavy:
      "“{owner}” has {count:open step|open steps} due in {month}; {most} is what one person can finish in a month. Move some, or share them.",
  },
  options: { mostDueInAMonth: 8, mostShown: 5 },
  check({ plan, today, options: { mostDueInAMonth: most, mostShown }, report }) {
    const heavy = [...loadsOf(plan, today).values()].filter(({ steps }) => steps.length > most);
    for (const { owner, month, steps } of heavy.sort((a, b) => b.steps.length - a.steps.length).slice(0, mostShown)) {
      const [first, ...others] = steps;
      if (!first) continue;
      const related = others.map(({ cell }) => cell.at);
      report("heavy", first.cell.at, { owner, count: steps.length, month, most }, { related });
    }
  },
});

interface Load {
  readonly owner: string;
  readonly month: Month;
  readonly steps: PlacedCell[];
}

/** Open steps by owner and month; somebody called by name here and by role there is one, where a roster says so. */
function loadsOf(plan: Plan, today: number): Map<string, Load> {
  const find = rosterBook(plan);
  const hasRoster = membersOf(plan).length > 0;
  const loads = new Map<string, Load>();
  for (const table of tablesOf(plan, implementationPlan)) {
    for (const record of table.records) {
      const { end } = windowOf(record);
      // What is overdue is no longer a matter of how much comes together.
      if (end === null || end < today || !isActive(record)) continue;
      const { year, month } = civilOf(end);
      for (const { text, is } of record.cells.owner.value?.members ?? []) {
        if (is === "group" || is === "nobody") continue;
        const found = hasRoster ? find(text) : null;
        const only = found?.kind === "found" && found.who.length === 1 ? found.who[0] : undefined;
        const owner = only?.name ?? text;
        const key = `${plainName(owner)} ${year}-${month}`;
        const load = loads.get(key) ?? { owner, month: { month, year }, steps: [] };
        load.steps.push({ table, record, cell: record.cells.owner });
        loads.set(key, load);
      }
    }
  }
  return loads;
}

export const examples = [
  good(`
    | Implementation plan | Action step  | Owner    | Due date   |
    |                     | Hire coach   | J. Ortiz | 2026-09-01 |
    |                     | Train tutors | J. Ortiz | 2026-09-15 |`),
  {
    ...bad(
      `
    | Roster              | Name        | Job title | Team     |
    |                     | Maria Ortiz | CAO       | SteerCo  |
    | Implementation plan | Action step  | Owner    | Due date   |
    |                     | Hire coach   | M. Ortiz | 2026-09-01 |
    |                     | Train tutors | CAO      | 2026-09-15 |
    |                     | Rent rooms   | M. Ortiz | 2026-09-30 |
    |                     | Visit rooms  | M. Ortiz | 2026-10-30 |`,
      "'Implementation plan'!B2 “Maria Ortiz” has 3 open steps due in September 2026; 2 is what one person can finish in a month. Move some, or share them.",
    ),
    options: { mostDueInAMonth: 2 },
  },
];
