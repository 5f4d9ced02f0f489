import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { describe, expect, it } from "vitest";
import { firstFrom, foundCells } from "./found-cells.ts";

const { sheets } = markdownWorkbook(`
  | Plan   | Action step | Owner    | Due        |
  |        | Hire coach  | Ana Ruiz | 2026-09-30 |
  |        | Ask Ana     | Lee      | 2026-10-02 |
  | Roster | Name        |
  |        | Ana Ruiz    |
`);
const named = (words: string) => foundCells(sheets, words).map((at) => `${at.sheet} ${cellName(at)}`);
const [plan, roster] = sheets.map(({ id }) => id);

describe("finding cells by what they show", () => {
  it.each([
    { words: "ana", cells: [`${plan} B2`, `${plan} A3`, `${roster} A2`] },
    { words: " RUIZ ", cells: [`${plan} B2`, `${roster} A2`] },
    { words: "2026-10", cells: [`${plan} C3`] },
    { words: "nobody", cells: [] },
    { words: " ", cells: [] },
  ])("$words", ({ words, cells }) => {
    expect(named(words)).toEqual(cells);
  });

  it.each([
    { from: { sheet: plan ?? "", row: 0, col: 0 }, first: 0 },
    { from: { sheet: plan ?? "", row: 1, col: 1 }, first: 0 },
    { from: { sheet: plan ?? "", row: 1, col: 2 }, first: 1 },
    { from: { sheet: roster ?? "", row: 0, col: 0 }, first: 2 },
    { from: { sheet: roster ?? "", row: 9, col: 0 }, first: 0 },
  ])("from $from on comes number $first, and after the last the first again", ({ from, first }) => {
    expect(firstFrom(foundCells(sheets, "ana"), sheets, from)).toBe(first);
  });

  it("where there is none, none comes first", () => {
    expect(firstFrom([], sheets, { sheet: plan ?? "", row: 0, col: 0 })).toBe(-1);
  });
});
