import {
  baselineOf,
  type DatedFigure,
  type Direction,
  directionOf,
  figuresOf,
  finalTargetOf,
  isComparable,
} from "../plan/measures/figures.ts";
import { type Progress, progressOf } from "../plan/measures/progress.ts";
import type { RecognizedRecord } from "../recognize/types.ts";
import type { measures } from "../templates/kinds/measures.ts";

/** Where a measure stands beside the straight line from baseline to target. */
export type Trajectory = "met" | "ahead" | "on-line" | "behind";

/** How far from the line counts as on it, in hundredths of the way from baseline to target. */
export function trajectoryOf({ baseline, actual, target, expected }: Progress, tolerancePercent: number): Trajectory {
  const way = Math.abs(target.value - baseline.value);
  const tolerance = (tolerancePercent / 100) * (way === 0 ? Math.abs(target.value) : way);
  if (way === 0) return Math.abs(actual.value - target.value) <= tolerance ? "on-line" : "behind";
  const direction = Math.sign(target.value - baseline.value);
  if ((actual.value - target.value) * direction >= 0) return "met";
  const lead = (actual.value - expected) * direction;
  if (lead > tolerance) return "ahead";
  return lead < -tolerance ? "behind" : "on-line";
}

type Lack = "noFigures" | "noTarget" | "noActual" | "noBaseline" | "otherUnits";

/** What can be said of a measure: where it is beside the line, how far along without one, or what is missing. */
export type MeasureStanding =
  | { readonly kind: Trajectory; readonly progress: Progress }
  /** The figure has reached the target; no date or baseline is needed to see it. */
  | { readonly kind: "reached" }
  /** Share of the way from baseline to target; below 0 it is farther away than at the start. */
  | { readonly kind: "part"; readonly share: number }
  | { readonly kind: Lack };

/** Where a measure stands today. What its figures say by themselves is said, whatever date is missing. */
export function measureStanding(
  record: RecognizedRecord<typeof measures>,
  today: number,
  tolerancePercent: number,
): MeasureStanding {
  const progress = progressOrNull(record, today);
  if (progress) return { kind: trajectoryOf(progress, tolerancePercent), progress };
  const [baseline, target] = [baselineOf(record), finalTargetOf(record)];
  const actual = latestOf(record, today);
  if (!baseline && !target && !actual) return { kind: "noFigures" };
  if (!target) return { kind: "noTarget" };
  if (!actual) return { kind: "noActual" };
  if (!isComparable(actual, target)) return { kind: "otherUnits" };
  const way = baseline && isComparable(baseline, target) ? target.value - baseline.value : 0;
  const direction = Math.sign(way) || DIRECTION_SIGNS[directionOf(record) ?? "maintain"];
  if (direction !== 0 && (actual.value - target.value) * direction >= 0) return { kind: "reached" };
  if (actual.value === target.value) return { kind: "reached" };
  if (way === 0) return { kind: baseline ? "otherUnits" : "noBaseline" };
  return { kind: "part", share: (actual.value - (baseline?.value ?? 0)) / way };
}

const DIRECTION_SIGNS: Readonly<Record<Direction, number>> = { increase: 1, decrease: -1, maintain: 0 };

/**
 * The progress of a measure against its line; null where the line lacks a figure or a date. A figure of a period that
 * is still running counts, and is held against the line at the period's end.
 */
export function progressOrNull(record: RecognizedRecord<typeof measures>, today: number): Progress | null {
  return progressOf(record, endOfRunningPeriod(record, today) ?? today);
}

function latestOf(record: RecognizedRecord<typeof measures>, today: number): DatedFigure | null {
  const day = endOfRunningPeriod(record, today) ?? today;
  return (
    figuresOf(record, "actual")
      .filter((figure) => figure.day === null || figure.day <= day)
      .at(-1) ?? null
  );
}

function endOfRunningPeriod(record: RecognizedRecord<typeof measures>, today: number): number | null {
  const ends = record.series("actual").flatMap(({ raw, period }) => {
    const { start = null, end = null } = period ?? {};
    return raw !== null && start !== null && end !== null && start <= today && end > today ? [end] : [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}
