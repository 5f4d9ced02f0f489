import type { Steps } from "@throughline/shared/recognize/steps.ts";
import { expect, it } from "vitest";
import { inSlices } from "./in-slices.ts";

/** Steps of a few milliseconds each; their answer is how many were taken. */
function* counting(steps: number, taken: { count: number }): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    taken.count += 1;
    yield;
  }
  return taken.count;
}

it("comes to the answer, and lets others have their turn in between", async () => {
  const taken = { count: 0 };
  const turns: number[] = [];
  let isDone = false;
  const answer = inSlices(counting(20, taken), () => false).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    turns.push(taken.count);
  }
  expect(await answer).toBe(20);
  // Nobody waits for the whole of it: others were there after a few steps, and again and again.
  expect(new Set(turns).size).toBeGreaterThan(3);
  expect(turns[0]).toBeLessThan(20);
});

it("leaves undone what nobody waits for any more", async () => {
  const taken = { count: 0 };
  expect(await inSlices(counting(1000, taken), () => taken.count > 0)).toBeNull();
  expect(taken.count).toBeLessThan(1000);
});
