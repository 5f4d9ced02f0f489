import { describe, expect, it } from "vitest";
import { drawnPlan } from "../../testing/analysis-tester.ts";
import { throughlineOf } from "./throughline.ts";
import type { Gap, Hope, LineNode } from "./types.ts";

/** A line a node: its level, its name, what it carries, and in brackets where the line breaks. */
function drawnLine(workbook: string): string[] {
  const { line } = throughlineOf(drawnPlan(workbook));
  if (!line) return [];
  return [
    ...line.hopes.map((hope) => hopeLine(hope, 0)),
    ...line.roots.flatMap((node) => nodeLines(node, 0)),
    ...(line.loose.length === 0 ? [] : ["loose:"]),
    ...line.loose.flatMap((node) => nodeLines(node, 1)),
    `breaks: ${line.breaks}`,
  ];
}

function nodeLines(node: LineNode, depth: number): string[] {
  const { level, name, owner, sponsor, money, measures, hopes, gaps, children } = node;
  const carried = [
    owner && `by ${owner}`,
    sponsor && `for ${sponsor}`,
    money === null ? "" : `$${money}`,
    ...measures.map((one) =>
      one.keptBack
        ? `measured by ${one.name}, kept back`
        : `measured by ${one.name}, ${one.latest ?? "?"} of ${one.target ?? "?"}`,
    ),
  ].filter(Boolean);
  const words = [`${level} ${name}`, ...carried].join(", ");
  return [
    `${"  ".repeat(depth)}${words}${gapsIn(gaps)}`,
    ...hopes.map((hope) => hopeLine(hope, depth + 1)),
    ...children.flatMap((child) => nodeLines(child, depth + 1)),
  ];
}

function hopeLine({ text, gaps }: Hope, depth: number): string {
  return `${"  ".repeat(depth)}hope ${text}${gapsIn(gaps)}`;
}

function gapsIn(gaps: readonly Gap[]): string {
  return gaps.map((gap) => ` [${gap.is}${gap.is === "unknown" || gap.is === "near" ? ` ${gap.text}` : ""}]`).join("");
}

const WHOLE = `
  | Aspirations | Level    | Aspiration                | Strategic priority |
  |             | Mission  | Every child belongs       |                    |
  |             | Priority | Every third grader reads  | Literacy           |
  | Priorities  | Strategic priority | Initiative | Deliverable   | Owner     | Executive sponsor | Due        |
  |             | Literacy           | Coaching   | Coach guide   | J. Ortiz  | M. Thibodeaux     | 2026-12-18 |
  |             | Literacy           | Coaching   | Training days | J. Ortiz  | M. Thibodeaux     | 2027-03-01 |
  | Implementation plan | Action step    | Deliverable   | Owner   | Start      | Due        |
  |                     | Write chapters | Coach guide   | A. Lee  | 2026-09-01 | 2026-12-01 |
  |                     | Hold the days  | Training days | B. Kim  | 2027-01-05 | 2027-02-01 |
  | Measures and targets | Measure         | Level    | Strategic priority | Initiative | Baseline | Target | Actual |
  |                      | Grade 3 reading | Priority | Literacy           |            | 48%      | 72%    | 55%    |
  |                      | Visits a month  | Initiative |                  | Coaching   | 0        | 9      |        |
  |                      | Belonging       | Mission  |                    |            | 60%      | 80%    | 66%    |
  | Resource needs | Need    | Initiative | Total cost |
  |                | Coaches | Coaching   | 412000     |
  |                | Books   | Coaching   | 8000       |`;

