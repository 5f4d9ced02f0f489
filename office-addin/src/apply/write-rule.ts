import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";

/** Gives a range the rule, or none, in place of what it has. */
export function putRule({ dataValidation }: Excel.Range, rule: ValidationRule | null): void {
  dataValidation.clear();
  if (rule === null) return;
  if (rule.type !== "any") {
    dataValidation.rule = criteriaOf(rule);
    dataValidation.ignoreBlanks = rule.allowBlank;
    dataValidation.errorAlert = {
      message: shortened(rule.complaint ?? ""),
      showAlert: rule.others !== "welcome",
      style: rule.others === "warned" ? "Warning" : "Stop",
      title: "",
    };
  }
  if (rule.help !== undefined) dataValidation.prompt = { message: shortened(rule.help), showPrompt: true, title: "" };
}

// Excel's own limit for what a rule says.
const LONGEST_SENTENCE = 255;

export function shortened(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE - 1)}…` : sentence;
}

function criteriaOf({ type, choices, formulas, operator }: ValidationRule): Excel.DataValidationRule {
  const [formula1 = "", formula2] = formulas.map((formula) => `=${formula}`);
  const compared = {
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    operator: operators[operator ?? "between"],
  };
  switch (type) {
    case "list":
      return { list: { inCellDropDown: true, source: choices ? choices.join(",") : formula1 } };
    case "custom":
      return { custom: { formula: formula1 } };
    case "whole":
      return { wholeNumber: compared };
    case "decimal":
      return { decimal: compared };
    case "date":
      return { date: compared };
    case "time":
      return { time: compared };
    case "text-length":
      return { textLength: compared };
    case "any":
      return {};
  }
}

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
