import type { IRawProperty, Parameters } from "fast-check";
import { vi } from "vitest";

const TIMES = 50;
const USUAL_RUNS = 100;

// fc.configureGlobal would not do: a law that says how many runs it takes keeps to that number.
vi.mock("fast-check", async (original) => {
  const fc = await original<typeof import("fast-check")>();
  /** Every law holds for many more cases than in a usual run. */
  const assert = <T>(property: IRawProperty<T>, parameters: Parameters<T> = {}) =>
    fc.assert(property, { ...parameters, numRuns: TIMES * (parameters.numRuns ?? USUAL_RUNS) });
  return { ...fc, assert, default: { ...fc.default, assert } };
});
