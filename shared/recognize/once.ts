import type { Plan } from "./types.ts";

/**
 * Answers a question about a plan once. Plans never change, and many rules ask the same: what the tree of priorities
 * is, who is on the roster. The answer is forgotten with the plan.
 */
export function once<T extends object>(answer: (plan: Plan) => T): (plan: Plan) => T {
  const answers = new WeakMap<Plan, T>();
  return (plan) => {
    const known = answers.get(plan);
    if (known !== undefined) return known;
    const found = answer(plan);
    answers.set(plan, found);
    return found;
  };
}
