import type { CellValue } from "../../workbook/types.ts";
import type { Criterion, Level, Rubric } from "../types.ts";
import { numberOf, textOf } from "./outside.ts";
import { criterionIn, rubricIn, ruleIn, scaleIn } from "./own-json.ts";
import type { Grid, GridExchange } from "./types.ts";

const TITLE = "Throughline rubric";
const HEADINGS = ["Key", "Row", "Products", "Required", "Weight", "Description"];
const LEVEL = ["Score", "Level", "Descriptor"];

/** The lines above the table, by what stands in column A; what they mean is in column B. */
const LINES = {
  id: "Id",
  version: "Version",
  name: "Name",
  what: "What it is for",
  lowest: "Lowest score",
  highest: "Highest score",
  step: "Step",
  accepts: "Scores taken from elsewhere in steps of",
  threshold: "Average to reach",
  requiredAtLeast: "Required rows need at least",
  everyRowScored: "Every row must be scored",
  averageOver: "Average over",
  whereRatersDiffer: "Where raters differ",
} as const;
type Line = keyof typeof LINES;

/** A rubric as a sheet that an office can edit: everything is in it, a line for each row and three columns a level. */
export const rubricSheet: GridExchange = {
  id: "rubric-sheet",
  name: "Rubric sheet to edit",
  source: "ours",
  carrier: "grid",
  lost: () => [],
  write: (rubric) => {
    const most = Math.max(...rubric.criteria.map(({ levels }) => levels.length));
    const levels = Array.from({ length: most }, () => LEVEL).flat();
    return [[TITLE], ...linesOf(rubric), [], [...HEADINGS, ...levels], ...rubric.criteria.map(rowOf)];
  },
  read: (grid) => {
    if (textOf(grid[0]?.[0]).toLowerCase() !== TITLE.toLowerCase()) return null;
    const head = grid.findIndex(
      (row) => row.some((cell) => textOf(cell) === HEADINGS[0]) && row.some((cell) => textOf(cell) === HEADINGS[1]),
    );
    const headings = (grid[head] ?? []).map(textOf);
    const value = (line: Line) =>
      grid
        .slice(1, Math.max(head, 1))
        .find(([first]) => textOf(first).toLowerCase() === LINES[line].toLowerCase())?.[1] ?? null;
    const scale = scaleIn({
      lowest: value("lowest"),
      highest: value("highest"),
      step: value("step"),
      accepts: value("accepts"),
    });
    const rule = ruleIn({
      threshold: value("threshold"),
      requiredAtLeast: value("requiredAtLeast"),
      everyRowScored: !isNo(value("everyRowScored")),
      averageOver: value("averageOver"),
      whereRatersDiffer: value("whereRatersDiffer"),
    });
    return rubricIn({
      id: value("id"),
      version: value("version"),
      name: value("name"),
      what: value("what"),
      scale,
      rule,
      criteria: grid.slice(head + 1).map((row) => fieldsIn(row, headings)),
    });
  },
};

function linesOf({ id, version, name, what, scale, rule }: Rubric): Grid {
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
    [LINES.everyRowScored, rule.everyRowScored ? "Yes" : "No"],
    [LINES.averageOver, rule.averageOver],
    [LINES.whereRatersDiffer, rule.whereRatersDiffer],
  ];
}

function rowOf({ key, name, deliverables, required, weight, description, levels }: Criterion): readonly CellValue[] {
  const cells = levels.flatMap(({ score, name: title, descriptor }: Level) => [
    score,
    title || null,
    descriptor || null,
  ]);
  return [key, name, deliverables.join("; ") || null, required ? "Yes" : null, weight, description || null, ...cells];
}

function fieldsIn(row: readonly CellValue[], headings: readonly string[]) {
  const cell = (heading: string) => row[headings.indexOf(heading)] ?? null;
  const cols = (heading: string) => headings.flatMap((one, col) => (one === heading ? [col] : []));
  const [scores, names, descriptors] = LEVEL.map(cols);
  const products = textOf(cell("Products"));
  return criterionIn({
    key: cell("Key"),
    name: cell("Row"),
    deliverables: products === "" ? [] : products.split(/\s*;\s*/),
    required: /^(?:yes|true|x|required)$/i.test(textOf(cell("Required"))),
    weight: cell("Weight"),
    description: cell("Description"),
    levels: (scores ?? []).flatMap((col, at) => {
      const score = numberOf(row[col]);
      return score === null ? [] : [{ score, name: row[names?.[at] ?? -1], descriptor: row[descriptors?.[at] ?? -1] }];
    }),
  });
}

function isNo(value: CellValue): boolean {
  return /^(?:no|false)$/i.test(typeof value === "boolean" ? String(value) : textOf(value));
}
