import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { rangeName } from "../workbook/a1.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { cropped, joinedParts } from "./parts.ts";
import type { ReadPart } from "./served.ts";

const facts = { name: "Plan", locale: "en-US", timeZone: "Etc/UTC", names: [] };

function partOf(sheets: readonly SheetSnapshot[], order: readonly string[]): ReadPart {
  return { workbook: { ...facts, sheets }, order, next: null, done: 1, of: 1 };
}

/** Rows of a sheet, as a host hands them out in a slice. */
function slice(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const { values, formulas = [], formats = [], notes = [] } = sheet;
  return {
    ...sheet,
    origin: { row: from, col: 0 },
    values: values.slice(from, to),
    formulas: formulas.slice(from, to),
    formats: formats.slice(from, to),
    notes: notes.filter(({ at }) => at.row >= from && at.row < to),
  };
}

const anyValue = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.string(), fc.integer(), fc.boolean());
const anySheet = fc.integer({ min: 1, max: 6 }).chain((cols) =>
  fc
    .array(fc.array(anyValue, { minLength: cols, maxLength: cols }), { minLength: 1, maxLength: 12 })
    .map((values): SheetSnapshot => {
      const note = {
        at: { sheet: "1", row: values.length - 1, col: 0 },
        text: "x",
        author: null,
        kind: "note",
      } as const;
      const origin = { row: 0, col: 0 };
      return { id: "1", name: "Plan", hidden: false, origin, values, formulas: [], formats: [["0"]], notes: [note] };
    }),
);

describe("a workbook that came in parts", () => {
  it("is the one it would be in one part, wherever it was cut", () => {
    fc.assert(
      fc.property(anySheet, fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), (sheet, cuts) => {
        const { length } = sheet.values;
        const at = [0, ...cuts.filter((cut) => cut > 0 && cut < length).sort((one, other) => one - other), length];
        const slices = at.slice(1).map((to, index) => partOf([slice(sheet, at[index] ?? 0, to)], ["1"]));
        const [first = partOf([], []), ...more] = slices;
        const whole: Workbook = joinedParts([partOf([sheet], ["1"])]);
        expect(joinedParts([first, ...more])).toEqual(whole);
      }),
    );
  });

  it("has no sheet that was deleted before the last part came", () => {
    const [plan, lists] = markdownWorkbook("| Plan | a |\n| Lists | b |").sheets;
    const parts = [partOf(plan ? [plan] : [], ["Plan", "Lists"]), partOf(lists ? [lists] : [], ["Lists"])] as const;
    expect(joinedParts(parts).sheets.map(({ name }) => name)).toEqual(["Lists"]);
  });
});

it("a sheet is as large as what it holds", () => {
  const sheet: SheetSnapshot = {
    ...{ id: "1", name: "Plan", hidden: false, origin: { row: 2, col: 0 } },
    values: [
      [null, null, null],
      [null, "a", null],
      [null, null, "b"],
      [null, null, null],
    ],
    formats: [[], [null, null, "0"]],
  };
  const { origin, values, formats } = cropped(sheet);
  expect([origin, values, formats]).toEqual([
    { row: 3, col: 1 },
    [
      ["a", null],
      [null, "b"],
    ],
    [[null, "0"]],
  ]);
  expect(rangeName({ sheet: "1", ...origin, rows: values.length, cols: 2 })).toBe("B4:C5");
});
