import { quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { withRule } from "@throughline/shared/workbook/apply/validations.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import { translate } from "@throughline/shared/workbook/formulas-move.ts";
import type { CellRange, SheetId, Validation } from "@throughline/shared/workbook/types.ts";
import { fixedAddress, placeOf } from "../places.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Turns a Date into a serial day. */
type Serial = (date: Date) => number;

interface Corner {
  readonly sheet: SheetId;
  readonly row: number;
  readonly col: number;
}

/** The rules of a rectangle of cells, those that are alike as one. `corner` is its top left cell. */
export function validationsFrom(
  rules: readonly (readonly (DataValidation | null)[])[],
  corner: Corner,
  serial: Serial,
): readonly Validation[] {
  return runsIn(rules, corner, serial).reduce<readonly Validation[]>(
    (validations, { at, rule }) => withRule(validations, at, rule),
    [],
  );
}

interface Run {
  readonly at: CellRange;
  readonly rule: ValidationRule;
}

/** Rules by column: neighbors with the same one are one run. */
function runsIn(
  rules: readonly (readonly (DataValidation | null)[])[],
  { sheet, row, col }: Corner,
  serial: Serial,
): Run[] {
  const runs: Run[] = [];
  for (let c = 0; c < (rules[0]?.length ?? 0); c += 1) {
    let open: { readonly key: string; readonly first: number; readonly rule: ValidationRule } | null = null;
    for (let r = 0; r <= rules.length; r += 1) {
      const given = rules[r]?.[c] ?? null;
      const rule: ValidationRule | null = given && ruleFrom(given, serial);
      const key = rule && JSON.stringify(seenFromTop(rule, r));
      if (open && key !== open.key) {
        runs.push({
          at: { sheet, row: row + open.first, col: col + c, rows: r - open.first, cols: 1 },
          rule: open.rule,
        });
        open = null;
      }
      if (rule && key !== null && !open) open = { key, first: r, rule };
    }
  }
  return runs;
}

/** The rule as it would read in the first row, so that those of one column can be compared. */
function seenFromTop(rule: ValidationRule, row: number): ValidationRule {
  if (rule.type !== "custom") return rule;
  return { ...rule, formulas: rule.formulas.map((formula) => translate(formula, -row, 0)) };
}

/** A rule of Sheets in the words of a snapshot; kinds that no other spreadsheet has are custom, without a formula. */
export function ruleFrom(given: DataValidation, serial: Serial): ValidationRule {
  const type = String(given.getCriteriaType());
  const values: unknown[] = given.getCriteriaValues();
  const help = given.getHelpText() ?? "";
  const shared = {
    // Sheets never minds an empty cell.
    allowBlank: true,
    ...(given.getAllowInvalid() ? { others: "warned" as const } : {}),
    ...(help === "" ? {} : { help }),
  };
  const [first, second] = values;
  if (type === "VALUE_IN_LIST" && Array.isArray(first)) {
    return { ...shared, type: "list", choices: first.map(String), formulas: [] };
  }
  if (type === "VALUE_IN_RANGE") {
    return { ...shared, type: "list", choices: null, formulas: [addressOf(first)] };
  }
  if (type === "CUSTOM_FORMULA") {
    return { ...shared, type: "custom", choices: null, formulas: [String(first ?? "").replace(/^=/, "")] };
  }
  if (!isComparison(type)) return { ...shared, type: "custom", choices: null, formulas: [] };
  const comparison = comparisons[type];
  const formulas = [first, second]
    .filter((value) => value !== undefined && value !== null)
    .map((value) => String(comparison.type === "date" ? serial(value as Date) : value));
  return { ...shared, choices: null, formulas, ...comparison };
}

function addressOf(given: unknown): string {
  const range = given as GoogleAppsScript.Spreadsheet.Range;
  return `${quoteSheet(range.getSheet().getName())}!${fixedAddress(placeOf(range))}`;
}

type Criteria = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type Comparison = { readonly type: "date" | "decimal" } & Pick<ValidationRule, "operator">;

/** Rules that hold an entry against days or numbers. "Between" goes without saying. */
export const comparisons = {
  NUMBER_BETWEEN: { type: "decimal" },
  NUMBER_NOT_BETWEEN: { type: "decimal", operator: "not-between" },
  NUMBER_EQUAL_TO: { type: "decimal", operator: "equal" },
  NUMBER_NOT_EQUAL_TO: { type: "decimal", operator: "not-equal" },
  NUMBER_GREATER_THAN: { type: "decimal", operator: "more" },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { type: "decimal", operator: "at-least" },
  NUMBER_LESS_THAN: { type: "decimal", operator: "less" },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { type: "decimal", operator: "at-most" },
  DATE_BETWEEN: { type: "date" },
  DATE_NOT_BETWEEN: { type: "date", operator: "not-between" },
  DATE_EQUAL_TO: { type: "date", operator: "equal" },
  DATE_AFTER: { type: "date", operator: "more" },
  DATE_ON_OR_AFTER: { type: "date", operator: "at-least" },
  DATE_BEFORE: { type: "date", operator: "less" },
  DATE_ON_OR_BEFORE: { type: "date", operator: "at-most" },
} as const satisfies Partial<Record<Criteria, Comparison>>;

export function isComparison(criteria: string): criteria is keyof typeof comparisons {
  return Object.hasOwn(comparisons, criteria);
}
