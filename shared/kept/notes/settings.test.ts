import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../rules/index.ts";
import { runRules } from "../../rules/run.ts";
import { NOTES_SHEET } from "../../templates/kept-sheets.ts";
import { resourceMapPack } from "../../templates/packs/resource-map.ts";
import { defaultSettings } from "../../templates/settings.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../../workbook/apply.ts";
import { daysInMonth } from "../../workbook/dates.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { planOf } from "../plan-of.ts";
import { preparing } from "../prepare.ts";
import { notesSheet } from "./notes-sheet.ts";
import { type Chosen, choosing, keptSettings } from "./settings.ts";

const run = { when: 46_200.5, who: "D. Pruitt" };

const bare = markdownWorkbook(`
  | Action plan | Action step  | Owner  | Due date   |
  |             | Hire coach   |        | Q1 2026    |
  |             | Train tutors | A. Lee | 2026-10-01 |
`);
const plan = changed(bare, preparing(bare, notesSheet()));

function changed(workbook: Workbook, change: Change | null): Workbook {
  return change ? applyChanges(workbook, [change]).workbook : workbook;
}

function chose(workbook: Workbook, ...choices: readonly Chosen[]): Workbook {
  return choices.reduce((now, chosen) => changed(now, choosing(now, chosen, run)), workbook);
}

const OWNER = "implementation-plan/require-owner";
const ownerLevel = (to: "error" | "warning" | "info" | "off" | null) =>
  ({ what: "rule", id: OWNER, says: "Every step has an owner.", to }) as const;

function ownerFindings(workbook: Workbook) {
  const { findings } = runRules(planOf(workbook, null), RULES, { today: 46_200 });
  return findings.filter(({ ruleId }) => ruleId === OWNER).map(({ severity }) => severity);
}

const day = fc
  .integer({ min: 1, max: 12 })
  .chain((month) =>
    fc.record({ month: fc.constant(month), day: fc.integer({ min: 1, max: daysInMonth(2027, month) }) }),
  );
const term = fc.record({ from: day, to: day });
const chosen: fc.Arbitrary<Chosen> = fc.oneof(
  fc.record({ what: fc.constantFrom("schoolYearStart" as const, "fiscalYearStart" as const), to: day }),
  fc.record({ what: fc.constant("quarters" as const), to: fc.constantFrom("fiscal" as const, "calendar" as const) }),
  fc.record({
    what: fc.constant("terms" as const),
    to: fc.record({ fall: term, winter: term, spring: term, summer: term }),
  }),
  fc.record({ what: fc.constant("planYear" as const), to: fc.integer({ min: 1990, max: 2060 }) }),
  fc.record({ what: fc.constant("monthFirst" as const), to: fc.boolean() }),
);

const NOTHING = { settings: {}, rules: {}, pack: null, rubric: null, reasons: { atTheEnds: true, onRequired: true } };

describe("settings kept in a workbook", () => {
  it("are nothing where nobody chose any", () => {
    expect(keptSettings(bare)).toEqual(NOTHING);
    expect(planOf(bare, null).settings).toEqual(defaultSettings);
    expect(choosing(bare, { what: "quarters", to: "calendar" }, run)).toBeNull();
  });

  it("hold what was chosen last, and are forgotten whole", () => {
    fc.assert(
      fc.property(chosen, chosen, (first, last) => {
        const after = chose(plan, first, last);
        expect(keptSettings(after).settings).toMatchObject({ [last.what]: last.to });
        const forgotten = [first, last].map((one) => ({ ...one, to: null }) as Chosen);
        expect(keptSettings(chose(after, ...forgotten))).toEqual(keptSettings(plan));
      }),
      { numRuns: 60 },
    );
  });

  it("keep one row a choice, and touch no other note", () => {
    const after = chose(plan, { what: "quarters", to: "calendar" }, ownerLevel("info"), {
      what: "quarters",
      to: "fiscal",
    });
    const notes = after.sheets.find(({ name }) => name === NOTES_SHEET)?.values.flat() ?? [];
    expect(notes.filter((value) => String(value).startsWith("quarters:"))).toEqual(["quarters: fiscal"]);
    expect(keptSettings(after).rules).toEqual({ [OWNER]: { on: true, severity: "info" } });
  });

  it("change how dates are read", () => {
    const due = (workbook: Workbook) => {
      const [record] = planOf(workbook, null).tables.flatMap((table) => table.records);
      return record?.series("end")[0]?.value;
    };
    const fiscal = due(plan);
    const calendar = due(chose(plan, { what: "quarters", to: "calendar" }));
    // July to September, and January to March.
    expect([fiscal, calendar]).toMatchObject([{ grain: "quarter" }, { start: 46_023, end: 46_112, grain: "quarter" }]);
    expect(fiscal).not.toEqual(calendar);
  });

  it.each(["error", "warning", "info"] as const)("let a rule count as %s", (severity) => {
    expect(ownerFindings(chose(plan, ownerLevel(severity)))).toEqual([severity]);
  });

  it("turn a rule off, and on again as the template says", () => {
    const off = chose(plan, ownerLevel("off"));
    expect(ownerFindings(off)).toEqual([]);
    expect(ownerFindings(chose(off, ownerLevel(null)))).toEqual(ownerFindings(plan));
    expect(ownerFindings(plan)).toHaveLength(1);
  });

  it("name the template to read the workbook by", () => {
    expect(planOf(plan, null).pack.id).not.toBe(resourceMapPack.id);
    expect(planOf(chose(plan, { what: "pack", to: resourceMapPack.id }), null).pack.id).toBe(resourceMapPack.id);
    const gone = chose(plan, { what: "pack", to: "no-such-template" });
    expect(planOf(gone, null).pack.id).toBe(planOf(plan, null).pack.id);
  });

  it.each([
    { atTheEnds: true, onRequired: true },
    { atTheEnds: true, onRequired: false },
    { atTheEnds: false, onRequired: true },
    { atTheEnds: false, onRequired: false },
  ])("say where a score needs a reason: %o", (to) => {
    expect(keptSettings(chose(plan, { what: "reasons", to })).reasons).toEqual(to);
  });

  it("name the rubric to score by", () => {
    expect(keptSettings(chose(plan, { what: "rubric", to: "Bayou-quality" })).rubric).toBe("bayou-quality");
  });

  it.each([
    "school-year: 13-1",
    "school-year: 2-30",
    "quarters: lunar",
    "terms: fall 8-1 to 12-31",
    "plan-year: 26",
    "reasons: now and then",
    "x",
  ])("pass over what cannot be read: %s", (key) => {
    const drawn = markdownWorkbook(`
        | ${NOTES_SHEET} | Note    | Where | Text | Reason | Key    | When | Who | Rule |
        |                | Setting |       |      |        | ${key} |      |     |      |
        |                | Rule    |       |      |        | ${key} |      |     | ${OWNER} |
      `);
    expect(keptSettings(drawn)).toEqual(NOTHING);
  });
});
