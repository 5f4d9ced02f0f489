import type { CellValue, Matrix } from "../workbook/types.ts";

/** What we changed, so that it can be taken back. */
export const LOG_SHEET = "Throughline log";
/** What people told us: findings set aside, headings confirmed, settings chosen. */
export const NOTES_SHEET = "Throughline notes";

/** What raters gave the plan, once they submitted it. */
export const SCORES_SHEET = "Scores";
/** Its name in a workbook whose own sheet is called so already. */
export const OTHER_SCORES_SHEET = "Throughline scores";

/** What a check found, where it was asked for without the sidebar. Written anew by each check. */
export const CHECK_SHEET = "Throughline check";

/** Whether a sheet of this name holds what we keep, or a copy of it: such a sheet is no part of anyone's plan. */
export function isKeptSheet(name: string): boolean {
  return /^(?:copy of )?throughline (?:log|notes|scores|check)(?: ?\(\d+\)| \d+)?$/i.test(name.trim());
}

/** Heads the column of a kept sheet that only we read: it tells our “Scores” from anybody's. */
export const OUR_COLUMN = "For Throughline";

/** A1 of a sheet that holds a rubric, whatever the sheet is called. */
export const RUBRIC_TITLE = "Throughline rubric";

/** Whether a sheet holds a rubric of somebody's own, by its title. */
export function isRubricSheet({ values }: { readonly values: Matrix<CellValue> }): boolean {
  const title = values[0]?.[0];
  return typeof title === "string" && title.trim().toLowerCase() === RUBRIC_TITLE.toLowerCase();
}

/** Whether a sheet is one of ours, or a copy of it, also where others might call theirs the same. */
export function isOurs({ name, values }: { readonly name: string; readonly values: Matrix<CellValue> }): boolean {
  if (isKeptSheet(name) || isRubricSheet({ values })) return true;
  const isScores = /^(?:copy of )?scores(?: ?\(\d+\)| \d+)?$/i.test(name.trim());
  return isScores && values.slice(0, HEADED_WITHIN).some((row) => row.includes(OUR_COLUMN));
}

// People put a line or two above a table; nobody's headings stand lower than this.
const HEADED_WITHIN = 20;
