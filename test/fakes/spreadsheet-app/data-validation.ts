import { parseA1, quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import { ruleAt } from "@throughline/shared/workbook/apply/validations.ts";
import { covers } from "@throughline/shared/workbook/cells.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, CellRef, SheetId } from "@throughline/shared/workbook/types.ts";
import { sheetIn } from "./document.ts";
import { rangeOn } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";
import { instantOf, serialAt } from "./zones.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A rule as Google holds it. */
interface GoogleRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsOthers: boolean;
  readonly help: string | null;
}

const NONE: GoogleRule = { criteria: "", values: [], allowsOthers: false, help: null };

const names = [
  ...["DATE_AFTER", "DATE_BEFORE", "DATE_BETWEEN", "DATE_EQUAL_TO", "DATE_IS_VALID_DATE", "DATE_NOT_BETWEEN"],
  ...["DATE_ON_OR_AFTER", "DATE_ON_OR_BEFORE", "NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN"],
  ...["NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN", "NUMBER_LESS_THAN_OR_EQUAL_TO", "NUMBER_NOT_BETWEEN"],
  ...["NUMBER_NOT_EQUAL_TO", "TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_EQUAL_TO", "TEXT_IS_VALID_EMAIL"],
  ...["TEXT_IS_VALID_URL", "VALUE_IN_LIST", "VALUE_IN_RANGE", "CUSTOM_FORMULA", "CHECKBOX"],
];

/** The real ones are Java enums: objects that name themselves. */
const enumeration = new Map(names.map((name) => [name, Object.freeze({ toString: () => name })]));

export function criteriaEnum() {
  return Object.fromEntries(enumeration) as unknown as typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
}

function criteriaOf(name: string): Criteria {
  return enumeration.get(name) as unknown as Criteria;
}

/** Rules by the objects that stand for them, as a script holds them between two calls. */
const held = new WeakMap<object, GoogleRule>();

function ruleObject(world: World, rule: GoogleRule): DataValidation {
  const made = strict<DataValidation>(
    "DataValidation",
    {
      getAllowInvalid: () => rule.allowsOthers,
      getCriteriaType: () => criteriaOf(rule.criteria),
      getCriteriaValues: () => [...rule.values],
      getHelpText: () => rule.help as string,
      copy: () => newDataValidation(world, rule),
    },
    world.told,
  );
  held.set(made, rule);
  return made;
}

export function newDataValidation(world: World, start: GoogleRule = NONE): Builder {
  let rule = start;
  const requiring = (criteria: string, ...values: unknown[]): Builder => {
    rule = { ...rule, criteria, values };
    return builder;
  };
  const builder: Builder = strict<Builder>(
    "DataValidationBuilder",
    {
      requireValueInList: (values: string[], shows = true) => requiring("VALUE_IN_LIST", values.map(String), shows),
      requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, shows = true) =>
        requiring("VALUE_IN_RANGE", range, shows),
      requireFormulaSatisfied: (formula: string) => requiring("CUSTOM_FORMULA", formula),
      withCriteria: (criteria: Criteria, values: unknown[]) => requiring(String(criteria), ...values),
      setAllowInvalid: (allows: boolean) => {
        rule = { ...rule, allowsOthers: allows };
        return builder;
      },
      setHelpText: (help: string) => {
        rule = { ...rule, help };
        return builder;
      },
      build: () => {
        if (rule.criteria === "") throw new Error("Data validation rule has no criteria.");
        return ruleObject(world, rule);
      },
    },
    world.told,
  );
  return builder;
}

const OPERATORS = {
  between: "BETWEEN",
  "not-between": "NOT_BETWEEN",
  equal: "EQUAL_TO",
  "not-equal": "NOT_EQUAL_TO",
  more: "GREATER_THAN",
  less: "LESS_THAN",
  "at-least": "GREATER_THAN_OR_EQUAL_TO",
  "at-most": "LESS_THAN_OR_EQUAL_TO",
} as const;

const DATE_OPERATORS: Readonly<Record<string, string>> = {
  GREATER_THAN: "AFTER",
  LESS_THAN: "BEFORE",
  GREATER_THAN_OR_EQUAL_TO: "ON_OR_AFTER",
  LESS_THAN_OR_EQUAL_TO: "ON_OR_BEFORE",
};

