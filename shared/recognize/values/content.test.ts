import { describe, expect, it } from "vitest";
import { computedMs } from "../../../test/computing-time.ts";
import type { CellValue } from "../../workbook/types.ts";
import { contentOf } from "./content.ts";

const looksLike = (values: readonly CellValue[], format: string | null = null, isDate = false) =>
  contentOf(values.map((value) => ({ value, isDate, format }))).type;

describe("a column looks like", () => {
  it.each([
    ["empty", [null, null]],
    ["empty", ["TBD", "N/A", "—"]],
    ["date", ["6/30/24", "Fall 2023", "Ongoing", "By March 30 of each year"]],
    ["date", ["Monthly", "Weekly", "Ongoing"]],
    ["status", ["Complete", "In progress", "Ongoing"]],
    ["status", ["Not started", "On track", "see the notes"]],
    ["people", ["Superintendent", "Principals", "Jane Doe", "Dr. Smith"]],
    ["people", ["Superintendent and Project Manager", "All SteerCo members", "Literacy"]],
    ["money", ["$4,000", "$5,000 - $6,000", "TBD"]],
    ["percent", ["29%", "40 %", "100%"]],
    ["number", [1, 2, 3.5]],
    ["number", ["3-5 hrs total", "1 hr/ meeting", "2"]],
    ["metric", ["29%", 12, "30% | 25%", 4.1]],
    ["id", ["1.1", "1.1.1", "1.A", "|2.1|", "R12"]],
    ["yes-no", ["Yes", "No", "no"]],
    ["yes-no", [true, false]],
    ["url", ["https://example.org/a", "www.example.org"]],
    ["list", ["High", "Low", "High", "Medium", "High", "Low", "High", "Low", "Low"]],
    [
      "text",
      ["Hire two literacy coaches", "Train all teachers on the new curriculum", "Review the data with each school"],
    ],
    ["mixed", ["Hire two literacy coaches", "6/30/24", "Complete", "Jane Doe"]],
    ["empty", [{ error: "#REF!" }]],
  ] as const)("%s: %j", (type, values) => expect(looksLike(values)).toBe(type));
});

it("goes by the number format of its cells", () => {
  expect(looksLike([45_000, 45_100], "m/d/yyyy", true)).toBe("date");
  expect(looksLike([0.2, 0.4], "0%")).toBe("percent");
  expect(looksLike([200, 400], '"$"#,##0')).toBe("money");
});

it("says how much of the column looks so", () => {
  const { share, shares } = contentOf(["$5", "$6", "$7", "none of it"].map((value) => ({ value, isDate: false })));
  expect(share).toBe(0.75);
  expect(Object.fromEntries(shares)).toEqual({ money: 0.75, text: 0.25 });
});

it("looks at a long column here and there", () => {
  const cells = Array.from({ length: 100_000 }, (_, row) => ({
    value: `Step ${row}: call the family of student ${row}`,
    isDate: false,
  }));
  const began = computedMs();
  expect(contentOf(cells).type).toBe("text");
  expect(computedMs() - began).toBeLessThan(200);
});
