import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { describe, expect, it } from "vitest";
import { planReport } from "../../../shared/reports/analyses/in-words.ts";
import { PLAN_REPORTS } from "../../../shared/reports/analyses/kinds.ts";
import { drawnPlan } from "../../../shared/testing/analysis-tester.ts";
import { serialOfIso } from "../../../shared/workbook/dates.ts";
import { REPORT_FORM_NAMES } from "./report-form-names.ts";
import { REPORT_FORMS } from "./report-forms.ts";

const plan = drawnPlan(`
  | Implementation plan | Action step  | Owner    | Due date   |
  |                     | Hire coaches | J. Ortiz | 2026-09-21 |
  | Measures and targets | Measure    | Fall 2025 Actual | Spring 2026 Actual |
  |                      | Attendance | 95%              | 93%                |`);

function sheetsOf(kind: string) {
  const [wanted, form] = [PLAN_REPORTS.find(({ id }) => id === kind), REPORT_FORMS.find(({ id }) => id === "xlsx")];
  if (!wanted || !form) throw new Error("There is no such report.");
  const printed = form.print(
    planReport(plan, wanted, { file: "plan.xlsx", version: "1.2.3", today: serialOfIso("2026-10-01") ?? 0 }),
  );
  if (typeof printed === "string") throw new Error("A workbook is no text.");
  return readWorkbook(printed, { name: "report.xlsx", inflate: nodeInflate }).sheets;
}

describe("a report as a workbook", () => {
  it("has a page of contents, then a sheet a table", () => {
    expect(sheetsOf("check-in").map(({ name }) => name)).toEqual([
      "About",
      "1 This week s check-in",
      "2 Overdue, at risk, stalled",
    ]);
  });

  it("keeps figures as figures, with the cells they come from beside them", () => {
    const attention = sheetsOf("check-in")[2];
    expect(attention?.values.at(-1)).toEqual([
      "Overdue",
      "Hire coaches",
      "J. Ortiz",
      serialOfIso("2026-09-21"),
      "10 days past its date",
      "'Implementation plan'!C2, 'Implementation plan'!A2, 'Implementation plan'!B2",
    ]);
  });

  it("writes a percentage as the share it is", () => {
    const charts = sheetsOf("progress").find(({ name }) => name.endsWith("Attendance"));
    expect(charts?.values.flat()).toContain(0.93);
  });
});

it("names every form in the help", () => {
  expect([...REPORT_FORM_NAMES]).toEqual(REPORT_FORMS.map(({ id }) => id));
});