describe("throughlineOf", () => {
  it.each([
    {
      name: "a whole line: aspiration, priority, initiative, deliverable, step, with people, money and measures",
      workbook: WHOLE,
      line: [
        "hope Every child belongs",
        "priority Literacy, measured by Grade 3 reading, 55% of 72%",
        "  hope Every third grader reads",
        "  initiative Coaching, $420000, measured by Visits a month, ? of 9",
        "    deliverable Coach guide, by J. Ortiz, for M. Thibodeaux",
        "      step Write chapters, by A. Lee",
        "    deliverable Training days, by J. Ortiz, for M. Thibodeaux",
        "      step Hold the days, by B. Kim",
        "breaks: 0",
      ],
    },
    {
      name: "every break stands in its place, and what the plan does not keep is missed nowhere",
      workbook: `
        | Priorities | Strategic priority | Initiative | Deliverable    | Due        |
        |            | Literacy           | Coaching   | Coach guide    | 2026-12-18 |
        |            | Literacy           | Coaching   | Training days  |            |
        |            | Literacy           | Tutoring   |                |            |
        |            | Belonging          |            |                |            |
        | Implementation plan | Action step    | Deliverable   | Owner | Start      | Due        |
        |                     | Count desks    |               | A. Lee | 2026-09-01 | 2026-09-02 |
        |                     | Write chapters | Coach guide   |       | 2026-09-01 | 2026-08-01 |
        |                     | Print it       | Coach guide   | TBD   | 2026-12-01 | 2027-01-09 |
        |                     | Bind it        | Coach guide   | A. Lee |           |            |
        |                     | Call parents   | Family nights | A. Lee | 2026-09-01 | 2026-09-02 |
        |                     | Train them     | Training day  | A. Lee | 2026-09-01 | 2026-09-02 |`,
      line: [
        "priority Literacy",
        "  initiative Coaching",
        "    deliverable Coach guide",
        "      step Write chapters [no-owner] [ends-early]",
        "      step Print it, by TBD [no-owner] [after-deliverable]",
        "      step Bind it, by A. Lee [no-dates]",
        "    deliverable Training days [no-step]",
        "  initiative Tutoring [no-deliverable]",
        "priority Belonging [no-initiative]",
        "loose:",
        "  step Count desks, by A. Lee [homeless]",
        "  step Call parents, by A. Lee [unknown Family nights]",
        "  step Train them, by A. Lee [near Training day]",
        "breaks: 11",
      ],
    },
    {
      name: "what is done or given up lacks nothing; measures, needs and aspirations are missed where others have them",
      workbook: `
        | Aspirations | Aspiration       | Strategic priority |
        |             | All of them read | Literacy           |
        | Priorities | Strategic priority | Initiative | Status    |
        |            | Literacy           | Coaching   |           |
        |            | Belonging          | Clubs      | Cancelled |
        | Implementation plan | Action step | Owner | Status   | Due |
        |                     | Find rooms  |       | Complete |     |
        | Measures and targets | Measure | Initiative | Target |
        |                      | Reading | Math nights | 5     |
        | Resource needs | Need | Initiative |
        |                | Vans | Clubs      |`,
      line: [
        "priority Literacy [no-measure]",
        "  hope All of them read [no-measure]",
        "  initiative Coaching [no-measure] [no-need]",
        "priority Belonging [no-hope] [no-measure]",
        "  initiative Clubs",
        "loose:",
        "  step Find rooms",
        "breaks: 6",
      ],
    },
    {
      name: "without a sheet of priorities the line hangs on what the steps are written under",
      workbook: `
        | Implementation plan | Goal          | Strategy | Action step  | Owner  |
        |                     | Raise reading | Coaching | Hire coaches | A. Lee |
        |                     |               |          | Train them   | A. Lee |
        |                     | Calm schools  |          | Walk halls   | A. Lee |`,
      line: [
        "priority Raise reading",
        "  initiative Coaching",
        "    step Hire coaches, by A. Lee",
        "    step Train them, by A. Lee",
        "priority Calm schools",
        "  step Walk halls, by A. Lee",
        "breaks: 0",
      ],
    },
    {
      name: "figures of a small group are kept back",
      workbook: `
        | Priorities | Strategic priority | Owner  |
        |            | Literacy           | A. Lee |
        | Measures and targets | Measure | Strategic priority | Student group | Out of | Target | Actual |
        |                      | Reading | Literacy           | All students  | 300    | 72%    | 55%    |
        |                      | Reading | Literacy           | Newcomers     | 7      | 72%    | 14%    |
        |                      | Reading | Literacy           | Low income    | 90     | 72%    | 41%    |
        |                      | Reading | Literacy           | Others        | 203    | 72%    | 61%    |`,
      line: [
        "priority Literacy, by A. Lee, measured by Reading, 55% of 72%, measured by Reading, Newcomers, kept back, measured by Reading, Low income, kept back, measured by Reading, Others, 61% of 72%",
        "breaks: 0",
      ],
    },
    { name: "a workbook without a plan has no line", workbook: "| Roster | Name |\n| | A. Lee |", line: [] },
  ])("$name", ({ workbook, line }) => {
    expect(drawnLine(workbook)).toEqual(line);
  });

  it("two of one name are told apart, and one that belongs to two breaks once", () => {
    const { line } = throughlineOf(
      drawnPlan(`
        | Priorities | Strategic priority | Initiative | Deliverable |
        |            | Literacy           | Coaching   | Guide       |
        |            | Belonging          | Coaching   | Guide       |
        | Implementation plan | Action step | Deliverable | Owner |
        |                     | Print       | Guide       |       |
        |                     | Print       | Guide       | A. Lee |`),
    );
    const [first] = line?.roots ?? [];
    expect(first?.children[0]?.children[0]?.children.map(({ key }) => key)).toEqual(["Print", "Print 2"]);
    expect([line?.roots.length, line?.breaks]).toEqual([2, 1]);
  });
});
