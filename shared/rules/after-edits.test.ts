import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognize } from "../recognize/recognize.ts";
import { strongSchoolSystems } from "../templates/packs/strong-school-systems.ts";
import type { Pack, Settings } from "../templates/types.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { withContents } from "../workbook/cells.ts";
import { serialOfIso } from "../workbook/dates.ts";
import type { CellValue, Workbook } from "../workbook/types.ts";
import { RULES } from "./index.ts";
import { runRules } from "./run.ts";

const today = serialOfIso("2026-11-20") ?? 0;

const PLAN = markdownWorkbook(`
  | Roster              | Name         | Role            | Team        |
  |                     | Maria Ortiz  | Project Manager | SteerCo     |
  |                     | Janet Lee    | Superintendent  | SteerCo     |
  | Priorities          | ID | Priority | Initiative | Deliverable    | Owner     | Due date   | Status      |
  |                     | 1  | Literacy | Coaching   | Coaching guide | J. Lee    | 2027-03-01 | In progress |
  |                     | 2  | Literacy | Tutoring   | Tutor list     | M. Ortiz  | 2027-05-01 | Not started |
  | Implementation plan | ID | Action step  | Deliverable    | Owner    | Start date | Due date   | Status      | Cost | Depends on |
  |                     | 1  | Hire coach   | Coaching guide | M. Ortiz | 2026-09-01 | 2026-10-01 | Complete    | 1000 |            |
  |                     | 2  | Train tutors | Tutor list     | J. Lee   | 2026-10-02 | 2026-12-01 | In progress | 2000 | 1          |
  |                     | 3  | Print guides | Coaching guide | J. Lee   | 2026-12-02 | 2027-02-01 | Not started | 300  | 2          |
  | Measures            | Measure         | Baseline | Target | Actual | Owner    | Initiative |
  |                     | Grade 3 reading | 40%      | 60%    | 45%    | M. Ortiz | Coaching   |
  |                     | Attendance      | 91%      | 95%    |        | J. Lee   | Tutoring   |`);

const VALUES: readonly CellValue[] = [
  null,
  "",
  "1",
  2,
  "Literacy",
  "Coachng",
  "Hire coach",
  " M. Ortiz  ",
  "All staff",
  "2026-09-01",
  "9/1/2062",
  46_400,
  "Complete",
  "In Progress",
  "someday",
  "35% | 40%",
  "$1,200",
  -5,
  true,
  { error: "#REF!" },
  "Priority",
  "Due date",
];

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

const edits = fc.array(
  fc.record<Edit>({
    sheet: fc.nat({ max: PLAN.sheets.length - 1 }),
    row: fc.nat({ max: 5 }),
    col: fc.nat({ max: 9 }),
    value: fc.constantFrom(...VALUES),
  }),
  { minLength: 1, maxLength: 8 },
);

function edited(workbook: Workbook, { sheet, row, col, value }: Edit): Workbook {
  const sheets = workbook.sheets.map((one, index) =>
    index === sheet ? withContents(one, [{ row, col, content: { value, formula: null } }]) : one,
  );
  return { ...workbook, sheets };
}

const checked = (workbook: Workbook, pack: Pack, day = today) =>
  runRules(recognize(workbook, { pack }), RULES, { today: day });

describe("a workbook that was checked before", () => {
  it("has after each edit the findings of one that nobody has seen", () => {
    // A pack of its own knows nothing of what was read by the other.
    const unseen = { ...strongSchoolSystems };
    fc.assert(
      fc.property(edits, (all) => {
        let workbook = PLAN;
        checked(workbook, strongSchoolSystems);
        for (const edit of all) {
          workbook = edited(workbook, edit);
          expect(checked(workbook, strongSchoolSystems)).toEqual(checked(structuredClone(workbook), unseen));
        }
      }),
      { numRuns: 6 },
    );
  });

  it.each<[string, { workbook?: Workbook; settings?: Partial<Settings>; day?: number }]>([
    ["on another day", { day: today + 400 }],
    ["under other settings", { settings: { monthFirst: false, planYear: 2020 } }],
    ["under another name", { workbook: { ...PLAN, name: "plan.csv" } }],
  ])("is checked anew %s", (_, { workbook = PLAN, settings = {}, day = today }) => {
    const check = (one: Workbook, pack: Pack) =>
      runRules(recognize(one, { pack, settings }), RULES, { today: day }).findings;
    checked(PLAN, strongSchoolSystems);
    expect(check(workbook, strongSchoolSystems)).toEqual(check(structuredClone(workbook), { ...strongSchoolSystems }));
  });

  it("is checked anew under a pack that weighs a rule otherwise", () => {
    const plan = recognize(PLAN, { pack: strongSchoolSystems });
    const lighter = { ...plan.pack, rules: { ...plan.pack.rules, "plan/overdue": { severity: "info" as const } } };
    const weightOf = (pack: Pack) =>
      runRules({ ...plan, pack }, RULES, { today: today + 100 }).findings.find(
        ({ ruleId }) => ruleId === "plan/overdue",
      )?.severity;
    expect([plan.pack, lighter, plan.pack].map(weightOf)).toEqual(["warning", "info", "warning"]);
  });
});
