import { formats } from "./shell.ts";

const { count, number } = formats;

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const insert = {
  title: "Add sheets",
  answer: (sheets: number) =>
    `Your plan could still use ${SMALL[sheets] ?? number(sheets)} sheet${sheets === 1 ? "" : "s"}.`,
  complete: "Every sheet that the template calls for is here.",
  says: "Adding a sheet changes nothing else in your workbook. You can undo it.",
  cannot: "Sheets cannot be added here. Open the workbook where you can change it.",
  search: "Search sheets",
  searchHint: "Search a word, such as meetings",
  none: (words: string) => `No sheet mentions “${words}”.`,
  called: (pack: string) => `Called for by “${pack}”`,
  others: "Others people add",
  more: (sheets: number) => count(sheets, { one: "Show # more sheet", other: "Show # more sheets" }),
  who: (who: string) => `Filled in by: ${who}.`,
  contents: (headings: number, dropDowns: number) =>
    dropDowns === 0
      ? count(headings, { one: "# heading", other: "# headings" })
      : `${count(headings, { one: "# heading", other: "# headings" })}, ${count(dropDowns, { one: "# drop-down", other: "# drop-downs" })}, a note of help on each`,
  first: (sheet: string) => `First headings of ${sheet}`,
  headings: "See all its headings",
  add: "Add this sheet",
  addOf: (sheet: string) => `Add this sheet: ${sheet}`,
  here: (sheets: number) => count(sheets, { one: "Already here: # sheet", other: "Already here: # sheets" }),
};
