import { AppError } from "@throughline/shared/host/errors.ts";
import { ENGLISH, type Language } from "@throughline/shared/locales/language.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import { titleOf } from "@throughline/shared/rules/message.ts";
import type { RefusedChange } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { sayError } from "../errors.ts";

/** What stands in the way of many changes alike, such as a signature, is said once. */
export function sayRefused(refused: readonly RefusedChange[], language: Language = ENGLISH): void {
  for (const [, [first, ...others]] of groupedBy(refused, (one) => one.sentence)) {
    const title = titleOf(first.change, language);
    const message =
      others.length === 0
        ? phrase("{title}: not changed.", { title })
        : phrase("{title}, and {count} more: not changed.", { title, count: others.length });
    sayError(new AppError("fix/refused", message, first.phrase), language);
  }
}
