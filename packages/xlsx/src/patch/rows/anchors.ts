import type { Splice } from "../splices.ts";
import { attributeOf, childNamed, type Node, setAttribute, setText, textOf } from "../tree.ts";
import type { Moving } from "./moving.ts";

/**
 * What is drawn over cells moves with the cell its upper corner is in. Its lower corner moves with its own cell, so
 * that it grows with the rows it covers, unless it is to keep its size.
 */
export function movedAnchor(node: Node, moving: Moving): Splice[] {
  const how = howItMoves(node);
  const from = childNamed(node, "from");
  const top = from && childNamed(from, "row");
  if (!moving.isOwn || how === "absolute" || !from || !top) return [];
  const first = Number(textOf(top));
  const moved = moving.row(first);
  const splices = placed(from, top, moved ?? moving.edge(first), moved === null);
  const to = childNamed(node, "to");
  const bottom = to && childNamed(to, "row");
  if (!to || !bottom) return splices;
  const last = Number(textOf(bottom));
  if (how === "oneCell") return [...splices, ...setText(bottom, String(last + (moved ?? moving.edge(first)) - first))];
  const movedLast = moving.row(last);
  return [...splices, ...placed(to, bottom, movedLast ?? moving.edge(last), movedLast === null)];
}

/** Controls say so in words of their own, drawings in one. */
function howItMoves(node: Node): "absolute" | "oneCell" | "twoCell" {
  const isOn = (name: string) => ["1", "true"].includes(attributeOf(node, name) ?? "");
  if (node.local === "anchor") {
    return isOn("sizeWithCells") ? "twoCell" : isOn("moveWithCells") ? "oneCell" : "absolute";
  }
  const said = attributeOf(node, "editAs");
  return said === "absolute" || said === "oneCell" ? said : "twoCell";
}

/** A corner in a row that is gone stands at the top of the next one. */
function placed(corner: Node, row: Node, to: number, isGone: boolean): Splice[] {
  const offset = childNamed(corner, "rowOff");
  return [...setText(row, String(to)), ...(offset && isGone ? setText(offset, "0") : [])];
}

/** Rows that stay in sight grow when rows are put in between them. `ySplit` is their number where they are frozen. */
export function movedPane(node: Node, moving: Moving): Splice[] {
  if (!moving.isOwn) return [];
  const corner = attributeOf(node, "topLeftCell");
  const moved = corner === null ? null : moving.address(corner);
  const splices = moved === null ? [] : setAttribute(node, "topLeftCell", moved);
  const rows = Number(attributeOf(node, "ySplit") ?? 0);
  const isFrozen = (attributeOf(node, "state") ?? "split").startsWith("frozen");
  if (!isFrozen || rows < 1) return splices;
  const last = moving.rows(0, rows - 1)?.last;
  return last === undefined ? splices : [...splices, ...setAttribute(node, "ySplit", String(last + 1))];
}
