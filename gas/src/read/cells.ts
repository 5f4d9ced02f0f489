import type { CellValue } from "@throughline/shared/workbook/types.ts";

/** What Sheets shows where a formula fails. It hands out errors as their texts. */
const ERRORS: ReadonlySet<unknown> = new Set([
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#ERROR!", "#SPILL!", "#CALC!"],
]);

/** Codes that say that nobody has chosen a format. */
const AUTOMATIC: ReadonlySet<string> = new Set(["", "General", "0.###############"]);

/** A value as Sheets hands it out, in the words of a snapshot. */
export function valueFrom(given: unknown, serial: (date: Date) => number): CellValue {
  if (given === "" || given === null || given === undefined) return null;
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (isDate(given)) return serial(given);
  const text = String(given);
  return ERRORS.has(text) ? { error: text } : text;
}

export function formulaFrom(given: string): string | null {
  return given === "" ? null : given.replace(/^=/, "");
}

/** Null where the format is the automatic one. */
export function formatFrom(given: string): string | null {
  return AUTOMATIC.has(given) ? null : given;
}

export function isDate(given: unknown): given is Date {
  return Object.prototype.toString.call(given) === "[object Date]";
}
