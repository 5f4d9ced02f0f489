import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { MAX_COLS, MAX_ROWS } from "../limits.ts";
import { readRowTag } from "../sheet/cell-tag.ts";
import { formulaAt, formulaTemplate } from "../sheet/shared-formulas.ts";
import { attr, escapeXml } from "../xml/escape.ts";
import { endTag, nextChild, nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";
import { newTag, takeCell } from "./locate-cells.ts";
import type { Splice } from "./splices.ts";
import { readWrittenCell, type WrittenFormula } from "./written-cell.ts";

/** A cell that has a formula in common with others. */
export interface Sharer {
  readonly row: number;
  readonly col: number;
  readonly formula: WrittenFormula;
}

/**
 * A formula that several cells share stands in the first of them. Where that one is written over, the next one takes
 * it on, as it reads there.
 */
export function handedOver(bytes: Uint8Array, isLost: (row: number, col: number) => boolean): Splice[] {
  const groups = sharedFormulas(bytes);
  return [...groups.values()].flatMap((sharers): Splice[] => {
    const master = sharers.find(({ formula }) => formula.text !== "");
    if (!master || !isLost(master.row, master.col)) return [];
    const left = sharers.filter(({ row, col }) => !isLost(row, col));
    const [next] = left;
    if (!next) return [];
    const text = formulaAt(formulaTemplate(master.formula.text, master.row, master.col), next.row, next.col);
    const { start, end, name } = next.formula.element;
    const facts = `${attr("t", "shared")}${attr("ref", areaOf(left))}${attr("si", next.formula.index ?? 0)}`;
    return [{ start, end, text: `<${name}${facts}>${escapeXml(text)}</${name}>` }];
  });
}

/** All cells of a sheet that share formulas, by the formula's number. */
export function sharedFormulas(bytes: Uint8Array): ReadonlyMap<number, readonly Sharer[]> {
  const groups = new Map<number, Sharer[]>();
  for (const sharer of formulaCells(bytes)) {
    const { kind, index } = sharer.formula;
    if (kind !== "shared" || index === null) continue;
    const group = groups.get(index);
    if (group) group.push(sharer);
    else groups.set(index, [sharer]);
  }
  return groups;
}

/** Every cell with a formula, as written, from the top. */
export function formulaCells(bytes: Uint8Array): Sharer[] {
  const cells: Sharer[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) if (opens(xml, "sheetData")) collectRows(bytes, xml, cells);
  return cells;
}

function collectRows(bytes: Uint8Array, xml: XmlScanner, cells: Sharer[]): void {
  if (endTag(xml)) return;
  const { depth } = xml;
  const tag = newTag();
  let row = -1;
  while (nextChild(xml, depth)) {
    if (!opens(xml, "row")) continue;
    const { row: said } = readRowTag(xml);
    row = said >= 0 ? said : row + 1;
    if (endTag(xml)) continue;
    const inside = xml.depth;
    let col = -1;
    for (let start = takeCell(xml, inside, tag); start !== null; start = takeCell(xml, inside, tag)) {
      col = tag.col < 0 ? col + 1 : tag.col;
      const formula = readWrittenCell(bytes, start).formula;
      if (formula) cells.push({ row, col, formula });
    }
  }
}

/** The rectangle around all of them. Compared one by one: they may be more than a call can be handed. */
function areaOf(sharers: readonly Sharer[]): string {
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLS, 0, 0];
  for (const { row, col } of sharers) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return rangeName({ sheet: "", row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 });
}
