import { ENGLISH } from "@throughline/shared/locales/language.ts";
import { noPaint } from "@throughline/shared/reports/paint.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import type { Edit, NoteText } from "@throughline/shared/workbook/edits.ts";
import { expect, it } from "vitest";
import { editsText } from "./edits-text.ts";

const workbook = markdownWorkbook(`
| Steps | Owner |
|       | Ana   |`);
const sheet = workbook.sheets[0]?.id ?? "";
const help: NoteText = { text: "Who answers for it.", author: null };

function note(was: NoteText | null, to: NoteText | null): Edit {
  return { kind: "set-note", at: { sheet, row: 0, col: 0 }, was, to, witness: [] };
}

function name(name: string): Edit {
  return { kind: "set-name", name, was: { at: { sheet, row: 0, col: 0, rows: 1, cols: 1 }, hidden: true }, to: null };
}

function said(edits: readonly Edit[]): string {
  return editsText(workbook, edits, { language: ENGLISH, paint: noPaint, width: null }).join("\n");
}

it("names that nobody sees, and notes that come or go, are counted", () => {
  expect(said([name("tl_t1"), note(help, null), name("tl_t2")])).toBe(
    "    2 hidden names of tables and columns\n    1 note with help",
  );
});

it("a note in other words is shown before and after", () => {
  expect(said([note(help, { ...help, text: "Who does it." })])).toBe(
    "    Steps!A1\n      - note “Who answers for it.”\n      + note “Who does it.”",
  );
});
