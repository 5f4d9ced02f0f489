import { isDateFormat } from "@throughline/shared/workbook/dates.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";
import type { Words } from "../words/index.ts";

// A spreadsheet shows no day beyond the year 9999.
const LAST_DAY = 2_958_465;

/** What stands in a cell, about as its sheet shows it, in the person's language. Empty is "". */
export function shownContent({ value, formula, format }: CellContent, { formats, shell }: Words): string {
  if (value === null) return formula === null ? "" : shell.cell.formula(formula);
  if (typeof value === "string") return value;
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? shell.cell.yes : shell.cell.no;
  if (format !== undefined && isDateFormat(format) && value >= 0 && value <= LAST_DAY) return formats.day(value);
  if (format?.includes("%")) return formats.percent(value);
  // Four digits may be a year.
  return Number.isInteger(value) && Math.abs(value) < 10_000 ? String(value) : formats.number(value);
}

/** The same in a sentence: quoted where it is text, and a word where it is empty. */
export function quotedContent(content: CellContent, words: Words): string {
  const shown = shownContent(content, words);
  if (shown === "") return words.shell.cell.empty;
  return typeof content.value === "string" ? `“${shown}”` : shown;
}

/** What a drop-down allows, in a few words. */
export function shownRule(rule: ValidationRule | null, { shell }: Words): string {
  if (rule === null) return shell.cell.noRule;
  if (rule.type !== "list") return shell.cell.rule;
  return shell.cell.dropDown(rule.choices?.join(", ") ?? rule.formulas.join());
}
