import type { RubricWords } from "../../language.ts";
import { planQuality } from "./plan-quality.ts";

/** What every rubric of ours says, by the id of the rubric. */
export const rubrics: Readonly<Record<string, RubricWords>> = { "default-plan-quality": planQuality };
