import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { parseAreas } from "../../sheet/references.ts";
import { LISTS } from "../prune.ts";
import type { Splice } from "../splices.ts";
import {
  allNamed,
  attributeOf,
  childNamed,
  FORMULA_TEXTS,
  formulaNodes,
  type Node,
  remove,
  setAttribute,
  setText,
  textOf,
} from "../tree.ts";
import { movedAnchor, movedPane } from "./anchors.ts";
import type { Moving } from "./moving.ts";

/** What becomes of an element: places to change, or null where all that it was about is taken out. */
type Moved = readonly Splice[] | null;

/** Attributes that hold places on the sheet. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  sheetView: ["topLeftCell"],
  customSheetView: ["topLeftCell"],
  selection: ["activeCell", "sqref"],
  protectedRange: ["sqref"],
  inputCells: ["r"],
  scenario: ["sqref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  mergeCell: ["ref"],
  hyperlink: ["ref"],
  cellWatch: ["r"],
  ignoredError: ["sqref"],
  cellSmartTags: ["r"],
  webPublishItem: ["sourceRef"],
  singleXmlCell: ["r"],
  comment: ["ref"],
  threadedComment: ["ref"],
  location: ["ref"],
};

/** Attributes that hold formulas. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
  sp: ["textlink"],
  cameraTool: ["cellRange"],
};

// Where the person looks and what is selected: these never go, they only end up nearby.
const VIEWS = new Set(["sheetView", "customSheetView", "selection"]);

// What is nothing without these: a sparkline without its cell, a group of them without any.
const ESSENTIAL = new Set(["sqref", "sparklines"]);

/** Changes to everything inside an element that points at rows. Null where nothing of it is left. */
export function movedNode(node: Node, moving: Moving): Moved {
  switch (node.local) {
    case "conditionalFormatting":
    case "dataValidation":
      return movedRuleNode(node, moving);
    case "pane":
      return movedPane(node, moving);
    case "rowBreaks":
      return movedBreaks(node, moving);
    case "anchor":
    case "twoCellAnchor":
    case "oneCellAnchor":
      return [...movedAnchor(node, moving), ...(movedChildren(node, moving, false) ?? [])];
    case "dataRef":
    case "rangeSet":
    case "worksheetSource":
      return movedSource(node, moving);
  }
  const places = movedPlaces(node, moving);
  const children = places && movedChildren(node, moving, LISTS.has(node.local));
  return children && [...movedFormulas(node, moving), ...places, ...children];
}

/** Changes to the elements inside; null where the element is a list of which none is left. */
export function movedChildren(node: Node, moving: Moving, isList: boolean): Moved {
  const outcomes = node.children.map((child) => movedNode(child, moving) ?? remove(child));
  const left = outcomes.filter((one) => !("start" in one)).length;
  if (isList && left === 0 && node.children.length > 0) return null;
  const isEssentialGone = outcomes.some(
    (one, index) => "start" in one && ESSENTIAL.has(node.children[index]?.local ?? ""),
  );
  if (isEssentialGone) return null;
  const count = attributeOf(node, "count");
  const counted = left < node.children.length && count !== null ? setAttribute(node, "count", String(left)) : [];
  return [...counted, ...outcomes.flat()];
}

/** Null where a place it is about is gone. */
function movedPlaces(node: Node, moving: Moving): Moved {
  if (!moving.isOwn) return [];
  const isView = VIEWS.has(node.local);
  const splices: Splice[] = [];
  for (const name of named(PLACES, node.local)) {
    const text = attributeOf(node, name);
    if (text === null) continue;
    const moved = movedAddresses(text, moving);
    if (moved === null && !isView) return null;
    splices.push(...setAttribute(node, name, moved ?? nearby(text, moving)));
  }
  if (node.local === "sqref") {
    const moved = movedAddresses(textOf(node), moving);
    if (moved === null) return null;
    splices.push(...setText(node, moved));
  }
  return splices;
}

