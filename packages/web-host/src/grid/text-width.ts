import type { CellLook } from "@throughline/xlsx/src/appearance/types.ts";

/** How wide a text stands under a look, in pixels. */
export type TextWidth = (text: string, look: CellLook) => number;

const USUAL_POINTS = 11;
const MOST_KNOWN = 20_000;

/** Measures texts by drawing none of them; what was measured is known from then on. */
export function textWidths(page: Document): TextWidth {
  const canvas = page.createElement("canvas").getContext("2d");
  const usual = getComputedStyle(page.documentElement).getPropertyValue("--sheet-font");
  const known = new Map<string, number>();
  return (text, { font, size, bold, italic }) => {
    if (!canvas) return text.length * 7;
    const family = font === null ? usual : `"${font}", ${usual}`;
    const face = `${italic ? "italic " : ""}${bold ? "700 " : ""}${size ?? USUAL_POINTS}pt ${family}`;
    const key = `${face}|${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size > MOST_KNOWN) known.clear();
    canvas.font = face;
    const measured = Math.max(...text.split("\n").map((line) => canvas.measureText(line).width));
    known.set(key, measured);
    return measured;
  };
}
