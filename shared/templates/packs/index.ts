import type { Pack } from "../types.ts";
import { benchmarks } from "./benchmarks.ts";
import { resourceMapPack } from "./resource-map.ts";
import { simplePlan } from "./simple-plan.ts";
import { strongSchoolSystems } from "./strong-school-systems.ts";

/** Every pack that comes with us; the plain one first. */
export const PACKS: readonly [Pack, ...Pack[]] = [simplePlan, strongSchoolSystems, resourceMapPack, benchmarks];
