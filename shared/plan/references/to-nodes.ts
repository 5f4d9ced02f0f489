import { once } from "../../recognize/once.ts";
import { planTree } from "../implementation/tree.ts";
import { referencesIn } from "./references.ts";

// Indexing the names of a long plan takes a while, and many rules look up the same ones: each index is made once a plan.

/** What a text names of the plan's priorities. */
export const toPriorities = once((plan) => referencesIn(planTree(plan).priorities));

export const toInitiatives = once((plan) => referencesIn(planTree(plan).initiatives));

export const toDeliverables = once((plan) => referencesIn(planTree(plan).deliverables));

/** Of the priorities and initiatives, the priorities first. */
export const toAims = once((plan) => {
  const { priorities, initiatives } = planTree(plan);
  return referencesIn([...priorities, ...initiatives]);
});

/** Of all three levels, from the top. */
export const toNodes = once((plan) => {
  const { priorities, initiatives, deliverables } = planTree(plan);
  return referencesIn([...priorities, ...initiatives, ...deliverables]);
});
