import { readRubricSheet } from "../sheet/read-sheet.ts";
import { rubricGrid } from "../sheet/write-sheet.ts";
import { rubricHash } from "../version.ts";
import { changedSince } from "./own-json.ts";
import type { GridExchange } from "./types.ts";

/** A rubric as a sheet that an office can edit: everything is in it, a line for each row and three columns a level. */
export const rubricSheet: GridExchange = {
  id: "rubric-sheet",
  name: "Rubric sheet to edit",
  source: "ours",
  carrier: "grid",
  lost: () => [],
  write: rubricGrid,
  read: (grid) => {
    const read = readRubricSheet(grid);
    if (!read?.publication || read.publication.hash === rubricHash(read.rubric)) return read;
    return { ...read, assumed: [...read.assumed, changedSince(read.publication.version)] };
  },
};
