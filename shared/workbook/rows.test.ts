import fc from "fast-check";
import { expect, it } from "vitest";
import { ROWS } from "./formulas.ts";
import { shiftHidden, shiftSpan } from "./rows.ts";

it.each<[string, [number, number], [number, number], [number, number] | null]>([
  ["above", [2, 3], [4, 2], [2, 3]],
  ["just below the gap", [4, 5], [4, 2], [6, 7]],
  ["around the gap", [3, 4], [4, 2], [3, 6]],
  ["pushed off the end", [ROWS - 1, ROWS - 1], [4, 2], null],
  ["down to the end", [3, ROWS - 1], [4, 2], [3, ROWS - 1]],
  ["down to the end, some taken out", [3, ROWS - 1], [4, -2], [3, ROWS - 1]],
  ["taken out", [4, 5], [4, -2], null],
  ["its top taken out", [5, 8], [4, -2], [4, 6]],
  ["its end taken out", [2, 4], [4, -2], [2, 3]],
  ["its middle taken out", [2, 8], [4, -2], [2, 6]],
  ["below what is taken out", [6, 8], [4, -2], [4, 6]],
])("rows %s", (_, [first, last], [before, count], expected) => {
  const shifted = shiftSpan(first, last, { before, count });
  expect(shifted && [shifted.first, shifted.last]).toEqual(expected);
});

it("hidden rows stay hidden, and new ones can be seen", () => {
  const hidden = [{ first: 5, count: 3 }];
  const there = shiftHidden(hidden, { before: 6, count: 2 });
  expect(there).toEqual([
    { first: 5, count: 1 },
    { first: 8, count: 2 },
  ]);
  expect(shiftHidden(there, { before: 6, count: -2 })).toEqual(hidden);
});

it("rows put in and taken out again leave every span where it was", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(10), fc.nat(40), fc.integer({ min: 1, max: 9 }), (first, more, before, count) => {
      const there = shiftSpan(first, first + more, { before, count });
      const back = there && shiftSpan(there.first, there.last, { before, count: -count });
      expect(back).toEqual({ first, last: first + more });
    }),
  );
});
