import { describe, expect, it } from "vitest";
import { ANALYSES } from "../../analyses/index.ts";
import { drawnPlan } from "../../testing/analysis-tester.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { planReport } from "./in-words.ts";
import { PLAN_REPORT_FORMS } from "./index.ts";
import { PLAN_REPORTS } from "./kinds.ts";

const today = serialOfIso("2026-10-01") ?? 0;
const plan = drawnPlan(`
  | Implementation plan | Action step          | Owner    | Start date | Due date   | Status      |
  |                     | Hire <b>two</b>\\|few | J. Ortiz | 2026-08-01 | 2026-09-21 | In progress |
  |                     | Train coaches        | A. Lee   | 2026-10-05 | 2026-11-30 | Not started |
  | Measures and targets | Measure    | Fall 2025 Actual | Spring 2026 Actual |
  |                      | Attendance | 95%              | 93%                |`);
const printed = (kind: string, form: string) => {
  const [wanted, as] = [PLAN_REPORTS.find(({ id }) => id === kind), PLAN_REPORT_FORMS.find(({ id }) => id === form)];
  if (!wanted || !as) throw new Error(`No report “${kind}” as “${form}”.`);
  return as.print(planReport(plan, wanted, { file: "a & b.xlsx", version: "1.2.3", today }));
};

describe("reports on plans", () => {
  it("ask every question in some report, and none that is unknown", () => {
    const asked = new Set(PLAN_REPORTS.flatMap(({ analyses }) => analyses));
    expect([...asked].sort()).toEqual(ANALYSES.map(({ id }) => id).sort());
  });

  it("name the sheets that an answer would take", () => {
    expect(printed("map", "md")).toContain("- Gaps and weak places: no Resource map, no Map analysis");
  });

  it("say in Markdown what the table says, with marks of theirs as words", () => {
    expect(printed("check-in", "md").split("\n")).toContain(
      "| Late | Hire \\<b\\>two\\</b\\>\\|few | J. Ortiz | 10 days past its date |",
    );
  });

  it("give other programs every figure with the cells behind it", () => {
    const report = JSON.parse(printed("plan", "json"));
    expect(report.analyses[0].tables[0].rows[0].entries[3]).toEqual({
      text: "Sep 21, 2026",
      figure: serialOfIso("2026-09-21"),
      unit: "day",
      from: ["'Implementation plan'!D2"],
    });
  });
});

describe("a page", () => {
  it.each(PLAN_REPORTS.map(({ id }) => id))(
    "of %s runs no script, fetches nothing, and closes what it opens",
    (kind) => {
      const page = printed(kind, "html");
      expect(page).not.toMatch(/<script|javascript:|https?:\/\/|<img|<link|@import|url\(/i);
      expect(page).not.toContain("<b>two");
      for (const name of ["section", "table", "tr", "svg", "ul", "details", "div"]) {
        const count = (pattern: string) => page.match(new RegExp(pattern, "g"))?.length ?? 0;
        expect(`${name} ${count(`<${name}[ >]`)}`).toBe(`${name} ${count(`</${name}>`)}`);
      }
    },
  );

  it("heads each row and column for those who hear it, and says where a figure comes from", () => {
    const page = printed("plan", "html");
    expect(page).toContain('<th scope="col">Step</th>');
    expect(page).toContain(`class="day" title="&#39;Implementation plan&#39;!D2">Sep 21, 2026</td>`);
  });

  it("draws a bar a row, a point a figure", () => {
    expect(printed("plan", "html").match(/<rect class="bar /g)).toHaveLength(2);
    expect(printed("progress", "html").match(/<circle class="point"/g)).toHaveLength(2);
  });
});
