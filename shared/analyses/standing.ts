import { figuresOf } from "../recognize/figures.ts";
import { type Progress, progressOf } from "../recognize/progress.ts";
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

type Lack = "noBaseline" | "noTarget" | "noActual" | "noLine";

/**
 * The progress of a measure, or what is missing to tell it. A figure of a period that is still running counts, and is
 * held against the line at the period's end.
 */
export function progressOrLack(record: RecognizedRecord<typeof measures>, today: number): Progress | Lack {
  const progress = progressOf(record, endOfRunningPeriod(record, today) ?? today);
  if (progress) return progress;
  if (figuresOf(record, "baseline").length === 0) return "noBaseline";
  if (figuresOf(record, "target").length === 0) return "noTarget";
  return figuresOf(record, "actual").length === 0 ? "noActual" : "noLine";
}

function endOfRunningPeriod(record: RecognizedRecord<typeof measures>, today: number): number | null {
  const ends = record.series("actual").flatMap(({ raw, period }) => {
    const { start = null, end = null } = period ?? {};
    return raw !== null && start !== null && end !== null && start <= today && end > today ? [end] : [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}
