import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { readRowTag } from "../../sheet/cell-tag.ts";
import { formulaAt, formulaTemplate } from "../../sheet/shared-formulas.ts";
import { isAttribute, nextAttribute } from "../../xml/attributes.ts";
import { attr, escapeXml } from "../../xml/escape.ts";
import { endTag, nextChild, nextTag, opens, scanXml, skipElement, type XmlScanner } from "../../xml/scanner.ts";
import { formulaCells, type Sharer } from "../shared-masters.ts";
import type { Splice } from "../splices.ts";
import { type Element, openElement, present, withAttribute } from "../tags.ts";
import { formulaXml } from "../written-cell.ts";
import type { Moving } from "./moving.ts";

/** A row of cells as it is written, with its number afterwards. */
export interface PlacedRow {
  readonly start: number;
  readonly row: number;
}

export interface MovedCells {
  readonly splices: readonly Splice[];
  /** The list of cells, and its rows that are left. Null where the part has no cells. */
  readonly data: Element | null;
  readonly rows: readonly PlacedRow[];
}

/** Gives each row of the sheet, and each of its cells, its new number; takes out those that are gone. */
export function movedCells(bytes: Uint8Array, moving: Moving): MovedCells {
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "sheetData")) return movedRows(xml, moving);
  }
  return { splices: [], data: null, rows: [] };
}

function movedRows(xml: XmlScanner, moving: Moving): MovedCells {
  const data = openElement(xml);
  const splices: Splice[] = [];
  const rows: PlacedRow[] = [];
  const { depth } = xml;
  let row = -1;
  while (!data.isEmpty && nextChild(xml, depth)) {
    if (!opens(xml, "row")) continue;
    const start = xml.tagAt;
    const { row: said } = readRowTag(xml);
    row = said >= 0 ? said : row + 1;
    const moved = moving.row(row);
    if (moved === null) {
      skipElement(xml);
      splices.push({ start, end: xml.at, text: "" });
      continue;
    }
    rows.push({ start, row: moved });
    if (moved === row && said >= 0) skipRow(xml);
    else {
      splices.push(...present([withAttribute(xml, "r", String(moved + 1))]));
      splices.push(...renumberedCells(xml, moved));
    }
  }
  return { splices, data: { ...data, innerEnd: data.isEmpty ? data.tagEnd : xml.tagAt, end: xml.at }, rows };
}

function skipRow(xml: XmlScanner): void {
  skipElement(xml);
}

function renumberedCells(xml: XmlScanner, row: number): Splice[] {
  const splices: Splice[] = [];
  if (endTag(xml)) return splices;
  const { depth } = xml;
  while (nextChild(xml, depth)) {
    if (xml.isClose || !opens(xml, "c")) continue;
    while (nextAttribute(xml)) if (isAttribute(xml, "r") && !xml.isPrefixed) splices.push(renumbered(xml, row));
    skipElement(xml);
  }
  return splices;
}

/** The digits of an address, behind its letters. */
function renumbered({ bytes, valueAt, valueEnd }: XmlScanner, row: number): Splice {
  let start = valueAt;
  while (start < valueEnd && ((bytes[start] ?? 0) < 48 || (bytes[start] ?? 0) > 57)) start += 1;
  return { start, end: valueEnd, text: String(row + 1) };
}

/** The formulas of a sheet's cells as they read afterwards. */
export function movedCellFormulas(bytes: Uint8Array, moving: Moving): Splice[] {
  const splices: Splice[] = [];
  const groups = new Map<number, Sharer[]>();
  for (const cell of formulaCells(bytes)) {
    const { kind, index, text, element } = cell.formula;
    if (kind === "shared" && index !== null) {
      const group = groups.get(index);
      if (group) group.push(cell);
      else groups.set(index, [cell]);
    } else if (moving.row(cell.row) !== null) {
      const moved = moving.formula(text);
      if (moved !== text) splices.push({ start: element.tagEnd, end: element.innerEnd, text: escapeXml(moved) });
      if (moving.isOwn && cell.formula.area !== null) splices.push(...movedArea(bytes, element, moving));
    }
  }
  return [...splices, ...[...groups.values()].flatMap((group) => movedGroup(group, moving))];
}

/** What an array fills, and what a data table is calculated from. */
function movedArea(bytes: Uint8Array, { start }: Element, moving: Moving): Splice[] {
  return ["ref", "r1", "r2"].flatMap((name) => {
    const xml = scanXml(bytes);
    xml.at = start;
    nextTag(xml);
    while (nextAttribute(xml)) {
      if (!isAttribute(xml, name) || xml.isPrefixed) continue;
      const text = String.fromCharCode(...bytes.subarray(xml.valueAt, xml.valueEnd));
      return present([withAttribute(xml, name, moving.address(text) ?? text)]);
    }
    return [];
  });
}

/**
 * Cells that share a formula go on sharing it as long as it still reads in each of them as it should: rows put in
 * between may have changed it in some and not in others. Otherwise each gets its own.
 */
function movedGroup(group: readonly Sharer[], moving: Moving): Splice[] {
  const master = group.find(({ formula }) => formula.text !== "");
  if (!master) return [];
  const template = formulaTemplate(master.formula.text, master.row, master.col);
  const members = group.flatMap((sharer) => {
    const row = moving.row(sharer.row);
    const before = sharer === master ? master.formula.text : formulaAt(template, sharer.row, sharer.col);
    return row === null ? [] : [{ ...sharer, row, before, text: moving.formula(before), stood: sharer.row }];
  });
  const [lead] = members;
  if (!lead) return [];
  const leads = members.length === group.length && lead.formula === master.formula;
  if (leads && members.every(({ row, stood, text, before }) => row === stood && text === before)) return [];
  const led = formulaTemplate(lead.text, lead.row, lead.col);
  if (members.every((one) => one === lead || formulaAt(led, one.row, one.col) === one.text)) {
    const { start, end, name } = lead.formula.element;
    const facts = `${attr("t", "shared")}${attr("ref", areaOf(members))}${attr("si", lead.formula.index ?? 0)}`;
    const others = members.filter((one) => one !== lead && one.formula.text !== "");
    return [
      { start, end, text: `<${name}${facts}>${escapeXml(lead.text)}</${name}>` },
      ...others.map(({ formula: { element, index } }) => ({
        start: element.start,
        end: element.end,
        text: `<${element.name} t="shared"${attr("si", index ?? 0)}/>`,
      })),
    ];
  }
  return members.map(({ formula: { element }, text }) => ({
    start: element.start,
    end: element.end,
    text: renamed(formulaXml(text), element.name),
  }));
}

function renamed(xml: string, name: string): string {
  return xml.replace(/^<f/, `<${name}`).replace(/f>$/, `${name}>`);
}

function areaOf(cells: readonly { readonly row: number; readonly col: number }[]): string {
  const rows = cells.map(({ row }) => row);
  const cols = cells.map(({ col }) => col);
  const row = rows.reduce((least, one) => Math.min(least, one));
  const col = cols.reduce((least, one) => Math.min(least, one));
  const last = rows.reduce((most, one) => Math.max(most, one));
  const right = cols.reduce((most, one) => Math.max(most, one));
  return rangeName({ sheet: "", row, col, rows: last - row + 1, cols: right - col + 1 });
}
