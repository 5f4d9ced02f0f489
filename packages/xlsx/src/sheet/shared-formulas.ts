import { columnIndex, columnName } from "@throughline/shared/workbook/a1.ts";
import { MAX_COLS, MAX_ROWS } from "../limits.ts";

/** A formula cut at its references, so that it can be written for another cell. */
export interface FormulaTemplate {
  readonly row: number;
  readonly col: number;
  readonly pieces: readonly (string | Place)[];
  /** What writing it out once costs, in characters. */
  readonly cost: number;
}

/** One end of a reference. Null where it names no row (“A:C”) or no column (“1:3”). */
interface Place {
  readonly col: number | null;
  readonly row: number | null;
  readonly colIsFixed: boolean;
  readonly rowIsFixed: boolean;
}

// Passed over as they are: texts, sheet names in quotes, and what stands in brackets (files, table columns). Then
// “A:C” and “1:3”, then a cell; none of them inside a longer word or in front of “(”, as LOG10( is.
const PIECES =
  /("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?)|(?<![\w.$])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!])/g;

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** Takes apart a formula that stands in the cell at `row`, `col`. */
export function formulaTemplate(formula: string, row: number, col: number): FormulaTemplate {
  const pieces: (string | Place)[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECES)) {
    const reference = match[2];
    if (reference === undefined) continue;
    const places = reference.split(":").map(placeOf);
    if (places.some((place) => place === null)) continue;
    pieces.push(formula.slice(done, match.index));
    for (const [index, place] of places.entries()) if (place) pieces.push(...(index > 0 ? [":", place] : [place]));
    done = match.index + reference.length;
  }
  pieces.push(formula.slice(done));
  return { row, col, pieces, cost: formula.length + pieces.length ** 2 / STEEPNESS };
}

// References cost the more the more of them a formula has. Of the usual few, a million cells can be written out; one of
// thousands, which only a file made to do harm shares, soon has used up what all formulas of a workbook may cost.
const STEEPNESS = 16;

/** The formula as it reads in another cell: what is not held by “$” moves along, around the edge of the sheet. */
export function formulaAt(template: FormulaTemplate, row: number, col: number): string {
  const down = row - template.row;
  const right = col - template.col;
  return template.pieces.map((piece) => (typeof piece === "string" ? piece : written(piece, down, right))).join("");
}

function placeOf(text: string): Place | null {
  const [, first = "", letters = "", second = "", digits = ""] = END.exec(text) ?? [];
  const col = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((col ?? 0) >= MAX_COLS || (row ?? 0) >= MAX_ROWS || (col === null && row === null)) return null;
  // In “$3” the one “$” stands before the row.
  return { col, row, colIsFixed: first === "$", rowIsFixed: (letters === "" ? first : second) === "$" };
}

function written(place: Place, down: number, right: number): string {
  let text = "";
  if (place.col !== null) {
    const col = place.colIsFixed ? place.col : wrapped(place.col + right, MAX_COLS);
    text += (place.colIsFixed ? "$" : "") + columnName(col);
  }
  if (place.row !== null) {
    const row = place.rowIsFixed ? place.row : wrapped(place.row + down, MAX_ROWS);
    text += (place.rowIsFixed ? "$" : "") + String(row + 1);
  }
  return text;
}

function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
