import { isActive } from "../../plan/implementation/standing.ts";
import type { PlanNode } from "../../plan/implementation/tree.ts";
import { dateCell, windowOf } from "../../plan/implementation/windows.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import type { Cell, People, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import type { Gap, LineNode, PlainGap } from "./types.ts";

/** What the plan has at all: nothing is missing of what nobody keeps. */
export interface Kept {
  readonly priorities: boolean;
  readonly initiatives: boolean;
  readonly deliverables: boolean;
  readonly steps: boolean;
  readonly hopes: boolean;
  readonly measures: boolean;
  readonly needs: boolean;
}

/** Where the line breaks at a priority, initiative or deliverable. What is over lacks nothing. */
export function gapsOfNode(
  node: PlanNode,
  kept: Kept,
  has: { readonly hope: boolean; readonly measure: boolean; readonly need: boolean; readonly step: boolean },
): Gap[] {
  const isOver = node.records.length > 0 && !node.records.some(isActive);
  const isBare = node.children.length === 0 && !has.step;
  const asked: Readonly<Record<PlanNode["level"], readonly (readonly [PlainGap, boolean])[]>> = {
    priority: [
      ["no-hope", kept.hopes && !has.hope],
      ["no-initiative", kept.initiatives && isBare],
      ["no-measure", kept.measures && !has.measure],
    ],
    initiative: [
      ["no-deliverable", kept.deliverables && isBare],
      ["no-measure", kept.measures && !has.measure],
      ["no-need", kept.needs && !has.need],
    ],
    deliverable: [["no-step", kept.steps && !has.step]],
  };
  const parentless = node.level !== "priority" && node.parents.length === 0 && kept.priorities;
  const gaps: (readonly [PlainGap, boolean])[] = [
    ["no-parent", parentless],
    ["unlisted", !node.isListed],
    ...(isOver ? [] : asked[node.level]),
  ];
  return gaps.flatMap(([is, isSo]) => (isSo ? [{ is, at: node.cell.at }] : []));
}

/** Where the line breaks at an action step. `due` is the last day of its deliverable. */
export function gapsOfStep(table: RecognizedTable, record: RecognizedRecord, due: number | null): Gap[] {
  const { start, end, startCell, endCell } = windowOf(record);
  const gaps: Gap[] = [];
  const owner = hasColumn(table, "owner") ? fieldOf(record, "owner") : null;
  if (isActive(record)) {
    if (owner && isNobody(owner)) gaps.push({ is: "no-owner", at: owner.at });
    const dates = emptyDates(table, record);
    if (start === null && end === null && dates) gaps.push({ is: "no-dates", at: dates.at });
  }
  if (start !== null && end !== null && end < start && endCell) gaps.push({ is: "ends-early", at: endCell.at });
  const last = end ?? start;
  const lastCell = endCell ?? startCell;
  if (due !== null && last !== null && last > due && lastCell) gaps.push({ is: "after-deliverable", at: lastCell.at });
  return gaps;
}

function isNobody(cell: Cell): boolean {
  return cell.raw === null || (isPeople(cell.value) && cell.value.members.every(({ is }) => is === "nobody"));
}

function isPeople(value: unknown): value is People {
  return typeof value === "object" && value !== null && "members" in value;
}

/** The cell where a row's date would stand, where all of them are empty. */
function emptyDates(table: RecognizedTable, record: RecognizedRecord): Cell | null {
  const cells = ["end", "timeline", "start"].flatMap((field) =>
    hasColumn(table, field) ? (dateCell(record, field) ?? []) : [],
  );
  return cells.every((cell) => textOf(cell) === "") ? (cells[0] ?? null) : null;
}

/** Every break of some branches, each once, however many branches it stands in. */
export function breaksIn(nodes: readonly LineNode[]): number {
  const seen = new Set<string>();
  const walk = ({ gaps, hopes, children }: LineNode) => {
    for (const gap of [...gaps, ...hopes.flatMap((hope) => hope.gaps)]) seen.add(gapKey(gap));
    children.forEach(walk);
  };
  nodes.forEach(walk);
  return seen.size;
}

export function gapKey({ is, at }: Gap): string {
  return `${is} ${at.sheet} ${at.row} ${at.col}`;
}
