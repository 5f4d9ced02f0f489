import { parts } from "./benchmark-tracker/parts.ts";
import { phasesBySite } from "./benchmark-tracker/phases-by-site.ts";
import { rollUp } from "./benchmark-tracker/roll-up.ts";
import { stale } from "./benchmark-tracker/stale.ts";
import { statusAndDates } from "./benchmark-tracker/status-and-dates.ts";
import { attention } from "./implementation-plan/attention.ts";
import { checkIn } from "./implementation-plan/check-in.ts";
import { gantt } from "./implementation-plan/gantt.ts";
import { ownerLoad } from "./implementation-plan/owner-load.ts";
import { slips } from "./implementation-plan/slips.ts";
import { whoHowWhen } from "./implementation-plan/who-how-when.ts";
import { gaps } from "./map-analysis/gaps.ts";
import { priorityNeeds } from "./map-analysis/priority-needs.ts";
import { recommendations } from "./map-analysis/recommendations.ts";
import { groups } from "./measures/groups.ts";
import { runCharts } from "./measures/run-charts.ts";
import { statusAndFigures } from "./measures/status-and-figures.ts";
import { trajectory } from "./measures/trajectory.ts";
import { coverage } from "./mechanisms/coverage.ts";
import { coherence } from "./plan/coherence.ts";
import { roadmap } from "./priorities/roadmap.ts";
import { tree } from "./priorities/tree.ts";
import { mapAgain } from "./resource-map/map-again.ts";
import { matrix } from "./resource-map/matrix.ts";
import { overlaps } from "./resource-map/overlaps.ts";
import { sharedBySites } from "./resource-map/shared-by-sites.ts";
import { views } from "./resource-map/views.ts";
import { money } from "./resource-needs/money.ts";
import { outlivesFunding } from "./resource-needs/outlives-funding.ts";
import type { Analysis } from "./types.ts";

/** Every question we can answer of a plan. */
export const ANALYSES: readonly Analysis[] = [
  matrix,
  gaps,
  priorityNeeds,
  recommendations,
  overlaps,
  views,
  sharedBySites,
  mapAgain,
  coverage,
  coherence,
  tree,
  roadmap,
  money,
  outlivesFunding,
  attention,
  checkIn,
  gantt,
  ownerLoad,
  slips,
  whoHowWhen,
  trajectory,
  statusAndFigures,
  groups,
  runCharts,
  phasesBySite,
  rollUp,
  parts,
  stale,
  statusAndDates,
];
