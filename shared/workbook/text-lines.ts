/**
 * How many lines a text takes in a cell that is `width` characters wide, broken between words as spreadsheets break it.
 * Not every spreadsheet fits its rows when it opens a file, so the file has to say how high they are.
 */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfOne(line, width), 0);
}

function linesOfOne(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = widthOf(word);
    const withWord = used === 0 ? wide : used + SPACE + wide;
    if (withWord <= width) {
      used = withWord;
      continue;
    }
    // A word longer than the cell is broken wherever the cell ends.
    const over = Math.ceil(wide / width) - 1;
    lines += over + (used === 0 ? 0 : 1);
    used = wide - over * width;
  }
  return lines;
}

/** Width of a text of the usual size, in the spreadsheet's unit: the width of the figure 0. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widths.get(character) ?? 1;
  // Screens and printers round each letter their own way.
  return width * 1.01;
}

const SPACE = 0.45;

// Calibri's letters, by the tenth; what is not here is as wide as a figure.
const widths = new Map(
  Object.entries({
    " '": 0.4,
    ",.:;Iijl’·": 0.5,
    "!()-J[]`f{}": 0.6,
    rt: 0.7,
    '"/L\\csz“”': 0.8,
    "?FSZagkvxy|": 0.9,
    ABCRV: 1.1,
    DGH: 1.2,
    "&NOQU": 1.3,
    "%w…": 1.4,
    m: 1.6,
    M: 1.7,
    "@W—": 1.8,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
