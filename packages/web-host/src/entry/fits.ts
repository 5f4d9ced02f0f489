import { parseA1 } from "@throughline/shared/workbook/a1.ts";
import { ruleAt } from "@throughline/shared/workbook/apply/validations.ts";
import { contentAt, covers } from "@throughline/shared/workbook/cells.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type {
  CellContent,
  CellRange,
  CellRef,
  CellValue,
  SheetId,
  Workbook,
} from "@throughline/shared/workbook/types.ts";
import { shownValue } from "../shown/shown-value.ts";

/** The rule a cell is filled in by; null where anything goes. */
export function ruleOf(workbook: Workbook, at: CellRef): ValidationRule | null {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  const validation = sheet?.validations?.find((one) => one.at.some((range) => covers(range, at)));
  return validation && validation.type !== "any" ? ruleAt(validation, at) : null;
}

/** The words that a cell can be chosen from; null where it is no list, or one that only a spreadsheet can work out. */
export function choicesFor(workbook: Workbook, rule: ValidationRule, sheet: SheetId): readonly string[] | null {
  if (rule.type !== "list") return null;
  if (rule.choices !== null) return rule.choices.map((choice) => choice.trim());
  const range = rangeOf(workbook, (rule.formulas[0] ?? "").replace(/^=/, ""), sheet);
  const held = workbook.sheets.find(({ id }) => id === range?.sheet);
  if (!range || !held) return null;
  const rows = Math.min(range.rows, Math.max(0, held.origin.row + held.values.length - range.row));
  const cols = Math.min(range.cols, Math.max(0, held.origin.col + (held.values[0]?.length ?? 0) - range.col));
  return Array.from({ length: rows * cols }, (_, index) => {
    const { value, format } = contentAt(held, range.row + Math.floor(index / cols), range.col + (index % cols));
    return shownValue(value, format).text.trim();
  }).filter((word) => word !== "");
}

function rangeOf({ names, sheets }: Workbook, formula: string, onSheet: SheetId): CellRange | null {
  const named = names.find(({ name }) => name.toLowerCase() === formula.trim().toLowerCase());
  if (named) return named.at;
  const at = parseA1(formula.trim());
  const sheet = at?.sheet == null ? onSheet : sheets.find(({ name }) => name === at.sheet)?.id;
  return at && sheet !== undefined ? { ...at, sheet } : null;
}

/** Whether what is entered is what the rule asks for. A rule that only a spreadsheet can work out lets all pass. */
export function fits(workbook: Workbook, rule: ValidationRule, content: CellContent, sheet: SheetId): boolean {
  const { value, formula, format } = content;
  if (formula !== null || value === null) return true;
  switch (rule.type) {
    case "list": {
      const choices = choicesFor(workbook, rule, sheet);
      const word = shownValue(value, format).text.trim();
      return choices === null || choices.some((choice) => choice === word || choice === String(value));
    }
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && isWithin(workbook, rule, value, sheet);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(workbook, rule, value, sheet);
    case "text-length":
      return isWithin(workbook, rule, shownValue(value, undefined).text.length, sheet);
    case "custom":
    case "any":
      return true;
  }
}

function isWithin(workbook: Workbook, rule: ValidationRule, value: number, sheet: SheetId): boolean {
  const [low, high] = rule.formulas.map((formula) => limitOf(workbook, formula, sheet));
  if (low == null) return true;
  switch (rule.operator ?? "between") {
    case "between":
      return value >= low && (high == null || value <= high);
    case "not-between":
      return value < low || (high != null && value > high);
    case "equal":
      return value === low;
    case "not-equal":
      return value !== low;
    case "more":
      return value > low;
    case "less":
      return value < low;
    case "at-least":
      return value >= low;
    case "at-most":
      return value <= low;
  }
}

/** A limit that is written down, or stands in a cell; null for one that has to be calculated. */
function limitOf(workbook: Workbook, formula: string, onSheet: SheetId): number | null {
  const bare = formula.replace(/^=/, "").trim();
  if (bare !== "" && Number.isFinite(Number(bare))) return Number(bare);
  const range = rangeOf(workbook, bare, onSheet);
  const sheet = workbook.sheets.find(({ id }) => id === range?.sheet);
  const value: CellValue = range && sheet ? contentAt(sheet, range.row, range.col).value : null;
  return typeof value === "number" ? value : null;
}
