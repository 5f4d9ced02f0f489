import { peopleBook } from "../plan/people/people-book.ts";
import { cellsIn, columnsOfType } from "../recognize/cells.ts";
import type { Plan } from "../recognize/types.ts";
import type { CellRef } from "../workbook/types.ts";

/** Columns whose people had a hand in the plan. */
const HANDS = new Set(["draftedBy", "owner", "sponsor", "support", "person"]);

/** The cells that name a rater among the plan's authors, owners and members; [] for an outsider. */
export function namedInPlan(plan: Plan, rater: string): readonly CellRef[] {
  const name = rater.trim();
  if (name === "") return [];
  const find = peopleBook([{ name, roles: [], teams: [] }]);
  return columnsOfType(plan, "people")
    .filter(({ field }) => HANDS.has(field.id))
    .flatMap((column) =>
      [...cellsIn(column)].flatMap(({ cell }) => {
        const isNamed = cell.value?.members.some(({ text, is }) => is === "name" && find(text).kind === "found");
        return isNamed && cell.from === null ? [cell.at] : [];
      }),
    );
}
