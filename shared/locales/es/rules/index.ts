import type { RuleWords } from "../../language.ts";
import { aspirations } from "./aspirations.ts";
import { benchmarkTracker } from "./benchmark-tracker.ts";
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
import { plan } from "./plan.ts";
import { priorities } from "./priorities.ts";
import { programInventory } from "./program-inventory.ts";
import { resourceMap } from "./resource-map.ts";
import { resourceNeeds } from "./resource-needs.ts";
import { roster } from "./roster.ts";
import { rubric } from "./rubric.ts";

/** What every rule says, by the id of the rule. A rule of a new folder is a file here and a line below. */
export const rules: Readonly<Record<string, RuleWords>> = {
  ...aspirations,
  ...benchmarkTracker,
  ...commitments,
  ...communicationPlan,
  ...decisionRights,
  ...deliverablesRegister,
  ...diagnostic,
  ...engagementPlan,
  ...implementationPlan,
  ...issueLog,
  ...lists,
  ...mapAnalysis,
  ...measures,
  ...mechanisms,
  ...meetings,
  ...norms,
  ...pdsaLog,
  ...plan,
  ...priorities,
  ...programInventory,
  ...resourceMap,
  ...resourceNeeds,
  ...roster,
  ...rubric,
};
