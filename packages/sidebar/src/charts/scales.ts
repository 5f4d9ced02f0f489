import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";

/** A vertical axis for some values: where each lies, the values worth a line, and whether it begins above zero. */
export interface ValueAxis {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly low: number;
  readonly isCut: boolean;
}

// Where all values lie in the upper part, the axis begins above zero, and says so.
const CUT_FROM = 0.4;
const TICKS = 3;

/** `top` and `bottom` are where the highest and the lowest value of the axis lie. */
export function valueAxis(values: readonly number[], top: number, bottom: number): ValueAxis {
  const [least = 0, most = 1] = extent(values);
  const isCut = least > 0 && least > CUT_FROM * most;
  const spread = most - least || Math.abs(most) || 1;
  const low = isCut ? Math.max(0, least - spread / 4) : Math.min(0, least);
  const scale = scaleLinear([low, most === low ? low + 1 : most], [bottom, top]).nice(TICKS);
  return { y: (value) => rounded(scale(value)), ticks: scale.ticks(TICKS), low: scale.domain()[0] ?? 0, isCut };
}

/** A horizontal axis over places or days. One place alone lies in the middle. */
export function placeAxis(places: readonly number[], left: number, right: number): (place: number) => number {
  const [first = 0, last = 0] = extent(places);
  if (first === last) return () => (left + right) / 2;
  const scale = scaleLinear([first, last], [left, right]);
  return (place) => rounded(scale(place));
}

/** Words under an axis; `anchor` keeps those at its ends within the chart. */
export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

// Of a letter, at the size of labels; and between two labels.
const LETTER = 6.8;
const BETWEEN = 16;

/** Of labels along an axis those that have room beside each other: the last and the first, then the others in order. */
export function labelsThatFit(
  labels: readonly Pick<AxisLabel, "x" | "text">[],
  left: number,
  right: number,
): readonly AxisLabel[] {
  const placed = [...new Map(labels.map((one) => [one.x, one])).values()].sort((a, b) => a.x - b.x).map(anchored);
  const [first, last] = [placed[0], placed.at(-1)];
  const kept: AxisLabel[] = [];
  for (const label of [...(last ? [last] : []), ...(first ? [first] : []), ...placed]) {
    if (kept.every((other) => !overlap(label, other))) kept.push(label);
  }
  return kept.sort((a, b) => a.x - b.x);

  function anchored({ x, text }: Pick<AxisLabel, "x" | "text">): AxisLabel {
    const half = (text.length * LETTER) / 2;
    if (x - half < left) return { x: left, text, anchor: "start" };
    return x + half > right ? { x: right, text, anchor: "end" } : { x, text, anchor: "middle" };
  }
}

function overlap(one: AxisLabel, other: AxisLabel): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  return a.from < b.to + BETWEEN && b.from < a.to + BETWEEN;
}

function extentOf({ x, text, anchor }: AxisLabel): { readonly from: number; readonly to: number } {
  const width = text.length * LETTER;
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { from, to: from + width };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
