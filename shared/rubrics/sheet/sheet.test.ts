import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import { cellName } from "../../workbook/a1.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";
import { planQuality } from "../plan-quality.ts";
import { publicationIn, publicationText } from "./publication.ts";
import { readRubricSheet } from "./read-sheet.ts";
import { rubricGrid } from "./write-sheet.ts";

const grid = rubricGrid({ ...planQuality, id: "bayou", name: "Bayou" });
const HEAD = grid.findIndex(([first]) => first === "Key");

/** The sheet with other values in some cells, and read again. */
function changed(...cells: readonly (readonly [row: number, col: number, to: CellValue])[]) {
  const after: Matrix<CellValue> = grid.map((row, r) => {
    const width = Math.max(row.length, ...cells.flatMap(([at, col]) => (at === r ? [col + 1] : [])));
    return Array.from({ length: width }, (_, c) => {
      const cell = cells.find(([at, col]) => at === r && col === c);
      return cell ? cell[2] : (row[c] ?? null);
    });
  });
  const read = readRubricSheet(after);
  if (!read) throw new Error("It is a rubric sheet.");
  return read;
}

const complaints = (read: ReturnType<typeof changed>) =>
  read.unread.map((cell) => `${cellName(cell)} ${phraseText(cell.because)}`);

describe("a rubric sheet", () => {
  it("comes back as it was, with nothing assumed", () => {
    const { rubric, unread, assumed, publication } = changed();
    expect(rubric).toEqual({ ...planQuality, id: "bayou", name: "Bayou" });
    expect([unread, assumed, publication]).toEqual([[], [], null]);
  });

  const first = HEAD + 1;
  it.each([
    { cells: [[2, 1, "two"]], says: ["B3 “Version” is “two”; write a number, such as 3."] },
    { cells: [[2, 1, 1.5]], says: ["B3 “Version” is “1.5”; write a whole number, such as 1."] },
    { cells: [[5, 1, null]], says: ["B6 The line “Lowest score” says nothing; write a number beside it."] },
    { cells: [[9, 1, "high"]], says: ["B10 “Average to reach” is “high”; write a number, such as 3."] },
    { cells: [[12, 1, "products"]], says: ["B13 “Average over” is “products”; write rows or deliverables."] },
    { cells: [[1, 0, null]], says: ["A1 The line “Id” is missing below the title."] },
    {
      cells: [[first, 1, null]],
      says: [`B${first + 1} This row has no name; write one under “Row”, or empty the row.`],
    },
    { cells: [[first, 3, "Twice"]], says: [`D${first + 1} “Scored” is “Twice”; write Once or Each product.`] },
    { cells: [[first, 4, "Perhaps"]], says: [`E${first + 1} “Required” is “Perhaps”; write Yes or No.`] },
    { cells: [[first, 5, "heavy"]], says: [`F${first + 1} “Weight” is “heavy”; write a number, such as 1.`] },
    { cells: [[first, 7, "low"]], says: [`H${first + 1} “Score” is “low”; write a number, such as 1.`] },
    {
      cells: [[first, 7, null]],
      says: [`H${first + 1} “Needs work” has no score beside it; write one under “Score”.`],
    },
    {
      cells: [[first, 7, { error: "#REF!" }]],
      says: [`H${first + 1} “Score” is “#REF!”; write a number, such as 1.`],
    },
    { cells: [[HEAD, 4, "Must have"]], says: [`A${HEAD + 1} The heading “Required” is missing in this row.`] },
    { cells: [[HEAD, 0, "Code"]], says: ["A1 No row has the headings “Key” and “Row”."] },
    {
      cells: [
        [grid.length - 1, 0, "Seen by Dana"],
        ...Array.from({ length: 15 }, (_, at) => [grid.length - 1, at + 1, null]),
      ],
      says: [
        `B${grid.length} This row has no name; write one under “Row”, or empty the row.`,
        `H${grid.length} “” has no level; write a score and what work there looks like.`,
      ],
    },
  ] as { cells: [number, number, CellValue][]; says: string[] }[])(
    "says where it cannot be read: $says",
    ({ cells, says }) => {
      expect(complaints(changed(...cells))).toEqual(says);
    },
  );

  it("takes numbers with a comma, products in either way, and words in any capitals", () => {
    const { rubric, unread } = changed(
      [9, 1, "2,7"],
      [first, 2, "7, 8;9"],
      [first, 3, "each PRODUCT"],
      [first, 4, "TRUE"],
    );
    const [row] = rubric.criteria;
    expect([unread, rubric.rule.threshold, row?.deliverables, row?.eachProduct, row?.required]).toEqual([
      [],
      "2.7",
      ["7", "8", "9"],
      true,
      true,
    ]);
  });

  it("names columns of somebody’s own, and leaves them out", () => {
    const { unread, assumed } = changed([HEAD, 16, "Talked through"], [first, 16, "yes"]);
    expect([unread, assumed.map((said) => phraseText(said))]).toEqual([
      [],
      ["The column “Talked through” is no part of a rubric and was left out."],
    ]);
  });

  it.each([
    { version: 3, on: "2026-11-20", hash: "0b8qticmt7g" },
    { version: 12, on: "", hash: "0b8qticmt7g" },
  ])("says in one cell when it was published: %o", (publication) => {
    expect(publicationIn(publicationText(publication))).toEqual(publication);
  });

  it.each(["", "yes", "Version 1", "hash 0b8qticmt7g"])("is as if unpublished where that cell says “%s”", (text) => {
    expect(publicationIn(text)).toBeNull();
  });
});
