import { dayText } from "../locales/fill.ts";
import { ENGLISH, type Language } from "../locales/language.ts";
import { type IsoDate, serialOfIso } from "../workbook/dates.ts";

/** "2026-09-01" as people write it: "Sep 1, 2026". */
export function dayInWords(day: IsoDate, language: Language = ENGLISH): string {
  const serial = serialOfIso(day);
  return serial === null ? day : dayText(serial, language);
}
