import { benchmarks } from "../packs/benchmarks.ts";
import { resourceMapPack } from "../packs/resource-map.ts";
import { simplePlan } from "../packs/simple-plan.ts";
import { strongSchoolSystems } from "../packs/strong-school-systems.ts";
import { benchmarksPlanted, benchmarksSample } from "./benchmarks.ts";
import { juniperValley } from "./juniper-valley/index.ts";
import { planted } from "./juniper-valley/planted.ts";
import { resourceMapPlanted, resourceMapSample } from "./resource-map.ts";
import type { Sample } from "./sample.ts";
import { schoolPlan, schoolPlanPlanted } from "./school-plan.ts";

/*
 * Samples are large and only a few commands write them: nothing that an add-in loads may import this file.
 */

const juniper = { district: "Juniper Valley Unified School District", year: 2026, asOf: "2026-11-20" } as const;

/** One for each pack. */
export const SAMPLES: readonly Sample[] = [
  {
    ...juniper,
    pack: simplePlan,
    title: "The plan of Larkspur Elementary",
    district: "Larkspur Elementary, Juniper Valley Unified School District",
    drawn: schoolPlan,
    planted: schoolPlanPlanted,
  },
  { ...juniper, pack: strongSchoolSystems, title: "Juniper Valley's plan", drawn: juniperValley, planted },
  {
    ...juniper,
    pack: resourceMapPack,
    title: "Juniper Valley's resource map",
    drawn: resourceMapSample,
    planted: resourceMapPlanted,
  },
  {
    ...juniper,
    pack: benchmarks,
    title: "Juniper Valley's benchmarks",
    drawn: benchmarksSample,
    planted: benchmarksPlanted,
  },
];
