import { markdownWorkbook as drawn } from "@throughline/shared/testing/markdown-workbook.ts";
import { describe, expect, it } from "vitest";
import { insistAsMeant } from "./as-meant.ts";

const meant = drawn("| Plan | Step | 5 |\n| | Hire | =B1*2 → 10 |");

describe("a file that is read again must say what was meant", () => {
  it.each([
    ["the same", "| Plan | Step | 5 |\n| | Hire | =B1*2 → 10 |"],
    ["a formula that is not calculated yet", "| Plan | Step | 5 |\n| | Hire | =b1 * 2 |"],
  ])("%s will do", (_, text) => {
    expect(() => insistAsMeant(meant, drawn(text))).not.toThrow();
  });

  it.each([
    ["another text", "| Plan | Stop | 5 |\n| | Hire | =B1*2 → 10 |", "Plan!A1"],
    ["text for a number", '| Plan | Step | "5" |\n| | Hire | =B1*2 → 10 |', "Plan!B1"],
    ["a value for a formula", "| Plan | Step | 5 |\n| | Hire | 10 |", "Plan!B2"],
    ["another formula", "| Plan | Step | 5 |\n| | Hire | =B1*3 → 10 |", "Plan!B2"],
    ["a cell more", "| Plan | Step | 5 |\n| | Hire | =B1*2 → 10 | x |", "Plan!C2"],
    ["a sheet more", "| Plan | Step | 5 |\n| | Hire | =B1*2 → 10 |\n| Lists | x |", "the list of sheets"],
  ])("%s will not", (_, text, where) => {
    expect(() => insistAsMeant(meant, drawn(text))).toThrow(where);
  });
});
