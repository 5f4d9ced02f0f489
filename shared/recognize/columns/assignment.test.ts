import fc from "fast-check";
import { expect, it } from "vitest";
import { assign } from "./assignment.ts";

/** The greatest sum that any one-to-one choice reaches, by trying them all. */
function greatest(worths: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const own = worths[row];
  if (!own) return 0;
  const without = greatest(worths, row + 1, taken);
  return own.reduce(
    (best, worth, column) =>
      taken.includes(column) ? best : Math.max(best, worth + greatest(worths, row + 1, [...taken, column])),
    without,
  );
}

const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

it("finds the best choice of all, and never gives one column to two rows", () => {
  fc.assert(
    fc.property(table, (worths) => {
      const chosen = assign(worths);
      const taken = chosen.filter((column) => column !== null);
      expect(new Set(taken).size).toBe(taken.length);
      const sum = chosen.reduce<number>(
        (total, column, row) => total + (column === null ? 0 : (worths[row]?.[column] ?? 0)),
        0,
      );
      expect(sum).toBe(greatest(worths));
    }),
  );
});

it("leaves a row without a match that is worth anything", () => {
  expect(
    assign([
      [0, -1],
      [5, 0],
      [4, 0],
    ]),
  ).toEqual([null, 0, null]);
  expect(assign([])).toEqual([]);
  expect(assign([[]])).toEqual([null]);
});
