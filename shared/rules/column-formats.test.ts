import { describe, expect, it } from "vitest";
import { columnsOfType } from "../recognize/cells.ts";
import { recognize } from "../recognize/recognize.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { dateFormats } from "./column-formats.ts";

function formatFor(rows: string, text: string): string | null {
  const drawn = markdownWorkbook(`
    | Plan | Action step | Due date | Finished on |
    ${rows}`);
  const plan = recognize(drawn, { pack: simplePlan, assume: { Plan: "implementation-plan" } });
  const column = columnsOfType(plan, "date").find((one) => one.column.heading === "Due date");
  return column ? dateFormats(plan)(column, text) : null;
}

describe("a new date looks", () => {
  it.each([
    ["as the dates of its column do", "| | Hire coach | 2026-09-01 | |", "9/30/2026", "yyyy-mm-dd"],
    ["else as those of the workbook do", "| | Hire coach | | 2026-09-01 |", "9/30/2026", "yyyy-mm-dd"],
    ["else as it was written: month first", "| | Hire coach | | |", "9/30/2026", "m/d/yyyy"],
    ["day first, with zeros and a short year", "| | Hire coach | | |", "29/03/21", "dd/mm/yy"],
    ["with dots", "| | Hire coach | | |", "29.3.2021", "d.m.yyyy"],
    ["year first", "| | Hire coach | | |", "2021-03-29", "yyyy-mm-dd"],
    ["else as people here write", "| | Hire coach | | |", "Sept. 30, 2026", "m/d/yyyy"],
  ])("%s", (_, rows, text, format) => expect(formatFor(rows, text)).toBe(format));
});
