import { breaksIn } from "@throughline/shared/analyses/throughline/gaps.ts";
import type { Gap, LineLevel, LineMeasure, LineNode } from "@throughline/shared/analyses/throughline/types.ts";
import { amountText } from "@throughline/shared/recognize/amounts.ts";
import type { Words } from "../words/index.ts";

/** What stands beside a name: who answers for it, when, what it costs, how far it is. `today` is a serial day. */
export function factsOf(node: LineNode, { line, formats }: Words, today: number): string[] {
  const { level, owner, sponsor, start, end, money, status } = node;
  const isDone = node.standing === "done";
  return [
    owner,
    sponsor === "" ? "" : line.sponsor(sponsor),
    whenOf(level, start, end, isDone || node.standing === "dropped" ? Number.NEGATIVE_INFINITY : today),
    money === null ? "" : amountText(money, "money"),
    isDone ? "" : status,
  ].filter((part) => part !== "");

  function whenOf(of: LineLevel, first: number | null, last: number | null, day: number): string {
    if (last !== null && (first === null || of !== "step")) {
      return last < day ? line.wasDue(formats.day(last)) : line.due(formats.day(last));
    }
    if (first === null) return "";
    return last === null ? line.from(formats.day(first)) : line.span(formats.day(first), formats.day(last));
  }
}

/** A measure with its figures, such as “Grade 3 reading: 48% now, 72% by Jun 30, 2028”. */
export function measureText({ name, baseline, latest, target, by, keptBack }: LineMeasure, words: Words): string {
  const { line, formats } = words;
  if (keptBack) return `${name}: ${line.tooFew}`;
  const start = baseline === null ? line.noFigure : line.baseline(baseline);
  const goal = target === null ? "" : by === null ? line.target(target) : line.targetBy(target, formats.day(by));
  return `${name}: ${[latest === null ? start : line.now(latest), goal].filter((part) => part !== "").join(", ")}`;
}

/** What is missing, in a few words. */
export function gapText(gap: Gap, { line }: Words): string {
  if (gap.is === "unknown") return line.unknown(gap.text);
  if (gap.is === "near") return line.near(gap.text, gap.name);
  return line.gap[gap.is];
}

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
