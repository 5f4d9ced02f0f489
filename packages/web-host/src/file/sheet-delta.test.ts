import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { deltaBetween, withDelta } from "./sheet-delta.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#REF!" }),
);
const sparse = fc.array(fc.array(fc.option(fc.constantFrom("A1", "0%")), { maxLength: 4 }), { maxLength: 6 });
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    row: fc.nat(2),
    values: fc
      .integer({ min: 0, max: 4 })
      .chain((cols) => fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { maxLength: 6 })),
    formulas: fc.option(sparse, { nil: undefined }),
    formats: fc.option(sparse, { nil: undefined }),
  })
  .map(({ row, values, formulas, formats }) => ({
    id: "Plan",
    name: "Plan",
    hidden: false,
    origin: { row, col: 0 },
    values,
    ...(formulas ? { formulas } : {}),
    ...(formats ? { formats } : {}),
  }));

it("a sheet and what differs make the next sheet, whatever they are", () => {
  fc.assert(
    fc.property(fc.option(sheet), sheet, (before, after) => {
      expect(withDelta(before, deltaBetween(before, after))).toEqual(after);
    }),
  );
});

it("rows that stay what they are are neither told nor copied", () => {
  const rows = Array.from({ length: 100 }, (_, row) => [`Step ${row}`, row]);
  const before: SheetSnapshot = { id: "P", name: "P", hidden: false, origin: { row: 0, col: 0 }, values: rows };
  const after = { ...before, values: rows.map((row, at) => (at === 7 ? ["Step seven", 7] : [...row])) };
  const delta = deltaBetween(before, after);
  expect(delta.rows).toEqual([{ row: 7, values: ["Step seven", 7] }]);
  expect(withDelta(before, delta).values[8]).toBe(before.values[8]);
});
