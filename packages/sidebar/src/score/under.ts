import { exactly, toNumber } from "@throughline/shared/rubrics/exact.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import type { OwnRow } from "./own.ts";

/** Whether a row that decides by itself is scored below what it needs. */
export function isUnder(
  { rule }: Rubric,
  { criterion, draft: { score } }: Pick<OwnRow, "criterion" | "draft">,
): boolean {
  return criterion.required && score !== null && score < toNumber(exactly(rule.requiredAtLeast));
}
