import { AppError } from "@throughline/shared/host/errors.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import type { RefusedChange } from "@throughline/shared/workbook/edits.ts";
import { sayError } from "../errors.ts";

/** What stands in the way of many changes alike, such as a signature, is said once. */
export function sayRefused(refused: readonly RefusedChange[]): void {
  for (const [sentence, [first, ...others]] of groupedBy(refused, (one) => one.sentence)) {
    const what = others.length === 0 ? first.change.title : `${first.change.title}, and ${others.length} more`;
    sayError(new AppError("fix/refused", `${what}: not changed.`, sentence));
  }
}
