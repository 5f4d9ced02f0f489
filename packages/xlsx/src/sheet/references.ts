import { MAX_COLS, MAX_ROWS } from "../limits.ts";

/** A rectangle on some sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** Reads "B7", "$B$7:D9", "D9:B7", "B:D" and "7:9". Returns null for anything else, or beyond Excel's sheet. */
export function parseArea(text: string): Area | null {
  const colon = text.indexOf(":");
  const first = parseCorner(text, 0, colon < 0 ? text.length : colon);
  const second = colon < 0 ? first : parseCorner(text, colon + 1, text.length);
  if (!first || !second) return null;
  const [hasCols, hasRows] = [first.col >= 0, first.row >= 0];
  if (hasCols !== second.col >= 0 || hasRows !== second.row >= 0) return null;
  if (hasCols && hasRows) return between(first.row, first.col, second.row, second.col);
  // One column or row by itself is written as two: “B:B”.
  if (colon < 0) return null;
  return hasCols ? between(0, first.col, MAX_ROWS - 1, second.col) : between(first.row, 0, second.row, MAX_COLS - 1);
}

/** Reads areas with spaces between them, as files list them; what is none is left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

/** The column and row of “B7”, “$B$7”, “B” or “7”, counted from 0; -1 for what it does not name. */
interface Corner {
  readonly col: number;
  readonly row: number;
}

const ZERO = 48;
const DOLLAR = 36;

/** Read letter by letter: links, notes and merged cells may be very many, and a pattern takes several times as long. */
function parseCorner(text: string, start: number, end: number): Corner | null {
  let at = start;
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  const lettersAt = at;
  let col = 0;
  for (let letter = letterAt(text, at); at < end && letter > 0; letter = letterAt(text, at)) {
    col = col * 26 + letter;
    at += 1;
  }
  const letters = at - lettersAt;
  const isFixed = letters > 0 && text.charCodeAt(at) === DOLLAR;
  if (isFixed) at += 1;
  const digitsAt = at;
  let row = 0;
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const digits = at - digitsAt;
  const isWhole = digits > 0 ? row > 0 : letters > 0 && !isFixed;
  return isWhole && letters <= 3 && digits <= 7 ? { col: col - 1, row: row - 1 } : null;
}

/** 1 for A or a, up to 26; 0 for what is no letter. */
function letterAt(text: string, at: number): number {
  // Setting this bit turns a capital into its small letter.
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function between(row: number, col: number, otherRow: number, otherCol: number): Area | null {
  const [top, bottom] = row < otherRow ? [row, otherRow] : [otherRow, row];
  const [left, right] = col < otherCol ? [col, otherCol] : [otherCol, col];
  if (bottom >= MAX_ROWS || right >= MAX_COLS) return null;
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
