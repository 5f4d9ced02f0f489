import { throughlineOf } from "@throughline/shared/analyses/throughline/throughline.ts";
import { drawnPlan } from "@throughline/shared/testing/analysis-tester.ts";
import { describe, expect, it } from "vitest";
import { en } from "../words/en/index.ts";
import { belowText } from "./below.ts";
import { brokenOnly, openAtFirst } from "./shown.ts";

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
