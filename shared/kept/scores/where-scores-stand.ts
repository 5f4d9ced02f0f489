import { placesInFile } from "../../rubrics/documents/places.ts";
import type { Workbook } from "../../workbook/types.ts";
import { type KeptScore, scoresTable } from "./scores.ts";

/** The file and the cells of scores of one workbook: ["scores.xlsx, Scores!B5:B27"]; [] for none. */
export function whereScoresStand(workbook: Workbook, scores: readonly KeptScore[]): readonly string[] {
  const col = scoresTable(workbook)?.cols.get("Score");
  const cells = scores.map(({ at }) => ({ ...at, col: col ?? at.col }));
  return cells.length === 0 ? [] : [placesInFile(workbook, cells)];
}
