import { drawnPlan } from "@throughline/shared/testing/analysis-tester.ts";
import { isoOf, serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { describe, expect, it } from "vitest";
import { loadOf } from "./load.ts";
import { type MeasureChart, measureCharts, type PlotPoint, runChartsOf, standingsTold } from "./measure-charts.ts";
import { deliverableTimeline, stepTimeline, type Timeline } from "./timeline.ts";

const TODAY = serialOfIso("2026-11-20") ?? 0;

/** A line a bar: its name, its days, its state, how late, and how much is done. */
function drawn({ items, undated, elsewhere, year, months }: Timeline): string[] {
  return [
    `${isoOf(year.start)} to ${isoOf(year.end)}, ${months.length} months`,
    ...items.map(({ name, start, end, state, lateDays, share }) =>
      [
        `${name} ${isoOf(start)}..${isoOf(end)}`,
        lateDays > 0 ? `${state} ${lateDays}` : state,
        ...(share === null ? [] : [`${Math.round(share * 100)}%`]),
      ].join(", "),
    ),
    `${undated} undated, ${elsewhere} elsewhere`,
  ];
}

const PLAN = `
  | Priorities | Strategic priority | Initiative | Deliverable    | Start      | Due        | Status      |
  |            | Literacy           | Coaching   | Coaches hired  | 2026-08-01 | 2026-11-02 | In progress |
  |            | Literacy           | Coaching   | Guide          | 2026-09-01 | 2026-12-12 | On track    |
  |            | Literacy           | Coaching   | Family nights  |            | 2027-03-27 |             |
  |            | Literacy           | Coaching   | Mentors        | 2026-08-01 | 2026-09-12 | Complete    |
  |            | Literacy           | Coaching   | Next year      | 2028-08-01 | 2028-09-12 |             |
  |            | Literacy           | Coaching   | Some day       |            |            |             |
  | Implementation plan | Action step | Deliverable   | Owner  | Start      | Due        | Status      | Percent complete |
  |                     | Post        | Coaches hired | A. Lee | 2026-08-01 | 2026-08-20 | Complete    |                  |
  |                     | Interview   | Coaches hired | A. Lee | 2026-08-21 | 2026-10-31 | In progress | 40%              |
  |                     | Book halls  | Family nights | B. Kim | 2027-01-05 | 2027-02-26 | Not started |                  |
  |                     | Print       | Guide         | A. Lee | 2026-11-01 | 2026-12-10 | At risk     |                  |
  |                     | Drop it     | Guide         | A. Lee | 2026-09-01 | 2026-10-01 | Cancelled   |                  |
  |                     | Call        | Family nights | B. Kim |            |            | Not started |                  |`;

describe("the timeline", () => {
  it("deliverables lie where their own dates and their steps say; a late one says by how much", () => {
    expect(drawn(deliverableTimeline(drawnPlan(PLAN), TODAY))).toEqual([
      "2026-07-01 to 2027-06-30, 12 months",
      "Coaches hired 2026-08-01..2026-11-02, late 18, 50%",
      "Guide 2026-09-01..2026-12-12, on-track, 0%",
      "Family nights 2027-01-05..2027-03-27, open, 0%",
      "Mentors 2026-08-01..2026-09-12, done, 100%",
      "1 undated, 1 elsewhere",
    ]);
  });

  it("steps lie where their dates say; what is given up is not late, and what is called at risk is", () => {
    expect(drawn(stepTimeline(drawnPlan(PLAN), TODAY))).toEqual([
      "2026-07-01 to 2027-06-30, 12 months",
      "Interview 2026-08-21..2026-10-31, late 20, 40%",
      "Print 2026-11-01..2026-12-10, at-risk",
      "Book halls 2027-01-05..2027-02-26, open",
      "Post 2026-08-01..2026-08-20, done, 100%",
      "Drop it 2026-09-01..2026-10-01, dropped",
      "1 undated, 0 elsewhere",
    ]);
  });

  it("what is to start after it is due is late by its due date", () => {
    const plan = drawnPlan(`
      | Implementation plan | Action step | Start      | Due        | Status      |
      |                     | Choose      | 2026-10-12 | 2026-09-18 | Not started |
      |                     | Begin       | 2026-12-01 |            | Not started |`);
    expect(drawn(stepTimeline(plan, TODAY)).slice(1, 3)).toEqual([
      "Choose 2026-09-18..2026-09-18, late 63",
      "Begin 2026-12-01..2026-12-01, open",
    ]);
  });

  it("a deliverable that waits for a late step is at risk", () => {
    const plan = drawnPlan(`
      | Priorities | Strategic priority | Initiative | Deliverable | Due        | Status   |
      |            | Literacy           | Coaching   | Guide       | 2026-12-12 | On track |
      | Implementation plan | Action step | Deliverable | Due        | Status      |
      |                     | Print       | Guide       | 2026-11-01 | Not started |`);
    expect(deliverableTimeline(plan, TODAY).items.map(({ state }) => state)).toEqual(["at-risk"]);
  });
});

describe("loadOf", () => {
  it("counts what is late, what is due in the next months with work, and what comes later", () => {
    const load = loadOf(
      drawnPlan(`
        | Implementation plan | Action step | Owner          | Due        | Status      |
        |                     | A           | A. Lee         | 2026-10-31 | Not started |
        |                     | B           | A. Lee; B. Kim | 2026-12-01 | Not started |
        |                     | C           | A. Lee         | 2026-12-09 | Not started |
        |                     | D           | B. Kim         | 2027-02-01 | Not started |
        |                     | E           | A. Lee         | 2027-05-01 | Not started |
        |                     | F           | A. Lee         |            | Not started |
        |                     | G           | A. Lee         | 2026-12-01 | Complete    |`),
      TODAY,
    );
    expect(load?.columns).toEqual(["late", "2026-12", "2027-02", "later"]);
    expect(load?.rows.map(({ owner, cells }) => [owner.value, ...cells.map(({ length }) => length)])).toEqual([
      ["A. Lee", 1, 2, 0, 2],
      ["B. Kim", 0, 1, 1, 0],
    ]);
    expect(load?.most).toBe(2);
  });

  it("steps without dates are no load of a month", () => {
    const plan = drawnPlan("| Implementation plan | Action step | Owner |\n| | A | A. Lee |\n| | B | A. Lee |");
    expect([loadOf(plan, TODAY)?.columns, loadOf(plan, TODAY)?.most]).toEqual([["undated"], 0]);
    expect(loadOf(drawnPlan("| Roster | Name |\n| | A. Lee |"), TODAY)).toBeNull();
  });
});

/** "title: baseline | targets | actuals", each point as its place and its value. */
function drawnChart({ title, baseline, targets, actuals, isKeptBack }: MeasureChart): string {
  const point = ({ x, value, period }: PlotPoint) =>
    `${x > 10_000 ? isoOf(x) : `#${x}`} ${value} ${period ?? ""}`.trim();
  if (isKeptBack) return `${title}: kept back`;
  return [
    `${title}: ${baseline ? point(baseline) : ""}`,
    targets.map(point).join(", "),
    actuals.map(point).join(", "),
  ].join(" | ");
}

describe("measureCharts", () => {
  it.each([
    {
      name: "points lie at their days where all of them have one; a figure without a day is of today",
      workbook: `
        | Measures and targets | Measure | Baseline | Baseline date | Target | Target date | Actual |
        |                      | Reading | 48%      | 2024-06-30    | 72%    | 2028-06-30  | 55%    |`,
      charts: ["Reading: 2024-06-30 48 | 2028-06-30 72 | 2026-11-20 55"],
    },
    {
      name: "in order where nothing has a day: baseline, periods, target",
      workbook: `
        | Measures and targets | Measure | Baseline | Year 1 Target | Year 2 Target | Year 1 Actual |
        |                      | Reading | 48%      | 53%           | 59%           | 55%           |`,
      charts: ["Reading: #0 48 | #1 53 Year 1, #2 59 Year 2 | #1 55 Year 1"],
    },
    {
      name: "what has no day lies where it must: a baseline before, a figure of a nameless quarter before today, a target after",
      workbook: `
        | Measures and targets | Measure | Baseline | 2026-27 Target | Later target | Q1 Actual |
        |                      | Calls   | 24       | 15             | 10           | 19        |`,
      charts: ["Calls: 2026-06-30 24 | 2027-06-30 15 2026-27 | 2026-11-20 19 Q1"],
    },
    {
      name: "figures that count something else are left out, one figure alone is no chart",
      workbook: `
        | Measures and targets | Measure | Baseline | Target | Actual |
        |                      | Reading | 48%      | 72%    | 340    |
        |                      | Mentors |          | 9      |        |`,
      charts: ["Reading: #0 48 | #1 72 | "],
    },
    {
      name: "a small group shows no point, nor does the next smallest",
      workbook: `
        | Measures and targets | Measure | Student group | Out of | Baseline | Target | Actual |
        |                      | Reading | All students  | 300    | 48%      | 72%    | 55%    |
        |                      | Reading | Newcomers     | 7      | 10%      | 72%    | 14%    |
        |                      | Reading | Low income    | 90     | 30%      | 72%    | 41%    |
        |                      | Reading | Others        | 203    | 50%      | 72%    | 61%    |`,
      charts: [
        "Reading: 2025-11-20 48 | 2027-11-20 72 | 2026-11-20 55",
        "Reading, Others: 2025-11-20 50 | 2027-11-20 72 | 2026-11-20 61",
        "Reading, Newcomers: kept back",
        "Reading, Low income: kept back",
      ],
    },
  ])("$name", ({ workbook, charts }) => {
    const plan = drawnPlan(workbook);
    expect(measureCharts(plan, TODAY, standingsTold(plan, TODAY)).map(drawnChart)).toEqual(charts);
  });
});

describe("runChartsOf", () => {
  const weeks = (values: readonly number[]) =>
    [
      `| Measures and targets | Measure | Updated | Actual |`,
      ...values.map((value, at) => `| | Visits | ${isoOf(TODAY - 7 * (values.length - at))} | ${value} |`),
    ].join("\n");

  it("under ten points it tests nothing and says how many are to come", () => {
    const [chart] = runChartsOf(drawnPlan(weeks([9, 12, 8, 14, 13, 15, 11])), TODAY);
    expect([chart?.points.length, chart?.center, chart?.open]).toEqual([7, 12, 3]);
  });

  it("with enough points nothing is left open, and two points are no run", () => {
    const [chart] = runChartsOf(drawnPlan(weeks([9, 12, 8, 14, 13, 15, 11, 16, 7, 10, 17, 6])), TODAY);
    expect([chart?.points.length, chart?.open]).toEqual([12, 0]);
    expect(runChartsOf(drawnPlan(weeks([9, 12])), TODAY)).toEqual([]);
  });

  it("shows no figures of a small group", () => {
    const rows = [1, 2, 3, 4].map((week) => `| | Visits | Newcomers | 7 | ${isoOf(TODAY - 7 * week)} | ${week} |`);
    const drawing = ["| Measures and targets | Measure | Student group | Out of | Updated | Actual |", ...rows].join(
      "\n",
    );
    expect(runChartsOf(drawnPlan(drawing), TODAY)).toEqual([]);
    expect(runChartsOf(drawnPlan(drawing.replaceAll("| 7 |", "| 70 |")), TODAY).length).toBe(1);
  });
});
