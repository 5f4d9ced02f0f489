import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { faceOf } from "../cell-face.ts";
import { lookOf } from "../look-at.ts";
import type { TextWidth } from "../text-width.ts";
import type { GridView } from "../view.ts";

const PADDING = 14;
const NARROWEST = 24;
const WIDEST = 480;
// Enough to tell how wide a column should be; the file is not read to its end for it.
const MOST_ROWS = 5000;

/** As wide as the longest text in the column, here and not in the file. */
export function fitColumn(view: GridView, col: number, widthOf: TextWidth): void {
  const sheet = view.sheet.value;
  const { appearance, looks } = view.layout.value;
  let widest = NARROWEST;
  for (let index = 0; index < Math.min(sheet.values.length, MOST_ROWS); index += 1) {
    const row = sheet.origin.row + index;
    // A merged cell has room elsewhere.
    if (sheet.merges?.some((merge) => merge.row === row && merge.col === col && merge.cols > 1)) continue;
    const { text } = faceOf(contentAt(sheet, row, col), null);
    if (text !== "") widest = Math.max(widest, widthOf(text, lookOf(appearance, looks, row, col)) + PADDING);
  }
  const { widths } = view.liking(sheet.id);
  view.like(sheet.id, { widths: new Map([...widths, [col, Math.min(WIDEST, Math.ceil(widest))]]) });
  view.say(view.words.value.said.wideEnough);
}
