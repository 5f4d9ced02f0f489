import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { readRelationships } from "../package/relationships.ts";
import { parseArea } from "../sheet/references.ts";
import type { Draft } from "./draft.ts";
import { formulaCells } from "./shared-masters.ts";
import { attributeOf, childNamed, type Node, treeOf } from "./tree.ts";

/** Cells that are filled as one, and changed as one or not at all. */
export interface FixedArea {
  readonly kind: "array" | "data-table" | "pivot-table";
  readonly at: CellRange;
}

export function fixedAreas(draft: Draft, part: string, sheet: string): FixedArea[] {
  const bytes = draft.read(part);
  const areas = bytes ? formulaAreas(bytes, sheet) : [];
  const pivots = readRelationships(draft, part).flatMap(({ type, target }): FixedArea[] => {
    const root = type === "pivotTable" ? rootOf(draft, target) : null;
    const location = root && childNamed(root, "location");
    const area = location && parseArea(attributeOf(location, "ref") ?? "");
    return area ? [{ kind: "pivot-table", at: { sheet, ...area } }] : [];
  });
  return [...areas, ...pivots];
}

function formulaAreas(bytes: Uint8Array, sheet: string): FixedArea[] {
  return formulaCells(bytes).flatMap(({ row, col, formula: { kind, area } }): FixedArea[] => {
    if (kind !== "array" && kind !== "dataTable") return [];
    const at = parseArea(area ?? "") ?? { row, col, rows: 1, cols: 1 };
    return [{ kind: kind === "array" ? "array" : "data-table", at: { sheet, ...at } }];
  });
}

/** A table whose headings are known to it by name. */
export interface TableHead {
  readonly part: string;
  readonly table: string;
  /** Its row of headings. */
  readonly at: CellRange;
  readonly columns: readonly Node[];
}

export function tableHeads(draft: Draft, part: string, sheet: string): TableHead[] {
  return readRelationships(draft, part).flatMap(({ type, target }): TableHead[] => {
    const root = type === "table" ? rootOf(draft, target) : null;
    const area = root && parseArea(attributeOf(root, "ref") ?? "");
    if (!root || !area || attributeOf(root, "headerRowCount") === "0") return [];
    const table = attributeOf(root, "displayName") ?? "";
    const columns = childNamed(root, "tableColumns")?.children ?? [];
    return [{ part: target, table, at: { sheet, ...area, rows: 1 }, columns }];
  });
}

function rootOf(draft: Draft, part: string): Node | null {
  const bytes = draft.read(part);
  return bytes && treeOf(bytes);
}
