import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsOfText, textOfRange } from "./clipboard.ts";

it.each<[string, string[][]]>([
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\r\nb\r\n", [["a"], ["b"]]],
  ['"two\nlines"\tnext', [["two\nlines", "next"]]],
  ['"say ""yes"""', [['say "yes"']]],
  ['5" pipe\t"', [['5" pipe', '"']]],
  ["\t\tx", [["", "", "x"]]],
])("%j is pasted as %j", (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

it("what is copied here is pasted here as it was", () => {
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((cols) =>
      fc.array(fc.array(fc.string(), { minLength: cols, maxLength: cols }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(rows, (cells) => {
      const values = cells.map((row) => row.map((text) => text.replace(/\r\n?/g, "\n")));
      // The last line's end does not count, so an empty last row would be lost to every spreadsheet.
      fc.pre(values.at(-1)?.some((text) => text !== "") ?? false);
      const sheet = { id: "P", name: "P", hidden: false, origin: { row: 0, col: 0 }, values };
      const range = { sheet: "P", row: 0, col: 0, rows: values.length, cols: values[0]?.length ?? 1 };
      expect(cellsOfText(textOfRange(sheet, range))).toEqual(values);
    }),
  );
});
