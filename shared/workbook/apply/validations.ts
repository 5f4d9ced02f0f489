import { covers, overlap } from "../cells.ts";
import type { ValidationRule } from "../edits.ts";
import { type Corner, referencesOf, sameFormula } from "../formulas.ts";
import { translate } from "../formulas-move.ts";
import type { CellRange, CellRef, Validation } from "../types.ts";

/** The rule as its formulas read in this cell. They are written for the first cell of the first range. */
export function ruleAt(validation: Validation, at: CellRef): ValidationRule {
  const { at: ranges, ...rule } = validation;
  const [anchor] = ranges;
  if (!anchor) return rule;
  const [down, right] = [at.row - anchor.row, at.col - anchor.col];
  return { ...rule, formulas: rule.formulas.map((formula) => translate(formula, down, right)) };
}

/** Whether the rule looks at rows that are other ones for each of its cells: those no "$" holds. */
export function looksNear({ formulas }: Pick<Validation, "formulas">): boolean {
  const floats = (corner: Corner | null) => corner !== null && corner.row !== null && !corner.fixedRow;
  return formulas.flatMap(referencesOf).some(({ from, to }) => floats(from) || floats(to));
}

export function sameRule(one: ValidationRule, other: ValidationRule): boolean {
  return (
    one.type === other.type &&
    one.allowBlank === other.allowBlank &&
    (one.operator ?? "between") === (other.operator ?? "between") &&
    (one.others ?? "refused") === (other.others ?? "refused") &&
    sameWords(one.choices, other.choices) &&
    one.formulas.length === other.formulas.length &&
    one.formulas.every((formula, index) => sameFormula(formula, other.formulas[index] ?? null))
  );
}

function sameWords(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Whether every cell of the range has this rule; for null, whether none has any. */
export function allHaveRule(
  validations: readonly Validation[],
  range: CellRange,
  rule: ValidationRule | null,
): boolean {
  const near = validations.filter(({ at }) => at.some((one) => overlap(one, range)));
  if (rule === null) return near.length === 0;
  const having = near.filter((validation) => sameRule(ruleAt(validation, range), rule)).flatMap(({ at }) => at);
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let col = range.col; col < range.col + range.cols; col += 1) {
      if (!having.some((one) => covers(one, { sheet: range.sheet, row, col }))) return false;
    }
  }
  return true;
}

/** The validations with this rule, and no other, on every cell of the range. */
export function withRule(
  validations: readonly Validation[],
  range: CellRange,
  rule: ValidationRule | null,
): readonly Validation[] {
  const others = validations.flatMap((validation): Validation[] => {
    if (!validation.at.some((one) => overlap(one, range))) return [validation];
    const [first, ...rest] = validation.at.flatMap((one) => without(one, range));
    return first ? [{ ...ruleAt(validation, first), at: [first, ...rest] }] : [];
  });
  if (rule === null) return others;
  const same = others.findIndex((validation) => sameRule(ruleAt(validation, range), rule));
  if (same < 0) return [...others, { ...rule, at: [range] }];
  return others.map((validation, index) => {
    if (index !== same) return validation;
    const [first = range, ...rest] = joined([...validation.at, range]);
    return { ...ruleAt(validation, first), at: [first, ...rest] };
  });
}

/** What is left of a range when another is cut out: above, below, left and right of it. */
function without(range: CellRange, cut: CellRange): CellRange[] {
  if (!overlap(range, cut)) return [range];
  const [top, bottom] = [Math.max(range.row, cut.row), Math.min(range.row + range.rows, cut.row + cut.rows)];
  const [left, right] = [Math.max(range.col, cut.col), Math.min(range.col + range.cols, cut.col + cut.cols)];
  return [
    { ...range, rows: top - range.row },
    { ...range, row: top, rows: bottom - top, cols: left - range.col },
    { ...range, row: top, rows: bottom - top, col: right, cols: range.col + range.cols - right },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}

/** The same cells in fewer ranges, from the top: neighbors that make a rectangle become one. */
function joined(ranges: readonly CellRange[]): CellRange[] {
  const left = [...ranges].sort((one, other) => one.row - other.row || one.col - other.col);
  for (const [index, one] of left.entries()) {
    for (const other of left.slice(index + 1)) {
      const both = union(one, other);
      if (both) return joined([both, ...left.filter((range) => range !== one && range !== other)]);
    }
  }
  return left;
}

function union(one: CellRange, other: CellRange): CellRange | null {
  if (one.col === other.col && one.cols === other.cols && one.row + one.rows === other.row) {
    return { ...one, rows: one.rows + other.rows };
  }
  if (one.row === other.row && one.rows === other.rows && one.col + one.cols === other.col) {
    return { ...one, cols: one.cols + other.cols };
  }
  return null;
}
