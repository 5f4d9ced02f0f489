import type { Criterion } from "./types.ts";

/** Where an office asks raters to say why: at the ends of the scale, on required rows, both, or nowhere. */
export interface JustificationSetting {
  readonly atTheEnds: boolean;
  readonly onRequired: boolean;
}

export const USUAL_JUSTIFICATION: JustificationSetting = { atTheEnds: true, onRequired: true };

/** Whether a score may not be submitted without a comment. Source: SK-18, evidence at the highest and lowest scores. */
export function needsReason(
  { required, levels }: Criterion,
  score: number,
  { atTheEnds, onRequired }: JustificationSetting = USUAL_JUSTIFICATION,
): boolean {
  const isEnd = score === levels[0]?.score || score === levels.at(-1)?.score;
  return (atTheEnds && isEnd) || (onRequired && required);
}
