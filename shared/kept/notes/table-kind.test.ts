import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { runRules } from "../../rules/run.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../../workbook/apply.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { planOf } from "../plan-of.ts";
import { preparing } from "../prepare.ts";
import { notesOf } from "./notes.ts";
import { notesSheet } from "./notes-sheet.ts";
import { confirmingKind, namingHeadings } from "./table-kind.ts";

const run = { when: 46_200.5, who: null };

const bare = markdownWorkbook(`
  | Steps | Action step  | Owner  | Due date   |
  |       | Hire coach   |        | 2026-09-01 |
  |       | Train tutors | A. Lee | 2026-10-01 |
  |       |              |        |            |
  |       |              |        |            |
  |       | Room         | Lead / Support | Key   |
  |       | 12           | R. Diaz        | K-12  |
  |       | 14           | M. Ortiz       | K-14  |
`);
const plan = changed(bare, preparing(bare, notesSheet()));

function changed(workbook: Workbook, change: Change | null): Workbook {
  return change ? applyChanges(workbook, [change]).workbook : workbook;
}

function said(workbook: Workbook, index: number, kind: string | null): Workbook {
  const headings = namingHeadings(planOf(workbook, null).tables[index]?.columns ?? []);
  return changed(workbook, confirmingKind(workbook, { sheet: "Steps", headings, kind }, run));
}

const kindsIn = (workbook: Workbook) => planOf(workbook, null).tables.map(({ kind }) => kind.base ?? kind.id);

function findingsIn(workbook: Workbook) {
  return runRules(planOf(workbook, null), RULES, { today: 46_200 }).findings.map(({ ruleId }) => ruleId);
}

describe("what people say that a table is", () => {
  it("has the last word, for that table of the sheet alone", () => {
    const [steps, rooms] = kindsIn(plan);
    const resources = said(plan, 1, "resource-map");
    expect(kindsIn(resources)).toEqual([steps, "resource-map"]);
    expect(kindsIn(said(resources, 1, "roster"))).toEqual([steps, "roster"]);
    expect(notesOf(said(resources, 1, "roster")).kinds).toHaveLength(1);
    expect(kindsIn(said(resources, 0, "measures"))).toEqual(["measures", "resource-map"]);
    expect(rooms).not.toBe("resource-map");
  });

  it("leaves a table alone that is none of ours: no column is read, no rule looks", () => {
    expect(findingsIn(plan)).toContain("implementation-plan/require-owner");
    const theirs = said(plan, 0, null);
    const [steps] = planOf(theirs, null).tables;
    expect(steps?.kind.id).toBe("unknown");
    expect(steps?.columns.map(({ field, question }) => [field, question])).toEqual(
      steps?.columns.map(() => [null, null]),
    );
    expect(steps?.because.map(({ text }) => text)).toEqual(["A person said so."]);
    expect(findingsIn(theirs)).toEqual([]);
  });

  it("is known again after a heading is renamed and another one added", () => {
    const measures = said(plan, 0, "measures");
    const sheet = measures.sheets.find(({ name }) => name === "Steps");
    if (!sheet) throw new Error("The sheet is gone.");
    const cell = (row: number, col: number, to: string) => ({
      kind: "set-cell" as const,
      at: { sheet: sheet.id, row, col },
      was: { value: sheet.values[row]?.[col] ?? null, formula: null },
      to: { value: to, formula: null },
      witness: [],
    });
    const renamed = changed(measures, { title: "", edits: [cell(0, 2, "By when"), cell(0, 3, "Notes")] });
    expect(kindsIn(renamed)[0]).toBe("measures");
  });

  it("is passed over where there is no such kind", () => {
    expect(kindsIn(said(plan, 1, "cookbook"))).toEqual(kindsIn(plan));
  });

  it("cannot be noted of a table without headings, nor without a sheet of notes", () => {
    expect(confirmingKind(plan, { sheet: "Steps", headings: [], kind: null }, run)).toBeNull();
    expect(confirmingKind(bare, { sheet: "Steps", headings: ["Room"], kind: null }, run)).toBeNull();
  });

  it("names headings so that they can be told apart again", () => {
    expect(namingHeadings([{ heading: " Lead | Support\n(name) " }, { heading: "" }, { heading: "Room" }])).toEqual([
      "Lead / Support (name)",
      "Room",
    ]);
  });
});
