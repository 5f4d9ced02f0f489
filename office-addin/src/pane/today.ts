import { serialOf } from "@throughline/shared/workbook/dates.ts";

/** Today by the person's clock, as a serial day. */
export function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
