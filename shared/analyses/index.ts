import { attention } from "./implementation-plan/attention.ts";
import { checkIn } from "./implementation-plan/check-in.ts";
import { gantt } from "./implementation-plan/gantt.ts";
import { ownerLoad } from "./implementation-plan/owner-load.ts";
import { slips } from "./implementation-plan/slips.ts";
import { whoHowWhen } from "./implementation-plan/who-how-when.ts";
import type { Analysis } from "./types.ts";

/** Every question we can answer of a plan. */
export const ANALYSES: readonly Analysis[] = [attention, checkIn, gantt, ownerLoad, slips, whoHowWhen];
