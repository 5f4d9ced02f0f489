import type { Span } from "@throughline/shared/workbook/types.ts";
import { MAX_COLS } from "../limits.ts";
import { attribute, attributes, flag, wholeNumber } from "../xml/attributes.ts";
import { nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";
import { type CellSource, type ScannedCells, scanCells } from "./cells.ts";
import { type Area, parseArea } from "./references.ts";
import { readValidation, type WrittenValidation } from "./validations.ts";

export interface WrittenLink {
  readonly area: Area;
  readonly relationshipId: string | null;
  /** A place within the workbook, such as "Plan!A1". */
  readonly location: string | null;
}

/** A worksheet part as written, before it is laid out as a rectangle. */
export interface WorksheetPart {
  /** Null when the part has no <sheetData>, so that it holds no cells, or is damaged before them. */
  readonly cells: ScannedCells | null;
  readonly merges: readonly Area[];
  readonly hiddenCols: readonly Span[];
  readonly validations: readonly WrittenValidation[];
  readonly links: readonly WrittenLink[];
  readonly isProtected: boolean;
  /** Whether the part ends before its last element does. */
  readonly isCutOff: boolean;
}

export function readWorksheetPart(bytes: Uint8Array, source: CellSource): WorksheetPart {
  const merges: Area[] = [];
  const hiddenCols: Span[] = [];
  const validations: WrittenValidation[] = [];
  const links: WrittenLink[] = [];
  let cells: ScannedCells | null = null;
  let isProtected = false;
  const xml = scanXml(bytes, source.limits.nesting);
  while (nextTag(xml)) {
    if (xml.isClose) continue;
    if (opens(xml, "sheetData")) cells = scanCells(xml, source);
    else if (opens(xml, "mergeCell")) merges.push(...areasOf(xml));
    else if (opens(xml, "col")) hiddenCols.push(...hiddenSpan(xml));
    else if (opens(xml, "dataValidation")) validations.push(readValidation(xml));
    else if (opens(xml, "hyperlink")) links.push(...linksOf(xml));
    else if (opens(xml, "sheetProtection")) isProtected = flag(xml, "sheet");
    if (cells && cells.store.stoppedAt !== null) break;
  }
  const isCutOff = xml.depth > 0 && cells?.store.stoppedAt === null;
  return { cells, merges, hiddenCols, validations, links, isProtected, isCutOff };
}

function areasOf(xml: XmlScanner): Area[] {
  const area = parseArea(attribute(xml, "ref") ?? "");
  return area && area.rows * area.cols > 1 ? [area] : [];
}

function hiddenSpan(xml: XmlScanner): Span[] {
  const first = (wholeNumber(xml, "min") ?? 0) - 1;
  const last = Math.min((wholeNumber(xml, "max") ?? 0) - 1, MAX_COLS - 1);
  return flag(xml, "hidden") && first >= 0 && last >= first ? [{ first, count: last - first + 1 }] : [];
}

function linksOf(xml: XmlScanner): WrittenLink[] {
  const [ref, relationshipId = null, location = null] = attributes(xml, ["ref", "id", "location"]);
  const area = parseArea(ref ?? "");
  return area ? [{ area, relationshipId, location }] : [];
}
