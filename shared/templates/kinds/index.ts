import type { SheetKind } from "../types.ts";
import { aspirations } from "./aspirations.ts";
import { benchmarkTracker } from "./benchmark-tracker.ts";
import { budget } from "./budget.ts";
import { calendar } from "./calendar.ts";
import { commitments } from "./commitments.ts";
import { communicationPlan } from "./communication-plan.ts";
import { decisionRights } from "./decision-rights.ts";
import { deliverablesRegister } from "./deliverables-register.ts";
import { diagnostic } from "./diagnostic.ts";
import { engagementPlan } from "./engagement-plan.ts";
import { implementationPlan } from "./implementation-plan.ts";
import { issueLog } from "./issue-log.ts";
import { lists } from "./lists.ts";
import { mapAnalysis } from "./map-analysis.ts";
import { measures } from "./measures.ts";
import { mechanisms } from "./mechanisms.ts";
import { meetings } from "./meetings.ts";
import { norms } from "./norms.ts";
import { pdsaLog } from "./pdsa-log.ts";
import { priorities } from "./priorities.ts";
import { programInventory } from "./program-inventory.ts";
import { resourceMap } from "./resource-map.ts";
import { resourceNeeds } from "./resource-needs.ts";
import { roster } from "./roster.ts";
import { rubric } from "./rubric.ts";
import { unknown } from "./unknown.ts";

/** Every kind of sheet we know, in the order of a plan; what is none of them is `unknown`. */
export const kinds: readonly SheetKind[] = [
  norms,
  aspirations,
  engagementPlan,
  diagnostic,
  measures,
  decisionRights,
  priorities,
  implementationPlan,
  resourceNeeds,
  communicationPlan,
  roster,
  meetings,
  commitments,
  deliverablesRegister,
  resourceMap,
  mapAnalysis,
  mechanisms,
  benchmarkTracker,
  programInventory,
  pdsaLog,
  rubric,
  calendar,
  budget,
  issueLog,
  lists,
  unknown,
];
