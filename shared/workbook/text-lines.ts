/**
 * How many lines a text takes in a cell that is `width` characters wide, broken between words as spreadsheets break it.
 * Not every spreadsheet fits its rows when it opens a file, so the file has to say how high they are.
 */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfOne(line, width), 0);
}

function linesOfOne(line: string, width: number): number {
  if (widthOf(line) <= width) return 1;
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
  let tenths = 0;
  for (let at = 0; at < text.length; at += 1) tenths += widths[text.charCodeAt(at)] ?? FIGURE;
  // Screens and printers round each letter their own way.
  return tenths * 0.101;
}

const SPACE = 0.45;
const FIGURE = 10;

// Calibri's letters, in tenths of a figure; what is not here is as wide as a figure.
const letters: Readonly<Record<string, number>> = {
  " '": 4,
  ",.:;Iijl’·": 5,
  "!()-J[]`f{}": 6,
  rt: 7,
  '"/L\\csz“”': 8,
  "?FSZagkvxy|": 9,
  ABCRV: 11,
  DGH: 12,
  "&NOQU": 13,
  "%w…": 14,
  m: 16,
  M: 17,
  "@W—": 18,
};

/** By code unit. */
const widths = Object.entries(letters).reduce((all, [group, width]) => {
  for (const letter of group) all[letter.charCodeAt(0)] = width;
  return all;
}, new Array<number>(0x2027).fill(FIGURE));
