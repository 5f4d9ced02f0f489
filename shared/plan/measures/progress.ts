import type { RecognizedRecord } from "../../recognize/types.ts";
import type { measures } from "../../templates/kinds/measures.ts";
import { baselineOf, type DatedFigure, figuresOf, finalTargetOf, isComparable } from "./figures.ts";

export interface Progress {
  readonly baseline: DatedFigure;
  /** The latest figure. */
  readonly actual: DatedFigure;
  readonly target: DatedFigure;
  /** Where a straight line from baseline to target is on the day of the actual figure. */
  readonly expected: number;
}

/**
 * How far a measure has come, against a straight line. The latest figure is of its period's end, or of today where
 * nothing says. Null where a figure or a date that this needs is missing.
 */
export function progressOf(record: RecognizedRecord<typeof measures>, today: number): Progress | null {
  const [baseline, target] = [baselineOf(record), finalTargetOf(record)];
  const actual = figuresOf(record, "actual")
    .filter(({ day }) => day === null || day <= today)
    .at(-1);
  if (!baseline || !target || !actual || !isComparable(baseline, target) || !isComparable(actual, target)) return null;
  if (baseline.day === null || target.day === null || target.day <= baseline.day) return null;
  const elapsed = ((actual.day ?? today) - baseline.day) / (target.day - baseline.day);
  const share = Math.min(1, Math.max(0, elapsed));
  return { baseline, actual, target, expected: baseline.value + (target.value - baseline.value) * share };
}
