import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Placed, rectanglesOf } from "./rectangles.ts";

const cells = fc
  .uniqueArray(fc.record({ row: fc.nat(300), col: fc.nat(20) }), {
    selector: ({ row, col }) => `${row} ${col}`,
    maxLength: 60,
  })
  .map((places) => places.map((place, of): Placed<number> => ({ ...place, of })));

/** What the rectangles write, by place. */
function written(placed: readonly Placed<number>[], mayHaveGaps: boolean): [string, number][] {
  return rectanglesOf(placed, mayHaveGaps).flatMap((rectangle) =>
    rectangle.cells.flatMap((row, r) =>
      row.flatMap((of, c): [string, number][] =>
        of === null ? [] : [[`${rectangle.row + r} ${rectangle.col + c}`, of]],
      ),
    ),
  );
}

describe("rectangles", () => {
  it.each([true, false])("write each cell once, and no other (gaps: %s)", (mayHaveGaps) => {
    fc.assert(
      fc.property(cells, (placed) => {
        const expected = placed.map(({ row, col, of }): [string, number] => [`${row} ${col}`, of]);
        expect(written(placed, mayHaveGaps).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("have no gaps where cells in between may be locked", () => {
    fc.assert(
      fc.property(cells, (placed) => {
        for (const { cells: rows } of rectanglesOf(placed, false)) expect(rows.flat()).not.toContain(null);
      }),
    );
  });

  it("make one of neighbors, and two of what is far apart", () => {
    const at = (row: number, col: number): Placed<string> => ({ row, col, of: "x" });
    expect(rectanglesOf([at(0, 0), at(1, 1)], true)).toHaveLength(1);
    expect(rectanglesOf([at(0, 0), at(1, 1)], false)).toHaveLength(2);
    expect(rectanglesOf([at(0, 0), at(9000, 3)], true)).toHaveLength(2);
  });
});
