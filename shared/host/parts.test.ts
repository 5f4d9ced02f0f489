import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { rangeName } from "../workbook/a1.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { cropped, joinedParts, movedMeanwhile } from "./parts.ts";
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
  it("is the one it would be in one part, wherever it was cut and however many rows parts have in common", () => {
    fc.assert(
      fc.property(anySheet, fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), fc.nat({ max: 3 }), (sheet, cuts, lap) => {
        const { length } = sheet.values;
        const at = [0, ...cuts.filter((cut) => cut > 0 && cut < length).sort((one, other) => one - other), length];
        const slices = at.slice(1).map((to, index) => {
          const from = at[index] ?? 0;
          return partOf([slice(sheet, Math.max(at[index - 1] ?? 0, from - lap), to)], ["1"]);
        });
        const [first = partOf([], []), ...more] = slices;
        const whole: Workbook = joinedParts([partOf([sheet], ["1"])]);
        expect(joinedParts([first, ...more])).toEqual(whole);
        expect(movedMeanwhile(slices)).toEqual([]);
      }),
    );
  });

  const steps = ["a", "b", "c", "d", "e", "f"].map((step, row) => [step, row % 2]);
  const log: SheetSnapshot = { ...{ id: "1", name: "Log", hidden: false }, origin: { row: 0, col: 0 }, values: steps };

  it.each<[string, readonly (readonly (string | number | null)[])[], readonly string[]]>([
    ["nobody has touched", steps, []],
    ["has a row more above the cut", [["new", 0], ...steps], ["Log"]],
    ["has a row less above the cut", steps.slice(1), ["Log"]],
    ["has a column more", steps.map((row) => [null, ...row]), ["Log"]],
    ["has lost all that came after the cut", steps.slice(0, 2), ["Log"]],
    ["has a row more below the cut", [...steps.slice(0, 4), ["new", 0], ...steps.slice(4)], []],
  ])("tells whether rows have moved since: of a sheet that %s", (_, values, moved) => {
    const now = { ...log, values };
    expect(movedMeanwhile([partOf([slice(log, 0, 4)], ["1"]), partOf([slice(now, 2, 7)], ["1"])])).toEqual(moved);
  });

  it("goes by a formula, not by what it comes to at the moment", () => {
    const first = { ...log, values: [["a", 1]], formulas: [[null, "NOW()"]] };
    const later = { ...first, values: [["a", 2]] };
    expect(movedMeanwhile([partOf([first], ["1"]), partOf([later], ["1"])])).toEqual([]);
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
