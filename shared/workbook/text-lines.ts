/**
 * How many lines a text takes in a cell that is `width` characters wide, broken between words as spreadsheets break it.
 * Not every spreadsheet fits its rows when it opens a file, so the file has to say how high they are.
 */
export function linesOf(text: string, width: number): number {
  const room = width / UNIT;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE_END;
    if (unit !== SPACE && unit !== LINE_END) {
      word += widths[unit] ?? FIGURE;
      continue;
    }
    const withWord = used === 0 ? word : used + SPACE_WIDTH + word;
    if (withWord <= room) {
      used = withWord;
    } else {
      // A word longer than the cell is broken wherever the cell ends.
      const over = Math.ceil(word / room) - 1;
      lines += over + (used === 0 ? 0 : 1);
      used = word - over * room;
    }
    word = 0;
    if (unit === LINE_END && at < text.length) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}

/** Width of a text of the usual size, in the spreadsheet's unit: the width of the figure 0. */
export function widthOf(text: string): number {
  let tenths = 0;
  for (let at = 0; at < text.length; at += 1) tenths += widths[text.charCodeAt(at)] ?? FIGURE;
  return tenths * UNIT;
}

// A tenth of a figure, and a little more: screens and printers round each letter their own way.
const UNIT = 0.101;
const FIGURE = 10;
const SPACE_WIDTH = 4;
const SPACE = 32;
const LINE_END = 10;

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
