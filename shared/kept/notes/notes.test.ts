import { describe, expect, it } from "vitest";
import { recognize } from "../../recognize/recognize.ts";
import { RULES } from "../../rules/index.ts";
import { runRules } from "../../rules/run.ts";
import { isKeptSheet, LOG_SHEET, NOTES_SHEET } from "../../templates/kept-sheets.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../../workbook/apply.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { preparing } from "../prepare.ts";
import { confirming, notesOf, settingAside, takingUpAgain } from "./notes.ts";
import { NOTE_HEADINGS, notesSheet } from "./notes-sheet.ts";

const run = { when: 46_200.5, who: null };

const plan = withNotes(
  markdownWorkbook(`
  | Action plan | Action step  | Owner       | Contact  | Due date   |
  |             | Hire coach   |             | J. Ortiz | 2026-09-01 |
  |             | Train tutors | A. Lee      | M. Diaz  | 2026-10-01 |
  |             | Buy books    | A. Lee      | M. Diaz  | 2026-11-01 |
`),
);

function withNotes(workbook: Workbook): Workbook {
  return changed(workbook, preparing(workbook, notesSheet()));
}

function changed(workbook: Workbook, change: Change | null): Workbook {
  return change ? applyChanges(workbook, [change]).workbook : workbook;
}

function checked(workbook: Workbook) {
  const read = recognize(workbook, { pack: simplePlan, ...notesOf(workbook) });
  return { plan: read, ...runRules(read, RULES, { today: 46_200 }) };
}

function readAs(workbook: Workbook, heading: string) {
  const columns = checked(workbook).plan.tables.flatMap((table) => table.columns);
  const column = columns.find((one) => one.heading === heading);
  return column && { field: column.field?.id ?? null, how: column.how };
}

describe("the sheet of notes", () => {
  it("has the headings that it is read by, and is no part of the plan", () => {
    expect(notesSheet().table?.columns.map(({ heading }) => heading)).toEqual(NOTE_HEADINGS);
    expect(checked(plan).plan.tables.map(({ sheet }) => sheet)).toEqual(["Action plan"]);
  });

  it.each([
    [LOG_SHEET, true],
    [NOTES_SHEET.toUpperCase(), true],
    ["Throughline log (2)", true],
    ["Copy of Throughline notes", true],
    ["Throughline", false],
    ["Meeting notes", false],
    ["Throughline log of visits", false],
  ])("goes by its name: %s", (name, expected) => expect(isKeptSheet(name)).toBe(expected));

  it("sets a finding aside until its row is taken out", () => {
    const before = checked(plan).findings;
    const [first] = before;
    if (!first) throw new Error("There is nothing to set aside.");
    const { key, ruleId: rule } = first;
    const aside = changed(
      plan,
      settingAside(plan, { key, rule, text: "It is so.", place: "'Action plan'!B2" }, "We like it", run),
    );
    expect(notesOf(aside).setAside).toMatchObject([{ key, reason: "We like it" }]);
    expect(checked(aside).setAside.map((one) => one.key)).toEqual([key]);
    expect(checked(aside).findings.map((one) => one.key)).toEqual(before.slice(1).map((one) => one.key));
    const again = changed(aside, takingUpAgain(aside, key));
    expect(checked(again).findings).toEqual(before);
  });

  it("says that a note no longer fits once the finding is gone", () => {
    const [finding] = checked(plan).findings;
    if (!finding) throw new Error("There is nothing to set aside.");
    const note = { key: `${finding.key} of another row`, rule: finding.ruleId, text: "It is so.", place: "Plan!B2" };
    const aside = changed(plan, settingAside(plan, note, "We like it", run));
    expect(checked(aside).findings.map(({ ruleId }) => ruleId)).toContain("plan/set-aside-still-found");
  });

  it("has the last word on what a heading is", () => {
    expect(readAs(plan, "Contact")).not.toEqual({ field: "support", how: "person" });
    const said = { sheet: "Action plan", heading: "Contact", field: "support" };
    const once = changed(plan, confirming(plan, said, run));
    expect(readAs(once, "Contact")).toEqual({ field: "support", how: "person" });
    const twice = changed(once, confirming(once, { ...said, field: null }, run));
    expect(notesOf(twice).headings).toEqual([{ ...said, field: null }]);
    expect(readAs(twice, "Contact")).toEqual({ field: null, how: "none" });
  });

  it("passes over rows that say too little", () => {
    const half = markdownWorkbook(`
      | Throughline notes | Note      | Where | Text | Reason | Key         |
      |                   | Set aside |       |      | fine   |             |
      |                   | Heading   | Plan  |      |        | field: owner |
      |                   | Heading   | Plan  | Lead |        | owner       |
      |                   |           | Plan  | Lead |        | field: owner |
      |                   | Table     | Plan  | Lead |        | implementation-plan |
      |                   | Table     | Plan  |      |        | kind: none |
      |                   | Ask Maria |       |      |        |             |`);
    expect(notesOf(half)).toEqual({ setAside: [], headings: [], kinds: [] });
  });
});
