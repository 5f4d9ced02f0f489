import type { Rubric } from "@throughline/shared/rubrics/types.ts";

/** A score in its box: filled at the top of the scale, red where a required row is below what it needs. */
export function LevelMark({ score, top, isUnder = false }: LevelMarkProps) {
  const as = isUnder ? "lv under" : score !== null && score >= top ? "lv top" : "lv";
  return <span class={as}>{score ?? "–"}</span>;
}

interface LevelMarkProps {
  readonly score: number | null;
  readonly top: Rubric["scale"]["highest"];
  readonly isUnder?: boolean;
}
