import { MAX_COLS, MAX_ROWS } from "../limits.ts";
import { attribute, flag, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";
import { type CellTag, readCellTag, readRowTag } from "./cell-tag.ts";
import { type Area, parseAreas } from "./references.ts";
import { readUsualCell } from "./usual-cell.ts";

/** Style numbers whose cells may be written on a protected sheet. */
export function readUnlockedStyles(bytes: Uint8Array): ReadonlySet<number> {
  const styles = new Set<number>();
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, "cellXfs") || endTag(xml)) continue;
    const { depth } = xml;
    let style = -1;
    while (nextChild(xml, depth)) {
      if (opens(xml, "xf")) style += 1;
      else if (opens(xml, "protection") && !flag(xml, "locked", true)) styles.add(style);
    }
  }
  return styles;
}

/** Columns next to one another, as their first and the one behind their last. */
type Stretch = readonly [first: number, end: number];

// More than people ever draw. What is beyond counts as locked, so that nothing is written where it must not be.
const MOST_AREAS = 20_000;
const MOST_COLUMN_STRETCHES = 500;

/** The cells of a protected sheet that may be written all the same, from its part. */
export function readUnlocked(bytes: Uint8Array, isUnlocked: (style: number) => boolean): Area[] {
  const columns: Stretch[] = [];
  let cells: Area[] = [];
  const ranges: Area[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "col")) columns.push(...unlockedColumns(xml, isUnlocked));
    else if (opens(xml, "sheetData")) {
      const inOrder = joined(columns.sort(([first], [other]) => first - other));
      cells = unlockedCells(xml, inOrder.slice(0, MOST_COLUMN_STRETCHES), isUnlocked);
    } else if (opens(xml, "protectedRange") && ranges.length < MOST_AREAS && isFree(xml)) {
      for (const area of parseAreas(attribute(xml, "sqref") ?? "")) ranges.push(area);
    }
  }
  return [...cells, ...ranges].slice(0, MOST_AREAS);
}

/** A range that some may write and others may not is not free; neither is one that asks for a password. */
function isFree(xml: XmlScanner): boolean {
  return ["password", "algorithmName", "hashValue", "securityDescriptor"].every(
    (name) => attribute(xml, name) === null,
  );
}

function unlockedColumns(xml: XmlScanner, isUnlocked: (style: number) => boolean): Stretch[] {
  const [min, max, style] = [wholeNumber(xml, "min"), wholeNumber(xml, "max"), wholeNumber(xml, "style")];
  return min !== null && max !== null && isUnlocked(style ?? 0) ? [[min - 1, Math.min(max, MAX_COLS)]] : [];
}

function unlockedCells(xml: XmlScanner, columns: readonly Stretch[], isUnlocked: (style: number) => boolean): Area[] {
  const pile = openPile();
  let next = 0;
  if (!endTag(xml)) {
    const { depth } = xml;
    let row = -1;
    while (nextChild(xml, depth)) {
      if (!opens(xml, "row")) continue;
      const said = readRowTag(xml).row;
      const own = flag(xml, "customFormat") ? wholeNumber(xml, "s") : null;
      row = said >= 0 ? said : row + 1;
      if (row > next) pile.add(next, row - next, columns);
      const usual = own === null ? columns : isUnlocked(own) ? WHOLE_ROW : [];
      pile.add(row, 1, unlockedInRow(xml, usual, isUnlocked));
      next = Math.max(next, row + 1);
      if (pile.count() >= MOST_AREAS) return pile.areas();
    }
  }
  if (next < MAX_ROWS) pile.add(next, MAX_ROWS - next, columns);
  return pile.areas();
}

const WHOLE_ROW: readonly Stretch[] = [[0, MAX_COLS]];

/** What may be written in a row: where a cell is written its own style counts, elsewhere the row's or the columns'. */
function unlockedInRow(
  xml: XmlScanner,
  usual: readonly Stretch[],
  isUnlocked: (style: number) => boolean,
): readonly Stretch[] {
  if (endTag(xml)) return usual;
  const { depth } = xml;
  const tag: CellTag = { col: -1, style: 0, type: "number", number: null };
  const stretches: Stretch[] = [];
  let [col, next, at] = [-1, 0, 0];
  /** What usually may be written from the last cell on up to this column. Cells and stretches both go to the right. */
  const addUsual = (to: number): void => {
    for (let stretch = usual[at]; stretch && stretch[0] < to; stretch = usual[at]) {
      const [left, right] = [Math.max(stretch[0], next), Math.min(stretch[1], to)];
      if (left < right) stretches.push([left, right]);
      if (stretch[1] > to) return;
      at += 1;
    }
  };
  for (;;) {
    if (!readUsualCell(xml, tag)) {
      if (!nextChild(xml, depth)) break;
      if (!opens(xml, "c")) continue;
      readCellTag(xml, tag);
    }
    col = tag.col < 0 ? col + 1 : tag.col;
    addUsual(col);
    if (isUnlocked(tag.style)) stretches.push([col, col + 1]);
    next = Math.max(next, col + 1);
  }
  addUsual(MAX_COLS);
  return joined(stretches);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const [first, end] of stretches) {
    const last = whole.at(-1);
    if (last && last[1] === first) whole[whole.length - 1] = [last[0], end];
    else whole.push([first, end]);
  }
  return whole;
}

/** Rows of equal stretches, one below the other, as rectangles. */
function openPile() {
  const done: Area[] = [];
  let open: { readonly row: number; rows: number; readonly stretches: readonly Stretch[] } | null = null;
  const close = (): void => {
    for (const [first, end] of open?.stretches ?? []) {
      done.push({ row: open?.row ?? 0, rows: open?.rows ?? 0, col: first, cols: end - first });
    }
  };
  return {
    add(row: number, rows: number, stretches: readonly Stretch[]): void {
      if (open && open.row + open.rows === row && isSame(open.stretches, stretches)) open.rows += rows;
      else {
        close();
        open = { row, rows, stretches };
      }
    },
    count: () => done.length,
    areas(): Area[] {
      close();
      open = null;
      return done;
    },
  };
}

function isSame(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return (
    some.length === others.length &&
    some.every(([first, end], at) => first === others[at]?.[0] && end === others[at]?.[1])
  );
}
