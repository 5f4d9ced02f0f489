import { breaksIn } from "@throughline/shared/analyses/throughline/gaps.ts";
import type { LineLevel, LineNode } from "@throughline/shared/analyses/throughline/types.ts";
import type { Words } from "../words/index.ts";

/** What lies below a node: “3 deliverables, 11 steps, 2 breaks”. */
export function belowText({ children }: LineNode, { line }: Words): string {
  const counts = countBelow(children);
  const breaks = breaksIn(children);
  const levels = (["initiative", "deliverable", "step"] as const).flatMap((level) =>
    counts[level] > 0 ? [line.below[level](counts[level])] : [],
  );
  return [...levels, breaks > 0 ? line.breaks(breaks) : line.noBreaks].join(", ");
}

function countBelow(nodes: readonly LineNode[]): Record<LineLevel, number> {
  const counts = { priority: 0, initiative: 0, deliverable: 0, step: 0 };
  const walk = ({ level, children }: LineNode) => {
    counts[level] += 1;
    children.forEach(walk);
  };
  nodes.forEach(walk);
  return counts;
}
