import type { CellValue, Matrix } from "../../workbook/types.ts";
import type { Criterion, Level, Rubric } from "../types.ts";
import { EACH_PRODUCT, HEADINGS, LEVEL, LINES, NO, ONCE, TITLE, YES } from "./layout.ts";

/** The cells of a rubric sheet, from A1: lines about the whole, then a row for each criterion, three columns a level. */
export function rubricGrid(rubric: Rubric): Matrix<CellValue> {
  const most = Math.max(...rubric.criteria.map(({ levels }) => levels.length));
  const levels = Array.from({ length: most }, () => Object.values(LEVEL)).flat();
  return [[TITLE], ...linesOf(rubric), [], [...Object.values(HEADINGS), ...levels], ...rubric.criteria.map(rowOf)];
}

function linesOf({ id, version, name, what, scale, rule }: Rubric): Matrix<CellValue> {
  return [
    [LINES.id, id],
    [LINES.version, version],
    [LINES.name, name],
    [LINES.what, what || null],
    [LINES.lowest, scale.lowest],
    [LINES.highest, scale.highest],
    [LINES.step, scale.step],
    [LINES.accepts, scale.accepts ?? null],
    [LINES.threshold, rule.threshold],
    [LINES.requiredAtLeast, rule.requiredAtLeast],
    [LINES.everyRowScored, rule.everyRowScored ? YES : NO],
    [LINES.averageOver, rule.averageOver],
    [LINES.whereRatersDiffer, rule.whereRatersDiffer],
    // Written when it is published here.
    [LINES.published, null],
  ];
}

function rowOf(criterion: Criterion): readonly CellValue[] {
  const { key, name, deliverables, eachProduct, required, weight, description, levels } = criterion;
  const cells = levels.flatMap(({ score, name: title, descriptor }: Level) => [
    score,
    title || null,
    descriptor || null,
  ]);
  const products = deliverables.join("; ") || null;
  const scored = eachProduct ? EACH_PRODUCT : ONCE;
  return [key, name, products, scored, required ? YES : null, weight, description || null, ...cells];
}
