import type { WorkbookSpec } from "../../workbook/sheet-spec.ts";
import { logSheet } from "../log/log-sheet.ts";
import { scoresSheet } from "./scores-sheet.ts";

/** A workbook for scores of plans that a rater may read but not write in; each row says which plan it is of. */
export function scoresWorkbook(): WorkbookSpec {
  const scores = scoresSheet();
  return {
    title: "Scores",
    description: "Scores of plans, kept apart from the plans themselves.",
    language: "en-US",
    sheets: [scores, logSheet()],
    properties: {},
    opensOn: scores.name,
  };
}
