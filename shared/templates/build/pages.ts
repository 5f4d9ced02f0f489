import type { PrintSetup, SpecColumn } from "../../workbook/sheet-spec.ts";

const letterPage: PrintSetup = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["workbook", "sheet", "page"],
};

export const portraitPage: PrintSetup = { ...letterPage, landscape: false };

/** In points. What is smaller on paper is not read. */
const LEAST_SIZE = 7.2;

// What every office has in its printers: letter before legal, and one page across before two, as long as it can be read.
const layouts = [
  { paper: "letter", pagesWide: 1 },
  { paper: "legal", pagesWide: 1 },
  { paper: "letter", pagesWide: 2 },
  { paper: "legal", pagesWide: 2 },
  { paper: "letter", pagesWide: 3 },
  { paper: "legal", pagesWide: 3 },
] as const;

/** A page across that these columns can be read on. Where that takes several, those up to `naming` stand on each. */
export function landscapePage(columns: readonly SpecColumn[], naming: number | null): PrintSetup {
  const repeatCols = { first: 0, count: repeatedColumns(columns, naming ?? 0) };
  const pages = layouts.map(
    (layout): PrintSetup => ({ ...letterPage, ...layout, ...(layout.pagesWide > 1 ? { repeatCols } : {}) }),
  );
  return (
    pages.find((page) => printedSize(page, columns) >= LEAST_SIZE) ??
    pages.reduce((best, page) => (printedSize(page, columns) > printedSize(best, columns) ? page : best))
  );
}

// In characters: more than this on every page would leave no room for the rest.
const MOST_REPEATED = 90;

/** All columns up to the one that names a row; fewer where that would be half a page. */
function repeatedColumns(columns: readonly SpecColumn[], naming: number): number {
  const upTo = (count: number) => columns.slice(0, count).reduce((sum, { width }) => sum + width, 0);
  let count = naming + 1;
  while (count > 1 && upTo(count) > MOST_REPEATED) count -= 1;
  return count;
}

/** How large the words come out on paper, in points. */
export function printedSize(page: PrintSetup, columns: readonly SpecColumn[]): number {
  const { pagesWide = 1, repeatCols } = page;
  const repeated = repeatCols ? columns.slice(repeatCols.first, repeatCols.first + repeatCols.count) : [];
  // A page breaks between columns, so all but the last have room to spare.
  const spared = (pagesWide - 1) * SPARED;
  const needed = pointsOf(columns) + (pagesWide - 1) * pointsOf(repeated) + spared;
  return USUAL_SIZE * Math.min(1, (pagesWide * acrossOf(page)) / needed);
}

/** How many rows of a line each fit on the first page, below so many lines and the headings. */
export function rowsOnPage(page: PrintSetup, columns: readonly SpecColumn[], lines: number): number {
  const scale = printedSize(page, columns) / USUAL_SIZE;
  return Math.floor(downOf(page) / scale / ROW) - lines - ABOVE;
}

// All in points.
const USUAL_SIZE = 11;
const ROW = 15;
const SPARED = 60;
const MARGINS = { across: 72, down: 94 } as const;
const sides = { letter: [612, 792], legal: [612, 1008], tabloid: [792, 1224], a4: [595, 842] } as const;

// In rows: the title is two high, then an empty row, headings of two lines or three, and three rows to spare.
const ABOVE = 8;

function acrossOf({ paper, landscape }: PrintSetup): number {
  return sides[paper][landscape ? 1 : 0] - MARGINS.across;
}

function downOf({ paper, landscape }: PrintSetup): number {
  return sides[paper][landscape ? 0 : 1] - MARGINS.down;
}

function pointsOf(columns: readonly SpecColumn[]): number {
  return columns.reduce((sum, { width }) => sum + (width * 7 + 5) * 0.75, 0);
}
