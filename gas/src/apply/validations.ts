import { parseA1, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { fixedAddress, idOf, placeOf } from "../places.ts";
import { dateIn } from "../read/dates.ts";
import { type Comparison, comparisons, isComparison } from "../read/validations.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether Sheets can enforce such a rule so that reading it back gives the same. */
export function canEnforce({ type, choices, formulas }: ValidationRule): boolean {
  switch (type) {
    case "list":
      return choices !== null || formulas.length === 1;
    case "date":
    case "decimal":
      return formulas.length > 0 && formulas.every((formula) => formula !== "" && Number.isFinite(Number(formula)));
    case "custom":
      return formulas.length === 1;
    case "whole":
    case "time":
    case "text-length":
    case "any":
      return false;
  }
}

/**
 * The rule as Sheets will have it: a list's name becomes the range it stands for, empty cells are always welcome, and
 * there is nothing between refusing other entries and warning of them.
 */
export function asSheetsHasIt(spreadsheet: Spreadsheet, on: SheetId, rule: ValidationRule): ValidationRule {
  const { others, complaint: _, ...rest } = rule;
  const [list] = rule.formulas;
  const range = rule.type === "list" && list !== undefined ? listRange(spreadsheet, on, list) : null;
  return {
    ...rest,
    allowBlank: true,
    ...(others === "warned" || others === "welcome" ? { others: "warned" } : {}),
    ...(range ? { formulas: [addressOf(range)] } : {}),
  };
}

/** The range that a name, or an address as formulas write it, stands for; null where there is none. */
export function listRange(spreadsheet: Spreadsheet, on: SheetId, formula: string): Range | null {
  const named = spreadsheet.getRangeByName(formula);
  if (named) return named;
  const at = parseA1(formula);
  if (!at) return null;
  const sheet =
    at.sheet === null ? spreadsheet.getSheets().find((one) => idOf(one) === on) : spreadsheet.getSheetByName(at.sheet);
  return sheet ? sheet.getRange(at.row + 1, at.col + 1, at.rows, at.cols) : null;
}

function addressOf(range: Range): string {
  return `${quoteSheet(range.getSheet().getName())}!${fixedAddress(placeOf(range))}`;
}

/** The rule as an object of Sheets. Null where its list is nowhere to be found, or Sheets has no such rule. */
export function builtRule(spreadsheet: Spreadsheet, on: SheetId, rule: ValidationRule): DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid((rule.others ?? "refused") !== "refused");
  if (rule.help !== undefined) builder.setHelpText(rule.help);
  if (rule.type === "list" && rule.choices) return builder.requireValueInList([...rule.choices], true).build();
  if (rule.type === "list") {
    const range = listRange(spreadsheet, on, rule.formulas[0] ?? "");
    return range && builder.requireValueInRange(range, true).build();
  }
  if (rule.type === "custom") return builder.requireFormulaSatisfied(`=${rule.formulas[0] ?? ""}`).build();
  const operator = rule.operator ?? "between";
  const criteria = Object.keys(comparisons)
    .filter(isComparison)
    .find((name) => operatorOf(comparisons[name], rule.type) === operator);
  if (!criteria) return null;
  const figures = rule.formulas.map(Number);
  const date = dateIn(spreadsheet.getSpreadsheetTimeZone());
  const values = rule.type === "date" ? figures.map(date) : figures;
  return builder.withCriteria(SpreadsheetApp.DataValidationCriteria[criteria], values).build();
}

function operatorOf(one: Comparison, type: ValidationRule["type"]): ValidationRule["operator"] | null {
  return one.type === type ? (one.operator ?? "between") : null;
}