/** Addresses with spaces between them; null where none is left. */
function movedAddresses(text: string, moving: Moving): string | null {
  const addresses = text.trim().split(/\s+/);
  const left = addresses.flatMap((one) => moving.address(one) ?? []);
  if (left.length === addresses.length && left.every((one, index) => one === addresses[index])) return text;
  return left.length === 0 ? null : left.join(" ");
}

/** The cell where a place was that is gone. */
function nearby(text: string, moving: Moving): string {
  const [area] = parseAreas(text);
  return area ? rangeName({ sheet: "", ...area, row: moving.edge(area.row), rows: 1, cols: 1 }) : text;
}

function movedFormulas(node: Node, moving: Moving): Splice[] {
  const attributes = named(FORMULAS, node.local).flatMap((name) => {
    const text = attributeOf(node, name);
    return text === null ? [] : setAttribute(node, name, moving.formula(text));
  });
  if (!FORMULA_TEXTS.has(node.local) || node.children.length > 0) return attributes;
  return [...attributes, ...setText(node, moving.formula(textOf(node)))];
}

function named(table: Readonly<Record<string, readonly string[]>>, local: string): readonly string[] {
  return Object.hasOwn(table, local) ? (table[local] ?? []) : [];
}

/** A rule for entries, or looks on a condition, in either of the two ways files write them. */
function movedRuleNode(node: Node, moving: Moving): Moved {
  const written = childNamed(node, "sqref");
  const ranges = parseAreas(written ? textOf(written) : (attributeOf(node, "sqref") ?? "")).map(
    (area): CellRange => ({ sheet: moving.sheet, ...area }),
  );
  const formulas = formulaNodes(node);
  const rule = moving.rule(ranges, formulas.map(textOf));
  if (!rule || ranges.length === 0) return ranges.length === 0 ? [] : null;
  const same = rule.at.length === ranges.length && rule.at.every((at, index) => isSame(at, ranges[index]));
  const sqref = rule.at.map(rangeName).join(" ");
  return [
    ...(same ? [] : written ? setText(written, sqref) : setAttribute(node, "sqref", sqref)),
    ...formulas.flatMap((formula, index) => setText(formula, rule.formulas[index] ?? "")),
    ...allNamed(node, "cfvo")
      .flatMap((one) => [one, ...allNamed(one, "f")])
      .flatMap((one) => movedFormulas(one, moving)),
  ];
}

function isSame(one: CellRange, other: CellRange | undefined): boolean {
  return one.row === other?.row && one.rows === other.rows;
}

/** A page break stands above a row, which it counts from 0. */
function movedBreaks(node: Node, moving: Moving): Moved {
  if (!moving.isOwn) return [];
  const kept: Splice[] = [];
  let [left, byHand] = [0, 0];
  for (const child of node.children) {
    const moved = moving.row(Number(attributeOf(child, "id")));
    if (moved === null) kept.push(remove(child));
    else {
      left += 1;
      if (attributeOf(child, "man") === "1") byHand += 1;
      kept.push(...setAttribute(child, "id", String(moved)));
    }
  }
  if (left === node.children.length) return kept;
  return left === 0
    ? null
    : [
        ...kept,
        ...setAttribute(node, "count", String(left)),
        ...setAttribute(node, "manualBreakCount", String(byHand)),
      ];
}

/** What a pivot table or a consolidation is made from: a range, and the sheet it is on. */
function movedSource(node: Node, moving: Moving): Moved {
  const [sheet, ref] = [attributeOf(node, "sheet"), attributeOf(node, "ref")];
  // With an id, it lies in another file.
  if (sheet === null || ref === null || attributeOf(node, "id") !== null) return [];
  const on = moving.forSheet(sheet);
  const moved = on.isOwn ? on.address(ref) : ref;
  return moved === null ? null : setAttribute(node, "ref", moved);
}
