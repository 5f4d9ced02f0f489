import { describe, expect, it } from "vitest";
import type { CellValue } from "../workbook/types.ts";
import { rubricAverage, rubricVerdict } from "./rubric.ts";

const column = (scores: readonly CellValue[]) => scores.map((score) => [score]);
const rows = (twos: number) => Array.from({ length: 23 }, (_, at) => (at < twos ? 2 : 3));
const lastSeven = Array.from({ length: 23 }, (_, at) => at >= 16);

describe("RUBRIC_AVERAGE", () => {
  it.each<[string, readonly CellValue[], number | ""]>([
    ["62 of 69 as 2.696, never 2.70", rows(7), 2.696],
    ["63 of 69 as 2.739", rows(6), 2.739],
    ["half points and texts that are numbers", [2.5, "3", null, ""], 2.75],
    ["nothing as nothing", [null, "n/a"], ""],
  ])("shows %s", (_, scores, average) => expect(rubricAverage(column(scores))).toBe(average));

  it("goes by a threshold of its own", () => expect(rubricAverage(column([3, 3, 2]), "8/3")).toBe(2.667));
});

describe("RUBRIC_VERDICT", () => {
  it.each<[string, readonly CellValue[], readonly CellValue[], string]>([
    ["63 of 69 passes", rows(6), lastSeven, "High quality"],
    ["62 of 69 does not", rows(7), lastSeven, "Not yet"],
    ["a required row at 2", [...rows(0).slice(1), 2], lastSeven, "Not yet"],
    ["the same where nothing is required", [...rows(0).slice(1), 2], [], "High quality"],
    ["a cell without a score", [...rows(0).slice(1), null], lastSeven, "Incomplete"],
    ["ten times exactly 2.7", Array.from({ length: 10 }, () => 2.7), [], "High quality"],
  ])("%s", (_, scores, required, verdict) => {
    expect(rubricVerdict(column(scores), column(required))).toBe(verdict);
  });

  it("says nothing of a threshold that is no number", () => expect(rubricVerdict([[3]], null, "high")).toBe(""));
});
