import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellName, columnIndex, columnName, parseA1, quoteSheet, rangeName } from "./a1.ts";

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it("reads back every address it writes", () => {
    const place = fc.record({
      sheet: fc.string({ minLength: 1 }).filter((name) => !name.includes("!")),
      row: fc.nat(1_000_000),
      col: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 300 }),
      cols: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(place, (at) => {
        expect(parseA1(`${quoteSheet(at.sheet)}!${rangeName(at)}`)).toEqual(at);
      }),
    );
  });

  it.each(["", "7", "B", "B0", "AAAA1", "D9:B7", "=B7", "B7:"])("takes “%s” for no address", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it("quotes a sheet name that could be taken for something else", () => {
    expect(["Plan", "Plan 2", "It's", "A1"].map(quoteSheet)).toEqual(["Plan", "'Plan 2'", "'It''s'", "'A1'"]);
    expect(cellName({ row: 6, col: 1 })).toBe("B7");
  });
});
