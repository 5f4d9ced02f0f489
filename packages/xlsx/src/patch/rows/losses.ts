import { rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import type { DeleteRows } from "@throughline/shared/workbook/edits.ts";
import { readRelationships } from "../../package/relationships.ts";
import type { Book } from "../book.ts";
import { allNamed, attributeOf, childNamed, formulaNodes, type Node, textOf, treeOf } from "../tree.ts";
import { movedNode } from "./move-nodes.ts";
import { type Moving, movingFor } from "./moving.ts";

/**
 * What would be lost for good with these rows, in words, so that putting them back could not restore it. Formulas,
 * names, merged cells, notes, links, tables and drop-downs are weighed by every host; here it is what only files know.
 */
export function lostWithRows(book: Book, edit: DeleteRows): string | null {
  const moves = rowMoves([{ title: "", edits: [edit] }], (sheet) => sheet);
  for (const { name, part } of book.places) {
    const moving = movingFor(name, moves);
    const root = rootOf(book, part);
    const lost =
      (root && (moving.isOwn ? goneWith(root, moving) : null)) ?? (root && pointedAt(root, moving, "a look"));
    const related = lost ?? lostRelated(book, part, moving);
    if (related !== null) return related;
  }
  for (const { type, target } of book.files.relationships) {
    const moving = movingFor("", moves);
    const lost = type === "chartsheet" ? lostRelated(book, target, moving) : null;
    const root = type === "pivotCacheDefinition" ? rootOf(book, target) : null;
    if (lost !== null) return lost;
    if (root && allNamed(root, "worksheetSource").some((node) => movedNode(node, moving) === null))
      return "a pivot table";
  }
  return null;
}

const GONE: Readonly<Record<string, string>> = {
  conditionalFormatting: "a conditional format",
  protectedRange: "a protected range",
  sparkline: "a sparkline",
  cellWatch: "a watched cell",
};

/** What stands in these rows alone. */
function goneWith(root: Node, moving: Moving): string | null {
  for (const [name, words] of Object.entries(GONE)) {
    if (allNamed(root, name).some((node) => isGone(node, moving))) return words;
  }
  return null;
}

function isGone(node: Node, moving: Moving): boolean {
  const sqref = childNamed(node, "sqref");
  return movedNode(node, moving) === null || (sqref !== null && movedNode(sqref, moving) === null);
}

function lostRelated(book: Book, source: string, moving: Moving): string | null {
  for (const { type, target, isExternal } of readRelationships(book.draft, source)) {
    const root = isExternal || !DRAWN.has(type) ? null : rootOf(book, target);
    if (!root) continue;
    if (
      type === "drawing" &&
      moving.isOwn &&
      ANCHORS.some((name) => allNamed(root, name).some((one) => isCornerGone(one, moving)))
    ) {
      return "a picture or a chart";
    }
    const lost = pointedAt(root, moving, type === "chart" || type === "chartEx" ? "a chart" : "a control");
    const inside = lost ?? (type === "drawing" ? lostRelated(book, target, moving) : null);
    if (inside !== null) return inside;
  }
  return null;
}

const DRAWN = new Set(["drawing", "chart", "chartEx", "ctrlProp"]);

const ANCHORS = ["twoCellAnchor", "oneCellAnchor"];

function isCornerGone(anchor: Node, moving: Moving): boolean {
  const from = attributeOf(anchor, "editAs") === "absolute" ? null : childNamed(anchor, "from");
  const row = from && childNamed(from, "row");
  return row !== null && moving.row(Number(textOf(row))) === null;
}

/** Whether a formula would point at nothing afterwards. */
function pointedAt(root: Node, moving: Moving, words: string): string | null {
  const texts = [
    ...formulaNodes(root).map(textOf),
    ...["fmlaLink", "fmlaRange"].flatMap((name) => attributeOf(root, name) ?? []),
  ];
  const isLost = (text: string) => !text.includes("#REF!") && moving.formula(text).includes("#REF!");
  return texts.some(isLost) ? words : null;
}

function rootOf({ draft }: Book, part: string): Node | null {
  const bytes = draft.read(part);
  return bytes && treeOf(bytes, new Set(["sheetData"]));
}
