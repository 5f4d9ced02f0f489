import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, Validation } from "@throughline/shared/workbook/types.ts";
import { attr, escapeXml } from "../xml/escape.ts";

const TYPES: Readonly<Record<Validation["type"], string>> = {
  list: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  "text-length": "textLength",
  custom: "custom",
  any: "none",
};

const OPERATORS: Readonly<Record<NonNullable<Validation["operator"]>, string>> = {
  between: "between",
  "not-between": "notBetween",
  equal: "equal",
  "not-equal": "notEqual",
  more: "greaterThan",
  less: "lessThan",
  "at-least": "greaterThanOrEqual",
  "at-most": "lessThanOrEqual",
};

/** Characters that a rule can hold of choices written in it. */
export const LONGEST_CHOICES = 255;

/** The choices of a drop-down as a rule writes them. */
export function choicesText(choices: readonly string[]): string {
  return choices.join(",").replaceAll('"', '""');
}

/** A rule for entries, in the way all spreadsheets read; `own` is what the part's elements have to declare. */
export function validationXml(rule: ValidationRule, ranges: readonly CellRange[], own: string): string {
  const { type, choices, formulas, allowBlank, operator, others = "refused", help, complaint } = rule;
  const facts = [
    attr("type", TYPES[type]),
    others === "warned" ? attr("errorStyle", "warning") : "",
    operator ? attr("operator", OPERATORS[operator]) : "",
    allowBlank ? attr("allowBlank", 1) : "",
    help === undefined ? "" : attr("showInputMessage", 1),
    others === "welcome" ? "" : attr("showErrorMessage", 1),
    complaint === undefined ? "" : attr("error", complaint),
    help === undefined ? "" : attr("prompt", help),
    attr("sqref", ranges.map(rangeName).join(" ")),
  ];
  const written = choices === null ? formulas : [`"${choicesText(choices)}"`];
  const inside = written.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation${own}${facts.join("")}>${inside.join("")}</dataValidation>`;
}
