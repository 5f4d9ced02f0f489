import { planQuality } from "./plan-quality.ts";
import type { Rubric } from "./types.ts";

/** Every rubric that comes with Throughline. */
export const RUBRICS: readonly Rubric[] = [planQuality];
