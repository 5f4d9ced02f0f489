import { readRubricSheet } from "../sheet/read-sheet.ts";
import { rubricGrid } from "../sheet/write-sheet.ts";
import type { GridExchange } from "./types.ts";

/** A rubric as a sheet that an office can edit: everything is in it, a line for each row and three columns a level. */
export const rubricSheet: GridExchange = {
  id: "rubric-sheet",
  name: "Rubric sheet to edit",
  source: "ours",
  carrier: "grid",
  lost: () => [],
  write: rubricGrid,
  read: readRubricSheet,
};
