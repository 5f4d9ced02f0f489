import { ENGLISH } from "@throughline/shared/locales/language.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { ColumnMatch, Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { noPaint } from "@throughline/shared/reports/paint.ts";
import { simplePlan } from "@throughline/shared/templates/packs/simple-plan.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { expect, it } from "vitest";
import { readingText } from "./reading.ts";

const plain = { paint: noPaint, width: null, language: ENGLISH };

/** A plan whose first table is changed as a test needs it, so that no test rests on how recognition weighs things. */
function planWith(change: (table: RecognizedTable) => Partial<RecognizedTable>): Plan {
  const workbook = markdownWorkbook(`
    | Steps | Action step  | Owner    | Due date   | Board color |
    |       | Hire coach   | J. Ortiz | 2026-09-01 | red         |
    |       | Train tutors | K. Lee   | 2026-10-01 | blue        |
    | Notes |              |          |            |             |`);
  const plan = recognize(workbook, { pack: simplePlan });
  return { ...plan, tables: plan.tables.map((table, index) => (index === 0 ? { ...table, ...change(table) } : table)) };
}

function lines(plan: Plan): string[] {
  return readingText(plan, plan.workbook.sheets, plain).split("\n");
}

function column(table: RecognizedTable, col: number): ColumnMatch {
  const found = table.columns.find((each) => each.col === col);
  if (!found) throw new Error(`The drawing has no column ${col}.`);
  return found;
}

it("names the workbook, its sheets, where the table lies, and what is theirs", () => {
  const printed = lines(planWith(() => ({})));
  expect(printed[0]).toBe("drawn.xlsx  read as Simple plan");
  expect(printed).toContain("Steps");
  expect(printed).toContain("    Headings in row 1; 2 records in rows 2 to 3.");
  expect(printed.some((line) => /^ {4}B {2}Owner {8}Owner, /.test(line))).toBe(true);
  expect(printed).toContain("    D  Board color  theirs, left alone");
  expect(printed.slice(-2)).toEqual(["  No table was found here.", ""]);
});

it.each([
  [0.95, "sure"],
  [0.75, "fairly sure"],
  [0.5, "not quite sure"],
  [0.2, "a guess"],
])("says a confidence of %f as “%s”", (kindConfidence, words) => {
  expect(lines(planWith(() => ({ kindConfidence })))).toContain(`  Implementation plan, ${words}`);
});

it("asks, with the column's letter", () => {
  const plan = planWith((table) => ({
    columns: table.columns.map((each) =>
      each.col === 1 ? { ...each, question: phrase("Is “Lead” the owner?") } : each,
    ),
  }));
  expect(lines(plan)).toContain("    ? B: Is “Lead” the owner?");
});

it("says for which period a column holds", () => {
  const period = { text: "Q3", start: null, end: null, order: null };
  const plan = planWith((table) => ({
    columns: [{ ...column(table, 1), period, confidence: 1, because: phrase("So.") }],
  }));
  expect(lines(plan)).toContain("    B  Owner  Owner for Q3, sure: So.");
});

it("names rows that were left out, with the reason, and not more than a few", () => {
  const skippedRows = Array.from({ length: 10 }, (_, row) => ({ row, because: phrase("a total") }));
  const printed = lines(planWith(() => ({ skippedRows })));
  expect(printed.find((line) => line.startsWith("    Left out: row 1 (a total), row 2"))).toMatch(
    /row 8 \(a total\) and 2 more\.$/,
  );
});

it.each([
  [{ headerRow: null }, "    A form or text, without a heading row."],
  [{ dataStart: null, dataEnd: null }, "    Headings in row 1; no rows below them yet."],
  [{ headerRows: [0, 1] }, "    Headings in rows 1, 2; 2 records in rows 2 to 3."],
])("says of %j where it lies", (change, line) => {
  expect(lines(planWith(() => change))).toContain(line);
});

it("shows hidden sheets as such, and wraps at the terminal's width", () => {
  const plan = planWith(() => ({ because: [phrase("It has many columns that only such a sheet would ever have.")] }));
  const hidden = plan.workbook.sheets.map((sheet) => ({ ...sheet, hidden: true, values: [] }));
  const printed = readingText({ ...plan, tables: [] }, hidden, plain);
  expect(printed).toContain("Steps (hidden)\n  This sheet is empty.");
  expect(readingText(plan, plan.workbook.sheets, { ...plain, width: 40 })).toContain(
    "    It has many columns that only such a\n    sheet would ever have.\n",
  );
});
