import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { movedTable } from "@throughline/shared/workbook/apply/move-rows.ts";
import type { TableSpan } from "@throughline/shared/workbook/types.ts";
import { parseArea } from "../../sheet/references.ts";
import type { Splice } from "../splices.ts";
import { attributeOf, childNamed, type Node, setAttribute } from "../tree.ts";
import { movedChildren } from "./move-nodes.ts";
import type { Moving } from "./moving.ts";

/** A table where its rows stand afterwards, grown over rows that are put in like its last one. */
export function movedTablePart(root: Node, moving: Moving): Splice[] {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  const inside = movedChildren(root, moving, false) ?? [];
  if (!area || !moving.isOwn) return [...inside];
  const totals = Number(attributeOf(root, "totalsRowCount") ?? 0);
  const table: TableSpan = { name: "", at: { sheet: moving.sheet, ...area }, hasHeadings: true, hasTotals: totals > 0 };
  const moved = moving.moves
    .filter((move) => move.sheet.id === moving.sheet)
    .reduce<TableSpan | null>((now, move) => now && movedTable(now, move), table);
  if (!moved) return [...inside];
  const filter = childNamed(root, "autoFilter");
  const others = inside.filter(({ start }) => !filter || start < filter.start || start >= filter.tagEnd);
  const filtered = rangeName({ ...moved.at, rows: moved.at.rows - totals });
  return [
    ...others,
    ...setAttribute(root, "ref", rangeName(moved.at)),
    ...(filter ? setAttribute(filter, "ref", filtered) : []),
  ];
}
