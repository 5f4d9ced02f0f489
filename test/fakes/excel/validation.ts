import { allHaveRule, ruleAt, withRule } from "@throughline/shared/workbook/apply/validations.ts";
import { overlap } from "@throughline/shared/workbook/cells.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, Validation } from "@throughline/shared/workbook/types.ts";
import { type Book, changeSheet, checkUnprotected, sheetIn } from "./book.ts";
import { ExcelError, type ExcelObject, method, NotModeled, value } from "./members.ts";

/** Drop-downs and other rules of a range, as Excel speaks of them. */
export function dataValidation(book: Book, at: CellRange): ExcelObject {
  const now = () => uniformRule(sheetIn(book, at.sheet).validations ?? [], at);
  const rule = () => {
    const one = now();
    return one === "mixed" ? null : one;
  };
  const put = (to: ValidationRule | null) => {
    checkUnprotected(book, at.sheet);
    changeSheet(book, at.sheet, (sheet) => ({ ...sheet, validations: withRule(sheet.validations ?? [], at, to) }));
  };
  const change = (more: Partial<ValidationRule>, less: readonly (keyof ValidationRule)[] = []) => {
    const before = rule();
    if (!before) throw new ExcelError("InvalidOperation", "There is no rule to say more of.");
    put(without({ ...before, ...more }, less));
  };
  return {
    type: "DataValidation",
    members: {
      type: value("1.8", () => {
        const one = now();
        return one === "mixed" ? "Inconsistent" : one === null ? "None" : types[one.type];
      }),
      rule: value(
        "1.8",
        () => criteria(rule()),
        (to) => put(ruleFrom(to, rule())),
      ),
      ignoreBlanks: value(
        "1.8",
        () => rule()?.allowBlank ?? true,
        (to) => change({ allowBlank: to === true }),
      ),
      prompt: value(
        "1.8",
        () => ({ message: rule()?.help ?? "", showPrompt: rule()?.help !== undefined, title: "" }),
        (to) => {
          const { message, showPrompt } = record(to);
          change(showPrompt === true ? { help: short(message) } : {}, showPrompt === true ? [] : ["help"]);
        },
      ),
      errorAlert: value(
        "1.8",
        () => ({
          message: rule()?.complaint ?? "",
          showAlert: rule()?.others !== "welcome",
          style: rule()?.others === "warned" ? "Warning" : "Stop",
          title: "",
        }),
        (to) => {
          const { message, showAlert, style } = record(to);
          const others = showAlert === false ? "welcome" : style === "Stop" ? undefined : "warned";
          const complaint = short(message);
          change({ ...(others && { others }), ...(complaint !== "" && { complaint }) }, [
            ...(others ? [] : ["others" as const]),
            ...(complaint === "" ? ["complaint" as const] : []),
          ]);
        },
      ),
      clear: method("1.8", () => put(null)),
    },
  };
}

// Excel's own limit for what a rule says.
const LONGEST_SENTENCE = 255;

function short(message: unknown): string {
  const said = typeof message === "string" ? message : "";
  if (said.length > LONGEST_SENTENCE)
    throw new ExcelError("InvalidArgument", "The message is longer than 255 letters.");
  return said;
}

function uniformRule(validations: readonly Validation[], at: CellRange): ValidationRule | null | "mixed" {
  const near = validations.filter((one) => one.at.some((range) => overlap(range, at)));
  const [first] = near;
  if (!first) return null;
  const rule = ruleAt(first, at);
  return allHaveRule(validations, at, rule) ? rule : "mixed";
}

const types: Readonly<Record<Validation["type"], string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  "text-length": "TextLength",
  custom: "Custom",
  any: "None",
};

const criteriaNames = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  "text-length": "textLength",
} as const;

const operators = {
  between: "Between",
  "not-between": "NotBetween",
  equal: "EqualTo",
  "not-equal": "NotEqualTo",
  more: "GreaterThan",
  less: "LessThan",
  "at-least": "GreaterThanOrEqualTo",
  "at-most": "LessThanOrEqualTo",
} as const;

function criteria(rule: ValidationRule | null): unknown {
  if (rule === null || rule.type === "any") return {};
  if (rule.type === "list") {
    const source = rule.choices ? rule.choices.join(",") : `=${rule.formulas[0] ?? ""}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formulas[0] ?? ""}` } };
  const [formula1 = "", formula2] = rule.formulas;
  return {
    [criteriaNames[rule.type]]: {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator: operators[rule.operator ?? "between"],
    },
  };
}

function ruleFrom(given: unknown, before: ValidationRule | null): ValidationRule {
  const kept: Pick<ValidationRule, "allowBlank" | "help" | "complaint" | "others"> = before ?? { allowBlank: true };
  const [[name, said] = [undefined, undefined]] = Object.entries(record(given));
  const criterion = record(said);
  if (name === "list") {
    const source = String(criterion.source ?? "");
    if (source.startsWith("=")) return { ...kept, type: "list", choices: null, formulas: [source.slice(1)] };
    if (source.length > LONGEST_SENTENCE)
      throw new ExcelError("InvalidArgument", "The list is longer than 255 letters.");
    return { ...kept, type: "list", choices: source.split(","), formulas: [] };
  }
  if (name === "custom") {
    return { ...kept, type: "custom", choices: null, formulas: [bare(criterion.formula)] };
  }
  for (const type of ["whole", "decimal", "date", "time", "text-length"] as const) {
    if (criteriaNames[type] !== name) continue;
    const formulas = [criterion.formula1, criterion.formula2].flatMap((one) => (one === undefined ? [] : [bare(one)]));
    for (const operator of ["not-between", "equal", "not-equal", "more", "less", "at-least", "at-most"] as const) {
      if (operators[operator] === criterion.operator) return { ...kept, type, choices: null, formulas, operator };
    }
    return { ...kept, type, choices: null, formulas };
  }
  throw new NotModeled(`the rule ${JSON.stringify(given)}`);
}

function bare(formula: unknown): string {
  return String(formula ?? "").replace(/^=/, "");
}

function without(rule: ValidationRule, keys: readonly (keyof ValidationRule)[]): ValidationRule {
  const left = Object.entries(rule).filter(([name]) => !keys.some((key) => key === name));
  return { ...rule, ...Object.fromEntries(keys.map((key) => [key, undefined])), ...Object.fromEntries(left) };
}

export function record(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null ? { ...given } : {};
}
