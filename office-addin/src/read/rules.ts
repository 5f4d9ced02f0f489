import { withRule } from "@throughline/shared/workbook/apply/validations.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { SheetId, Validation } from "@throughline/shared/workbook/types.ts";
import { type Area, columnsOf, cutRows, onSheet } from "../areas.ts";
import type { Answer } from "../batch.ts";

/** Cells that Excel answers for as one: they have the same rule, or none. */
export interface RuledArea {
  readonly area: Area;
  readonly rule: ValidationRule | null;
}

export interface RuleAnswer {
  readonly settled: readonly RuledArea[];
  /** Whose cells differ; to be cut and asked again. */
  readonly mixed: readonly Area[];
}

/** Neighboring columns hold different things, so each is asked by itself. */
export function areasToAsk(ruled: readonly Area[]): Area[] {
  return ruled.flatMap(columnsOf);
}

/** In eighths: few round trips even where every row of a long column has a rule of its own. */
export function cutToAsk(mixed: readonly Area[]): Area[] {
  return mixed.flatMap((area) => cutRows(area, Math.max(1, Math.ceil(area.rows / 8))));
}

export function askRules(worksheet: Excel.Worksheet, areas: readonly Area[]): Answer<RuleAnswer> {
  const asked = areas.map((area) => {
    const { dataValidation } = worksheet.getRangeByIndexes(area.row, area.col, area.rows, area.cols);
    dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert");
    return { area, dataValidation };
  });
  return () => {
    const settled: RuledArea[] = [];
    const mixed: Area[] = [];
    for (const { area, dataValidation } of asked) {
      const isMixed = dataValidation.type === "Inconsistent" || dataValidation.type === "MixedCriteria";
      if (isMixed && area.rows * area.cols > 1) mixed.push(area);
      else settled.push({ area, rule: ruleOf(dataValidation) });
    }
    return { settled, mixed };
  };
}

/** The rules of a sheet, each once with all its cells, from the top. */
export function validationsOf(sheet: SheetId, settled: readonly RuledArea[]): readonly Validation[] {
  const inOrder = [...settled].sort((one, other) => one.area.row - other.area.row || one.area.col - other.area.col);
  return inOrder.reduce<readonly Validation[]>(
    (known, { area, rule }) => (rule ? withRule(known, onSheet(sheet, area), rule) : known),
    [],
  );
}

function ruleOf({ type, rule, ignoreBlanks, prompt, errorAlert }: Excel.DataValidation): ValidationRule | null {
  if (type === "None") return null;
  const what = criteriaOf(rule);
  const others = !errorAlert.showAlert ? "welcome" : errorAlert.style === "Stop" ? null : "warned";
  return {
    ...what,
    allowBlank: ignoreBlanks,
    ...(others && { others }),
    ...(prompt.showPrompt && prompt.message !== "" && { help: prompt.message }),
    ...(errorAlert.message !== "" && { complaint: errorAlert.message }),
  };
}

type Criteria = Pick<ValidationRule, "type" | "choices" | "formulas" | "operator">;

function criteriaOf({
  list,
  custom,
  wholeNumber,
  decimal,
  date,
  time,
  textLength,
}: Excel.DataValidationRule): Criteria {
  if (list) return listed(list.source);
  if (custom) return { type: "custom", choices: null, formulas: [bare(custom.formula)] };
  if (wholeNumber) return compared("whole", wholeNumber);
  if (decimal) return compared("decimal", decimal);
  if (date) return compared("date", date);
  if (time) return compared("time", time);
  if (textLength) return compared("text-length", textLength);
  return { type: "any", choices: null, formulas: [] };
}

function listed(source: unknown): Criteria {
  const text = typeof source === "string" ? source : "";
  if (text.startsWith("=")) return { type: "list", choices: null, formulas: [bare(text)] };
  const choices = text
    .split(",")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "");
  return { type: "list", choices, formulas: [] };
}

function compared(
  type: Criteria["type"],
  { formula1, formula2, operator }: Excel.BasicDataValidation | Excel.DateTimeDataValidation,
): Criteria {
  const said = operators[operator];
  const formulas = [formula1, formula2].flatMap((one) => (one === undefined || one === "" ? [] : [bare(one)]));
  return { type, choices: null, formulas, ...(said && { operator: said }) };
}

/** "=A1" and 12 as formulas are kept. */
function bare(formula: unknown): string {
  return String(formula ?? "").replace(/^=/, "");
}

const operators: Readonly<Record<string, NonNullable<Validation["operator"]> | null>> = {
  Between: null,
  NotBetween: "not-between",
  EqualTo: "equal",
  NotEqualTo: "not-equal",
  GreaterThan: "more",
  LessThan: "less",
  GreaterThanOrEqualTo: "at-least",
  LessThanOrEqualTo: "at-most",
};
