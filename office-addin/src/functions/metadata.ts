/** A function for cells, as Excel is told of it. */
export interface OneFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: "scalar" | "matrix";
  /** Whether it asks from which cells it was handed its values. */
  readonly asksWhere?: boolean;
}

interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional?: boolean;
  readonly isRange?: boolean;
  /** Any number of them. */
  readonly repeats?: boolean;
}

/** The functions for cells, the same as in Google Sheets; Excel puts the add-in's name and a dot before theirs. */
export const functions: readonly OneFunction[] = [
  {
    id: "PLAN_DATE",
    name: "PLAN_DATE",
    description: "The first or last day that a date in words stands for, such as “Fall 2023” or “by June”.",
    parameters: [
      { name: "text", description: "A date as people write it, or a range of them.", isRange: true },
      {
        name: "edge",
        description: "“start” for the first day, “end” for the last; “end” if left out.",
        isOptional: true,
      },
    ],
    result: "matrix",
  },
  {
    id: "PLAN_STATUS",
    name: "PLAN_STATUS",
    description: "A word for how something stands, put on one scale from Not started to Complete.",
    parameters: [
      { name: "word", description: "A status as your district writes it, or a range of them.", isRange: true },
    ],
    result: "matrix",
  },
  {
    id: "PLAN_FINDINGS",
    name: "PLAN_FINDINGS",
    description: "How many things a check finds in tables of a plan.",
    parameters: [
      { name: "severity", description: "“error” for what blocks sending, “warning”, “info”, or “all”." },
      {
        name: "range",
        description: "A table of the plan with its headings, such as Plan!A1:H200. More may follow.",
        isRange: true,
        repeats: true,
      },
    ],
    result: "scalar",
    asksWhere: true,
  },
  {
    id: "RUBRIC_AVERAGE",
    name: "RUBRIC_AVERAGE",
    description: "The average of rubric scores, with as many decimals as show on which side of the needed one it lies.",
    parameters: [
      { name: "scores", description: "The scores, such as C2:C24.", isRange: true },
      { name: "threshold", description: "The average that is needed; 2.7 if left out.", isOptional: true },
    ],
    result: "scalar",
  },
  {
    id: "RUBRIC_VERDICT",
    name: "RUBRIC_VERDICT",
    description: "“High quality”, “Not yet”, or “Incomplete” while a row has no score. Nothing is rounded first.",
    parameters: [
      { name: "scores", description: "The scores, one a row, such as C2:C24.", isRange: true },
      {
        name: "required",
        description: "A range as long, with “yes” or TRUE in the rows that must reach the least score.",
        isOptional: true,
        isRange: true,
      },
      { name: "threshold", description: "The average that is needed; 2.7 if left out.", isOptional: true },
      { name: "least", description: "The score that each required row needs; 3 if left out.", isOptional: true },
    ],
    result: "scalar",
  },
];

/** The file by which Excel learns of the functions. */
export function functionsJson(): unknown {
  return {
    allowCustomDataForDataTypeAny: false,
    functions: functions.map(({ id, name, description, parameters, result, asksWhere }) => ({
      ...{ id, name, description },
      parameters: parameters.map(({ name: of, description: says, isOptional, isRange, repeats }) => ({
        ...{ name: of, description: says, type: "any", dimensionality: isRange ? "matrix" : "scalar" },
        ...(isOptional && { optional: true }),
        ...(repeats && { repeating: true }),
      })),
      result: { dimensionality: result },
      ...(asksWhere && { options: { requiresParameterAddresses: true } }),
    })),
  };
}
