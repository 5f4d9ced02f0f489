import { phasesBySite } from "./benchmark-tracker/phases-by-site.ts";
import { stale } from "./benchmark-tracker/stale.ts";
import { statusAndDates } from "./benchmark-tracker/status-and-dates.ts";
import { attention } from "./implementation-plan/attention.ts";
import { checkIn } from "./implementation-plan/check-in.ts";
import { gantt } from "./implementation-plan/gantt.ts";
import { ownerLoad } from "./implementation-plan/owner-load.ts";
import { slips } from "./implementation-plan/slips.ts";
import { whoHowWhen } from "./implementation-plan/who-how-when.ts";
import { runCharts } from "./measures/run-charts.ts";
import { statusAndFigures } from "./measures/status-and-figures.ts";
import { trajectory } from "./measures/trajectory.ts";
import type { Analysis } from "./types.ts";

/** Every question we can answer of a plan. */
export const ANALYSES: readonly Analysis[] = [
  attention,
  checkIn,
  gantt,
  ownerLoad,
  slips,
  whoHowWhen,
  trajectory,
  statusAndFigures,
  runCharts,
  phasesBySite,
  stale,
  statusAndDates,
];
