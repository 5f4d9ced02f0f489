import { civilOf, serialOfIso } from "../../workbook/dates.ts";
import { markdownWorkbook } from "../../workbook/markdown-workbook.ts";
import type { SpecCell } from "../../workbook/sheet-spec.ts";
import type { FilledWorkbook } from "../build/build-workbook.ts";
import type { FilledSheet } from "../build/filled-sheet.ts";
import { type DrawnSheet, drawnSheet } from "./drawn-sheet.ts";
import type { Sample } from "./sample.ts";

/** The sample as it is written into a new workbook of its pack. */
export function filledBy({ drawn, asOf }: Sample): FilledWorkbook {
  const sheets = markdownWorkbook(drawn).sheets.map(drawnSheet);
  return {
    about: `A sample: an invented district as of ${inWords(asOf)}. Some cells are wrong on purpose, for a check to find.`,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, filledSheet(sheet)])),
  };
}

/** A template has each value in its own row, and no row of totals among them. */
function filledSheet({ headings, rows, merged }: DrawnSheet): FilledSheet {
  return { headings, rows: withoutMerges(rows, merged).filter(([first]) => !isTotal(first)) };
}

function withoutMerges(rows: DrawnSheet["rows"], merged: DrawnSheet["merged"]): readonly (readonly SpecCell[])[] {
  const covering = (down: number, col: number) =>
    merged.find((one) => one.col === col && one.first <= down && down < one.first + one.count);
  return rows.map((row, down) => row.map((cell, col) => rows[covering(down, col)?.first ?? down]?.[col] ?? cell));
}

function isTotal(cell: SpecCell | undefined): boolean {
  return typeof cell?.value === "string" && cell.value.startsWith("Total");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

function inWords(day: string): string {
  const { year, month, day: date } = civilOf(serialOfIso(day) ?? 0);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}
