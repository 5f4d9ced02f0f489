import { throughlineOf } from "@throughline/shared/analyses/throughline/throughline.ts";
import { drawnPlan } from "@throughline/shared/testing/analysis-tester.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { describe, expect, it } from "vitest";
import { en } from "../words/en/index.ts";
import { es } from "../words/es/index.ts";
import { belowText } from "./node-words.ts";
import { readingOf } from "./reading.ts";
import { brokenOnly, openAtFirst } from "./shown.ts";

const TODAY = serialOfIso("2026-11-20") ?? 0;

function lineOf(workbook: string) {
  const { line } = throughlineOf(drawnPlan(workbook));
  if (!line) throw new Error("The drawing has no line.");
  return line;
}

const PLAN = `
  | Aspirations | Aspiration         | Strategic priority |
  |             | All of them read   | Literacy           |
  | Priorities  | Strategic priority | Initiative | Deliverable   | Owner     | Executive sponsor | Due        |
  |             | Literacy           | Coaching   | Coach guide   | J. Ortiz  | M. Thibodeaux     | 2026-10-31 |
  |             | Literacy           | Coaching   | Training days | J. Ortiz  | M. Thibodeaux     | 2027-03-01 |
  | Implementation plan | Action step    | Deliverable | Owner  | Start      | Due        | Status   |
  |                     | Write chapters | Coach guide |        | 2026-09-01 | 2026-10-01 |          |
  |                     | Print it       | Coach guide | A. Lee | 2026-10-02 | 2026-10-09 | Complete |
  |                     | Call parents   | Nights      | A. Lee | 2026-10-02 |            |          |
  | Measures and targets | Measure         | Strategic priority | Initiative | Baseline | Target | Target date | Actual |
  |                      | Visits a month  |                    | Coaching   | 0        | 9      |             |        |
  |                      | Grade 3 reading | Literacy           |            | 48%      | 72%    | 2028-06-30  | 55%    |
  | Resource needs | Need    | Initiative | Total cost |
  |                | Coaches | Coaching   | 412000     |`;

describe("the line as text", () => {
  it("says every thing, who, when, how much, and what is missing, each under what it belongs to", () => {
    expect(readingOf(lineOf(PLAN), "plan.xlsx", TODAY, en).split("\n")).toEqual([
      "plan.xlsx, as of Nov 20, 2026",
      "The line runs through 1 priority and breaks in 3 places.",
      "",
      "Priority: Literacy",
      "  Aspiration: All of them read",
      "  Measure: Grade 3 reading: 55% now, 72% by Jun 30, 2028",
      "  Initiative: Coaching, $412,000",
      "    Measure: Visits a month: 0 at the start, 9 is the target",
      "    Deliverable: Coach guide, J. Ortiz, sponsor M. Thibodeaux, was due Oct 31, 2026",
      "      Step: Write chapters, Sep 1, 2026 to Oct 1, 2026",
      "        Missing: No owner",
      "      Step: Print it, A. Lee, Oct 2, 2026 to Oct 9, 2026, Complete",
      "    Deliverable: Training days, J. Ortiz, sponsor M. Thibodeaux, due Mar 1, 2027",
      "      Missing: No action steps yet",
      "",
      "Belongs to nothing yet",
      "  Step: Call parents, A. Lee, from Oct 2, 2026",
      "    Missing: Names “Nights”, which stands nowhere",
      "",
    ]);
  });

  it("says the same in Spanish, line by line", () => {
    const [here, there] = [en, es].map((words) => readingOf(lineOf(PLAN), "plan.xlsx", TODAY, words).split("\n"));
    expect(there?.length).toBe(here?.length);
    expect(there?.slice(0, 5)).toEqual([
      "plan.xlsx, al 20 nov 2026",
      "La línea pasa por 1 prioridad y se rompe en 3 lugares.",
      "",
      "Prioridad: Literacy",
      "  Aspiración: All of them read",
    ]);
  });

  it("calls what steps are written under by its own words, not by a level it may not have", () => {
    const line = lineOf(`
      | Implementation plan | Goal          | Action step  | Owner  |
      |                     | Raise reading | Hire coaches | A. Lee |
      |                     |               | Train them   | A. Lee |`);
    expect(readingOf(line, "plan.xlsx", TODAY, en).split("\n").slice(1)).toEqual([
      "2 action steps, and no break in their line.",
      "",
      "Raise reading",
      "  Step: Hire coaches, A. Lee",
      "  Step: Train them, A. Lee",
      "",
    ]);
  });
});

describe("what is shown of the line", () => {
  it("what lies below a name is counted by level, with its breaks", () => {
    const [literacy] = lineOf(PLAN).roots;
    expect(literacy && belowText(literacy, en)).toBe("1 initiative, 2 deliverables, 2 steps, 2 breaks");
    const [done] = lineOf("| Priorities | Strategic priority | Initiative |\n| | Literacy | Coaching |").roots;
    expect(done && belowText(done, en)).toBe("1 initiative, no breaks");
  });

  it("only the breaks, each with what it belongs to", () => {
    const [literacy] = brokenOnly(lineOf(PLAN).roots);
    const guide = literacy?.children[0]?.children[0];
    expect(guide?.children.map(({ name }) => name)).toEqual(["Write chapters"]);
    expect(brokenOnly(lineOf("| Priorities | Strategic priority | Initiative |\n| | A | B |").roots)).toEqual([]);
  });

  it("a small plan is open throughout; of a large one, the priorities and the first way down", () => {
    expect(openAtFirst(lineOf(PLAN).roots)).toContain("/Literacy/Coaching/Training days");
    const rows = Array.from({ length: 20 }, (_, at) => `| | ${at % 2 ? "Math" : "Reading"} | Strand ${at} |`);
    const large = lineOf(["| Priorities | Strategic priority | Initiative |", ...rows].join("\n"));
    expect([...openAtFirst(large.roots)].length).toBe(22);
    const twice = [...large.roots, ...large.roots.map((root) => ({ ...root, key: `${root.key} again` }))];
    expect([...openAtFirst(twice)]).toEqual([
      "/Reading",
      "/Reading/Strand 0",
      "/Math",
      "/Reading again",
      "/Math again",
    ]);
  });
});
