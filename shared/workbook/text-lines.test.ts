import { describe, expect, it } from "vitest";
import { linesOf, widthOf } from "./text-lines.ts";

describe("lines of a text in a cell", () => {
  it.each([
    ["", 10, 1],
    ["Owner", 10, 1],
    ["Strategic priority", 10, 2],
    ["one\ntwo\n\nfour", 10, 4],
    // 26 figures are over 10 wide: three lines of one word.
    ["01234567890123456789012345", 10, 3],
    ["to 01234567890123456789", 10, 4],
    ["iiiiiiiiiiiiiiiiii", 10, 1],
    ["MMMMMMMM", 10, 2],
  ])("“%s” in %i characters takes %i", (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it("never gets fewer in a narrower cell", () => {
    const text = "Nine of ten graduates leave with a plan they chose and the first step of it done.";
    const lines = [60, 50, 40, 30, 20, 10, 5].map((width) => linesOf(text, width));
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it("knows that letters differ", () => {
    expect(widthOf("illicit")).toBeLessThan(widthOf("mammoth") / 2);
  });
});
