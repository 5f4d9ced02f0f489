import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { oneOf } from "../one-of.ts";

/** The rubric with this id; the one for plan quality where none is named. */
export async function rubricOf(name: string | undefined): Promise<Rubric> {
  return name === undefined ? planQuality : oneOf(RUBRICS, name, "rubric");
}
