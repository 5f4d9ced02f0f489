import { by, exactly, fractionOf, sumOf } from "../rubrics/exact.ts";
import { shownBeside } from "../rubrics/shown.ts";
import type { Rubric, Verdict } from "../rubrics/types.ts";
import { outcomeOn } from "../rubrics/verdict.ts";
import type { CellValue, Matrix } from "../workbook/types.ts";
import type { Given } from "./cells.ts";

const USUAL_THRESHOLD = "2.7";
const USUAL_LEAST = "3";

/**
 * The average of a range of scores, with as many decimals as show on which side of the threshold it lies: 62 over 23
 * rows is 2.696. Cells without a number are left out; "" where there is none.
 */
export function rubricAverage(scores: Given, threshold: CellValue = USUAL_THRESHOLD): number | "" {
  const given = cellsIn(scores).flatMap((cell) => scoreIn(cell) ?? []);
  if (given.length === 0) return "";
  const limit = fractionOf(textIn(threshold)) ?? exactly(USUAL_THRESHOLD);
  return Number(shownBeside(by(sumOf(given.map((score) => exactly(score))), exactly(given.length)), limit));
}

/**
 * The verdict on a range of scores: "High quality", "Not yet", or "Incomplete" while a cell of it has no score. Rows
 * whose cell in `required` says so need at least `least`. Nothing is rounded before it decides.
 */
export function rubricVerdict(
  scores: Given,
  required: Given = null,
  threshold: CellValue = USUAL_THRESHOLD,
  least: CellValue = USUAL_LEAST,
): string {
  const given = cellsIn(scores).map(scoreIn);
  const marks = cellsIn(required);
  const rule = {
    threshold: textIn(threshold) || USUAL_THRESHOLD,
    requiredAtLeast: textIn(least) || USUAL_LEAST,
    everyRowScored: true,
    averageOver: "rows",
    whereRatersDiffer: "unscored",
  } as const;
  if (fractionOf(rule.threshold) === null || fractionOf(rule.requiredAtLeast) === null) return "";
  const outcome = outcomeOn(
    rubricOf(given, marks, rule),
    given.map((score, at) => ({
      criterion: String(at),
      product: null,
      score: score === null ? null : String(score),
      how: score === null ? "unscored" : "one-rater",
      given: [],
    })),
  );
  return WORDS[outcome];
}

/** Whether a cell says an average or score to reach, such as 2.7 or "8/3". */
export function isLimit(cell: CellValue): boolean {
  return fractionOf(textIn(cell)) !== null;
}

const WORDS: Readonly<Record<Verdict["outcome"], string>> = {
  "high-quality": "High quality",
  "not-yet": "Not yet",
  incomplete: "Incomplete",
};

/** One row for each cell; nobody asks such a rubric for its levels. */
function rubricOf(scores: readonly (number | null)[], marks: readonly CellValue[], rule: Rubric["rule"]): Rubric {
  return {
    id: "range",
    version: 1,
    name: "",
    what: "",
    scale: { lowest: 0, highest: 0, step: 1 },
    rule,
    criteria: scores.map((_, at) => ({
      key: String(at),
      name: "",
      description: "",
      deliverables: [],
      required: isMarked(marks[at] ?? null),
      weight: "1",
      levels: [],
    })),
  };
}

function cellsIn(given: Given): readonly CellValue[] {
  return isRange(given) ? given.flat() : [given];
}

function isRange(given: Given): given is Matrix<CellValue> {
  return Array.isArray(given);
}

function scoreIn(cell: CellValue): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  const text = textIn(cell);
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function textIn(cell: CellValue): string {
  return typeof cell === "number" || typeof cell === "string" ? String(cell).trim() : "";
}

function isMarked(cell: CellValue): boolean {
  return cell === true || /^(?:yes|required|x|r|true|✓)$/i.test(textIn(cell));
}
