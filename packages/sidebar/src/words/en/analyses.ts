import { formats } from "./shell.ts";

const { count } = formats;

/** What stands around answers of analyses in any view. */
export const analyses = {
  stillBlank: (sheets: number) =>
    count(sheets, {
      one: "The sheet for it is here, but still blank. It is drawn as you fill it in:",
      other: "The sheets for it are here, but still blank. It is drawn as you fill them in:",
    }),
  addSheet: "Add a sheet made for it",
  tooFew: "too few to show",
  more: (rows: number) => count(rows, { one: "Show # more", other: "Show # more" }),
  showAll: (cells: number) => count(cells, { one: "Show its cell", other: "Show its # cells" }),
};
