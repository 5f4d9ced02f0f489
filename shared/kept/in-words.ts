import { isDateFormat, isoOf } from "../workbook/dates.ts";
import type { ValidationRule } from "../workbook/edits.ts";
import type { CellContent, CellValue } from "../workbook/types.ts";
import type { LoggedEdit } from "./written-edit.ts";

/** What stood there and what stands there now, for a person: texts in quotes, dates as days. */
export function changeInWords(edit: LoggedEdit): { readonly from: string; readonly to: string } {
  if (edit.kind === "set-validation") return { from: ruleInWords(edit.was), to: ruleInWords(edit.to) };
  return { from: contentInWords(edit.was), to: contentInWords(edit.to) };
}

/** “Hire coach”, 12, 2026-09-30, #REF!, or “formula B2+1, which gives 7”. Never begins as a formula would. */
export function contentInWords({ value, formula, format }: CellContent): string {
  const shown = valueInWords(value, format);
  if (formula === null) return shown;
  return value === null ? `formula ${formula}` : `formula ${formula}, which gives ${shown}`;
}

// A spreadsheet shows no date beyond the year 9999.
const LAST_DAY = 2_958_465;

function valueInWords(value: CellValue, format: string | undefined): string {
  if (value === null) return "(empty)";
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "object") return value.error;
  const isDate = typeof value === "number" && format !== undefined && isDateFormat(format);
  if (isDate && value >= 0 && value <= LAST_DAY) return isoOf(value).replace("T", " ");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function ruleInWords(rule: ValidationRule | null): string {
  if (rule === null) return "(no drop-down)";
  if (rule.type !== "list") return `(a rule on ${rule.type === "any" ? "entries" : rule.type})`;
  return rule.choices === null ? `drop-down from ${rule.formulas.join()}` : `drop-down: ${rule.choices.join(", ")}`;
}
