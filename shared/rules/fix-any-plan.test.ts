import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logEntries, withLog } from "../kept/log/log.ts";
import { logSheet } from "../kept/log/log-sheet.ts";
import { undoing } from "../kept/log/undo.ts";
import { preparing } from "../kept/prepare.ts";
import { recognize } from "../recognize/recognize.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { applyChanges } from "../workbook/apply.ts";
import { mergeFixes } from "../workbook/merge.ts";
import type { CellValue, SheetSnapshot, Workbook } from "../workbook/types.ts";
import { RULES } from "./index.ts";
import { runRules } from "./run.ts";
import type { Finding, Fix } from "./types.ts";

/** Cells as people leave them: some right, some worn, some odd. A bar would end the drawn cell. */
const odd = fc.string({ maxLength: 8 }).map((text) => text.replace(/[|\n\r\\]/g, " "));
const cell = (...usual: readonly string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: odd });

const step = fc.tuple(
  cell("T1-01", "T1-02", "T1-03", "", '"T1-04 "'),
  cell("Hire coach", "Train tutors", "Rent rooms", "Buy books").map((name) => `${name} `),
  cell("Coaching guide", "Coachng guide", "D1", ""),
  cell("J. Ortiz", '" J.  Ortiz"', "Maria Ortis", "Maria Ortiz; A. Lee", "=D2 → J. Ortiz", "", "All staff"),
  cell("Complete ▾", "Done", "finished ▾", "On track ▾", "n/a", "Complete, see notes", ""),
  cell("2026-09-30", '"9/30/2026"', '"Sept. 30, 2026"', '"3/4/2026"', "Fall 2026", "=F2+7 → 2026-10-07", ""),
  cell("900", '"$1,200"', '"007"', "about 900", "='[Costs.xlsx]A'!B2 → 900", ""),
);

const plans = fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) =>
  markdownWorkbook(`
    | Roster              | Name        | Job title      | Team           |
    |                     | Maria Ortiz | CAO            | SteerCo        |
    |                     | J. Ortiz    | Principal      | SteerCo        |
    | Priorities          | Initiative  | Deliverable ID | Deliverable    | Owner    |
    |                     | Coaching    | D1             | Coaching guide | J. Ortiz |
    | Implementation plan | ID | Action step | Deliverable | Owner | Status | Due date | Cost |
    ${steps.map(([id, name, ...cells], n) => `| | ${[id, `${name}${n + 1}`, ...cells].join(" | ")} |`).join("\n")}`),
);

function check(workbook: Workbook): readonly Finding[] {
  const assume = { Roster: "roster", Priorities: "priorities", "Implementation plan": "implementation-plan" };
  return runRules(recognize(workbook, { pack: simplePlan, assume }), RULES, { today: 46_346 }).findings;
}

function fixesIn(workbook: Workbook, wanted: (fix: Fix) => boolean): readonly Fix[] {
  return mergeFixes(check(workbook).flatMap(({ fixes }) => fixes.filter(wanted))).together;
}

const isSafe = ({ safety }: Fix) => safety === "safe";

/** What stands on their sheets: values, formulas, formats and drop-downs, cell by cell. */
function theirs({ sheets }: Workbook): unknown {
  return sheets.slice(0, 3).map(({ values, formulas = [], formats = [], validations = [] }) => ({
    values: filled(values),
    formulas: filled(formulas),
    formats: filled(formats).filter((one) => !one.endsWith(" General")),
    validations: validations
      .flatMap(({ at }) =>
        at.flatMap(({ row, col, rows }) => Array.from({ length: rows }, (_, r) => `${row + r} ${col}`)),
      )
      .sort(),
  }));
}

function filled(matrix: readonly (readonly (CellValue | undefined)[])[]): string[] {
  return matrix.flatMap((row, r) =>
    row.flatMap((one, c) =>
      one === null || one === undefined ? [] : `${r} ${c} ${typeof one === "object" ? one.error : one}`,
    ),
  );
}

describe("whatever a plan looks like", () => {
  it("its safe fixes all go in, bring nothing new, and come to an end", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        let now = plan;
        for (let round = 0; round < 4; round += 1) {
          const before = check(now).length;
          const fixes = fixesIn(now, isSafe);
          if (fixes.length === 0) return;
          const { workbook, result } = applyChanges(now, fixes);
          expect(result.refused).toEqual([]);
          expect(check(workbook).length).toBeLessThanOrEqual(before);
          now = workbook;
        }
        expect(fixesIn(now, isSafe)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("all its fixes are taken back by the log, to the letter", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const ready = applyChanges(
          plan,
          [preparing(plan, logSheet())].flatMap((change) => change ?? []),
        ).workbook;
        const reasoned = fixesIn(ready, () => true).map((change) => ({ change, rule: "any" }));
        const run = { when: 46_346.5, who: null };
        const { workbook: after, result } = applyChanges(ready, withLog(ready, reasoned, run));
        expect(result.refused).toEqual([]);
        const { changes, lost } = undoing(logEntries(after), 1);
        expect(lost).toEqual([]);
        const back = applyChanges(after, withLog(after, changes, run));
        expect(back.result.refused).toEqual([]);
        expect(theirs(back.workbook)).toEqual(theirs(plan));
      }),
      { numRuns: 60 },
    );
  });

  it("a row put in above meanwhile is noticed by every fix of a step: none lands on another row", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const fixes = fixesIn(plan, () => true);
        const [, , steps] = plan.sheets;
        if (!steps) throw new Error("The plan has no steps.");
        const { workbook: moved, result } = applyChanges(plan, [{ title: "", edits: [newRow(steps)] }]);
        // A heading that is merged with the cell below lets no row in between.
        fc.pre(result.applied === 1);
        const { workbook } = applyChanges(moved, fixes);
        const undone = applyChanges(
          moved,
          fixes.filter(({ edits }) => edits.every((edit) => "at" in edit && edit.at.sheet !== steps.id)),
        );
        expect(theirs(workbook)).toEqual(theirs(undone.workbook));
      }),
      { numRuns: 40 },
    );
  });
});

function newRow({ id }: SheetSnapshot) {
  const cells = {
    col: 0,
    rows: [["T0-99", "A step of its own", "D1", "A. Lee"].map((value) => ({ value, formula: null }))],
  };
  return { kind: "insert-rows" as const, sheet: id, before: 1, cells, like: "below" as const, witness: [] };
}
