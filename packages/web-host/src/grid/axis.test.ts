import fc from "fast-check";
import { expect, it } from "vitest";
import { axisOf, visibleFrom } from "./axis.ts";

it("each place belongs to the one that covers it, never to a hidden one", () => {
  const sizes = fc.array(fc.constantFrom(0, 5, 20), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.nat(1000), (all, part) => {
      fc.pre(all.some((size) => size > 0));
      const axis = axisOf(all.length, (index) => all[index] ?? 0);
      const distance = part % axis.total;
      const index = axis.at(distance);
      expect(axis.start(index) <= distance && distance < axis.start(index + 1)).toBe(true);
    }),
  );
});

it.each([
  [0, 1, 3],
  [3, -1, 0],
  [3, 1, 3],
  [0, -1, 0],
] as const)("from %i by %i comes %i", (from, step, to) => {
  const axis = axisOf(5, (index) => [10, 0, 0, 10, 0][index] ?? 0);
  expect(visibleFrom(axis, from, step)).toBe(to);
});