/** The rule of one cell, as `getDataValidations` hands it out; null where it has none. */
export function ruleOfCell(world: World, at: CellRef): DataValidation | null {
  const { validations = [] } = sheetIn(world.document, at.sheet);
  const found = validations.find((one) => one.at.some((range) => covers(range, at)));
  return found ? ruleObject(world, googleRule(world, ruleAt(found, at), at.sheet)) : null;
}

function googleRule(world: World, rule: ValidationRule, sheet: SheetId): GoogleRule {
  const shared = { allowsOthers: (rule.others ?? "refused") !== "refused", help: rule.help ?? null };
  const operator = OPERATORS[rule.operator ?? "between"];
  if (rule.type === "list" && rule.choices) {
    return { ...shared, criteria: "VALUE_IN_LIST", values: [[...rule.choices], true] };
  }
  if (rule.type === "list") {
    const at = pointedAt(world, rule.formulas[0] ?? "", sheet);
    if (at) return { ...shared, criteria: "VALUE_IN_RANGE", values: [rangeOn(world, at), true] };
  }
  const figures = rule.formulas.map(Number);
  if (rule.type === "decimal" && figures.every(Number.isFinite)) {
    return { ...shared, criteria: `NUMBER_${operator}`, values: figures };
  }
  if (rule.type === "date" && figures.every(Number.isFinite)) {
    const { timeZone } = world.document.workbook;
    const values = figures.map((serial) => new Date(instantOf(serial, timeZone)));
    return { ...shared, criteria: `DATE_${DATE_OPERATORS[operator] ?? operator}`, values };
  }
  return { ...shared, criteria: "CUSTOM_FORMULA", values: [`=${rule.formulas[0] ?? ""}`] };
}

function pointedAt({ document }: World, formula: string, sheet: SheetId): CellRange | null {
  const { names, sheets } = document.workbook;
  const named = names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  if (named) return named.at;
  const at = parseA1(formula);
  const on = at?.sheet ? sheets.find(({ name }) => name.toLowerCase() === at.sheet?.toLowerCase())?.id : sheet;
  return at && on !== undefined ? { sheet: on, row: at.row, col: at.col, rows: at.rows, cols: at.cols } : null;
}

/** What a script's rule says, in the words of a snapshot. */
export function snapshotRule(world: World, rule: DataValidation | null): ValidationRule | null {
  if (rule === null) return null;
  const google = held.get(rule);
  if (!google) throw new Error("The parameters don't match the method signature for Range.setDataValidation.");
  const { criteria, values, allowsOthers, help } = google;
  const shared = {
    allowBlank: true,
    ...(allowsOthers ? { others: "warned" as const } : {}),
    ...(help === null || help === "" ? {} : { help }),
  };
  const [first, second] = values;
  if (criteria === "VALUE_IN_LIST") return { ...shared, type: "list", choices: first as string[], formulas: [] };
  if (criteria === "VALUE_IN_RANGE") {
    const range = first as GoogleAppsScript.Spreadsheet.Range;
    const sheet = quoteSheet(range.getSheet().getName());
    const at = parseA1(range.getA1Notation());
    const address = at ? rangeName({ ...at, sheet: "" }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") : "";
    return { ...shared, type: "list", choices: null, formulas: [`${sheet}!${address}`] };
  }
  if (criteria === "CUSTOM_FORMULA") {
    return { ...shared, type: "custom", choices: null, formulas: [String(first).replace(/^=/, "")] };
  }
  const [, kind = "", rest = ""] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? [];
  if (kind === "") throw new Error(`The fake keeps no rule ${criteria}.`);
  const { timeZone } = world.document.workbook;
  const formulas = [first, second]
    .filter((value) => value !== undefined)
    .map((value) => String(value instanceof Date || isDate(value) ? serialAt(Number(value), timeZone) : value));
  const word = Object.entries(DATE_OPERATORS).find(([, date]) => kind === "DATE" && date === rest)?.[0] ?? rest;
  const operator = Object.entries(OPERATORS).find(([, google]) => google === word)?.[0] as keyof typeof OPERATORS;
  return { ...shared, type: kind === "DATE" ? "date" : "decimal", choices: null, formulas, operator };
}

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Date]";
}
