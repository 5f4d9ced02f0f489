import { OUR_COLUMN, SCORES_SHEET } from "../../templates/kept-sheets.ts";
import type { SheetSpec } from "../../workbook/sheet-spec.ts";
import { type KeptColumn, keptSheet } from "../kept-sheet.ts";
import { WHEN_FORMAT } from "../log/log-sheet.ts";

export const SCORE_HEADINGS = [
  "Criterion",
  "Score",
  "Comment",
  "Evidence",
  "Rater",
  "Role",
  "Date",
  "State",
  "Round",
  "Product",
  "Plan",
  "Rubric",
  "Version",
  "Key",
  OUR_COLUMN,
] as const;
export type ScoreHeading = (typeof SCORE_HEADINGS)[number];

const columns: Readonly<Record<ScoreHeading, KeptColumn>> = {
  Criterion: { width: 30, help: "The row of the rubric." },
  Score: { width: 8, holds: "number" },
  Comment: { width: 52, holds: "long-text", help: "Why; the authors of the plan read it." },
  Evidence: { width: 30, holds: "long-text", help: "The cells the score rests on." },
  Rater: { width: 20, holds: "people", help: "“adjudicated” for what raters settled on together." },
  Role: { width: 16 },
  Date: { width: 17, holds: "date", format: WHEN_FORMAT },
  State: { width: 22, help: "Submitted, Withdrawn, or since when the score may be out of date." },
  Round: { width: 8, holds: "id" },
  Product: { width: 9, holds: "id", help: "Filled in where a row is scored for each of several products." },
  Plan: { width: 28 },
  Rubric: { width: 22, holds: "id" },
  Version: { width: 9, holds: "rank" },
  Key: { width: 22, holds: "id", help: "For Throughline: which row of the rubric this is." },
  [OUR_COLUMN]: { width: 20, holds: "id", help: "What the cited cells held. Leave it as it is." },
};

/** The sheet of scores before the first one. */
export function scoresSheet(name: string = SCORES_SHEET): SheetSpec {
  return keptSheet({
    name,
    table: "throughline_scores",
    what: "What raters gave this plan on each row of a rubric, and why. Scores are here once their rater has submitted them.",
    yours: "Sort it and filter it as you like. Scores are changed in Throughline, so that the change is noted.",
    columns,
  });
}
