import { throughlineOf } from "@throughline/shared/analyses/throughline/throughline.ts";
import { drawnPlan } from "@throughline/shared/testing/analysis-tester.ts";
import { LINE_PLAN } from "@throughline/shared/testing/line-plan.ts";
import { describe, expect, it } from "vitest";
import { en } from "../words/en/index.ts";
import { belowText } from "./below.ts";
import { brokenOnly, openAtFirst } from "./shown.ts";

function lineOf(workbook: string) {
  const { line } = throughlineOf(drawnPlan(workbook));
  if (!line) throw new Error("The drawing has no line.");
  return line;
}

describe("what is shown of the line", () => {
  it("what lies below a name is counted by level, with its breaks", () => {
    const [literacy] = lineOf(LINE_PLAN).roots;
    expect(literacy && belowText(literacy, en)).toBe("1 initiative, 2 deliverables, 2 steps, 2 breaks");
    const [done] = lineOf("| Priorities | Strategic priority | Initiative |\n| | Literacy | Coaching |").roots;
    expect(done && belowText(done, en)).toBe("1 initiative, no breaks");
  });

  it("only the breaks, each with what it belongs to", () => {
    const [literacy] = brokenOnly(lineOf(LINE_PLAN).roots);
    const guide = literacy?.children[0]?.children[0];
    expect(guide?.children.map(({ name }) => name)).toEqual(["Write chapters"]);
    expect(brokenOnly(lineOf("| Priorities | Strategic priority | Initiative |\n| | A | B |").roots)).toEqual([]);
  });

  it("a small plan is open throughout; of a large one, the priorities and the first way down", () => {
    expect(openAtFirst(lineOf(LINE_PLAN).roots)).toContain("/Literacy/Coaching/Training days");
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
