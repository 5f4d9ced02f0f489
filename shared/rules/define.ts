import type { FieldId } from "../recognize/types.ts";
import type { SheetKind } from "../templates/types.ts";
import type { Example, Need, Options, PlanRule, TableRule } from "./types.ts";

type Messages = Readonly<Record<string, string>>;
// Stands for "no options": a rule without limits has nothing to set.
type None = Readonly<Record<never, never>>;

/** A rule about the rows of one kind. A wrong field, message id or placeholder does not compile. */
export function defineRule<
  K extends SheetKind,
  const F extends FieldId<K>,
  const M extends Messages,
  O extends Options = None,
>(rule: TableRule<K, F, M, O>): TableRule<K, F, M, O> {
  return rule;
}

/** A rule about several sheets, or about all of them. */
export function definePlanRule<const M extends Messages, O extends Options = None>(
  rule: PlanRule<M, O>,
): PlanRule<M, O> {
  return rule;
}

/** Columns of a kind that a plan rule cannot do without. */
export function columns<K extends SheetKind>(kind: K, ...fields: readonly FieldId<K>[]): Need {
  return { kind, fields };
}

/** A drawn workbook in which the rule finds nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function good(workbook: string, more?: Omit<Example, "workbook" | "findings">): Example {
  return { workbook, findings: [], ...more };
}

/** A drawn workbook and what the rule says of it, as printed: `Plan!B2 “Hire coach” has no owner.` */
/* @__NO_SIDE_EFFECTS__ */
export function bad(workbook: string, ...findings: readonly [string, ...string[]]): Example {
  return { workbook, findings };
}
