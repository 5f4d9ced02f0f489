import type { Cell, Plan } from "../../recognize/types.ts";

/** The choice a cell says, null where the framework has no such choice. */
export function choiceOf(plan: Plan, list: string, cell: Cell<string>): string | null {
  return cell.value !== null && labelsOf(plan, list).includes(cell.value) ? cell.value : null;
}

/** The choices of a list of the pack: the framework is whatever the pack says. */
export function labelsOf(plan: Plan, list: string): readonly string[] {
  return plan.pack.lists[list]?.choices.map(({ label }) => label) ?? [];
}
