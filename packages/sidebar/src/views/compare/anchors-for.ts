import type { UsedRubric } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
import { ANCHORS } from "@throughline/shared/rubrics/calibration/anchors.ts";
import type { Anchor } from "@throughline/shared/rubrics/calibration/types.ts";

/** Plans with a key for the rubric that the workbook is scored by, in the version that it has. */
export function anchorsFor(used: UsedRubric): readonly Anchor[] {
  if (used.is !== "ready") return [];
  const { id, version } = used.rubric;
  return ANCHORS.filter((anchor) => anchor.rubric === id && anchor.version === version);
}
