import { hashOf } from "./hash.ts";
import type { Rubric } from "./types.ts";

/** Changes with anything that could change a score or a verdict, and with every word a rater goes by. */
export function rubricHash(rubric: Rubric): string {
  return hashOf(canonical(rubric));
}

/** JSON with the keys of each object in one order, whoever wrote it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}
