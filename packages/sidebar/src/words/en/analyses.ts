import { formats } from "./shell.ts";

const { count } = formats;

/** What stands around answers of analyses in any view. */
export const analyses = {
  addSheet: "Add a sheet made for it",
  tooFew: "too few to show",
  more: (rows: number) => count(rows, { one: "Show # more", other: "Show # more" }),
  showAll: (cells: number) => count(cells, { one: "Show its cell", other: "Show its # cells" }),
};
