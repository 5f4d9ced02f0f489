import { describe, expect, it } from "vitest";
import { throughlineOf } from "../../analyses/throughline/throughline.ts";
import { SPANISH } from "../../locales/es/index.ts";
import { ENGLISH, type Language } from "../../locales/language.ts";
import { drawnPlan } from "../../testing/analysis-tester.ts";
import { LINE_PLAN } from "../../testing/line-plan.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { planReport } from "../analyses/in-words.ts";
import { PLAN_REPORT_FORMS } from "../analyses/index.ts";
import { PLAN_REPORTS } from "../analyses/kinds.ts";
import { reportWorkbook } from "../analyses/workbook.ts";
import { readingOf } from "./reading.ts";

const TODAY = serialOfIso("2026-11-20") ?? 0;

function readLines(drawing: string, language: Language = ENGLISH): string[] {
  const plan = drawnPlan(drawing);
  const { line } = throughlineOf(plan);
  if (!line) throw new Error("The drawing has no line.");
  return readingOf(line, { ...plan.workbook, name: "plan.xlsx" }, TODAY, language).split("\n");
}

function report(drawing: string, { kind = "plan", language = ENGLISH }: { kind?: string; language?: Language } = {}) {
  const wanted = PLAN_REPORTS.find(({ id }) => id === kind);
  if (!wanted) throw new Error(`No report is called “${kind}”.`);
  return planReport(drawnPlan(drawing), wanted, { language, file: "plan.xlsx", version: "1.2.3", today: TODAY });
}

function printed(form: string, drawing: string, language: Language = ENGLISH): string {
  const as = PLAN_REPORT_FORMS.find(({ id }) => id === form);
  if (!as) throw new Error(`No form is called “${form}”.`);
  return as.print(report(drawing, { language }), language);
}

describe("the line as text", () => {
  it("says every thing, who, when, how much, and what is missing, each under what it belongs to", () => {
    expect(readLines(LINE_PLAN)).toEqual([
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
    const there = readLines(LINE_PLAN, SPANISH);
    expect(there.length).toBe(readLines(LINE_PLAN).length);
    expect(there).toEqual([
      "plan.xlsx, al 20 nov 2026",
      "La línea pasa por 1 prioridad y se rompe en 3 lugares.",
      "",
      "Prioridad: Literacy",
      "  Aspiración: All of them read",
      "  Medida: Grade 3 reading: 55% ahora, 72% para el 30 jun 2028",
      "  Iniciativa: Coaching, $412,000",
      "    Medida: Visits a month: 0 al inicio, la meta es 9",
      "    Entregable: Coach guide, J. Ortiz, respalda M. Thibodeaux, era para el 31 oct 2026",
      "      Paso: Write chapters, del 1 sep 2026 al 1 oct 2026",
      "        Falta: Sin responsable",
      "      Paso: Print it, A. Lee, del 2 oct 2026 al 9 oct 2026, Terminado",
      "    Entregable: Training days, J. Ortiz, respalda M. Thibodeaux, para el 1 mar 2027",
      "      Falta: Todavía sin pasos de acción",
      "",
      "Todavía no pertenece a nada",
      "  Paso: Call parents, A. Lee, desde el 2 oct 2026",
      "    Falta: Nombra “Nights”, que no está en ninguna parte",
      "",
    ]);
  });

  it("calls what steps are written under by its own words, not by a level it may not have", () => {
    const lines = readLines(`
      | Implementation plan | Goal          | Action step  | Owner  |
      |                     | Raise reading | Hire coaches | A. Lee |
      |                     |               | Train them   | A. Lee |`);
    expect(lines.slice(1)).toEqual([
      "2 action steps, and no break in their line.",
      "",
      "Raise reading",
      "  Step: Hire coaches, A. Lee",
      "  Step: Train them, A. Lee",
      "",
    ]);
  });
});

describe("the line in a report on a plan", () => {
  it("stands in Markdown under a heading for each priority, as lists, each line with its cell", () => {
    const lines = printed("md", LINE_PLAN).split("\n").filter(Boolean);
    expect(lines.slice(lines.indexOf("## The throughline"), lines.indexOf("## Overdue, at risk, stalled"))).toEqual([
      "## The throughline",
      "From what you hope is true in five years down to who does what by when.",
      "The line runs through 1 priority and breaks in 3 places.",
      "### Priority: Literacy",
      "(Priorities!A2)",
      "- **Aspiration:** All of them read (Aspirations!A2)",
      "- **Measure:** Grade 3 reading: 55% now, 72% by Jun 30, 2028 ('Measures and targets'!A3)",
      "- **Initiative:** Coaching, $412,000 (Priorities!B2)",
      "  - **Measure:** Visits a month: 0 at the start, 9 is the target ('Measures and targets'!A2)",
      "  - **Deliverable:** Coach guide, J. Ortiz, sponsor M. Thibodeaux, was due Oct 31, 2026 (Priorities!C2)",
      "    - **Step:** Write chapters, Sep 1, 2026 to Oct 1, 2026 ('Implementation plan'!A2)",
      "      - **Missing:** No owner ('Implementation plan'!C2)",
      "    - **Step:** Print it, A. Lee, Oct 2, 2026 to Oct 9, 2026, Complete ('Implementation plan'!A3)",
      "  - **Deliverable:** Training days, J. Ortiz, sponsor M. Thibodeaux, due Mar 1, 2027 (Priorities!C3)",
      "    - **Missing:** No action steps yet (Priorities!C3)",
      "### Belongs to nothing yet",
      "- **Step:** Call parents, A. Lee, from Oct 2, 2026 ('Implementation plan'!A4)",
      "  - **Missing:** Names “Nights”, which stands nowhere ('Implementation plan'!B4)",
    ]);
  });

  it("stands on a page as nested lists under headings that a screen reader can go by", () => {
    const page = printed("html", LINE_PLAN);
    expect(page).toContain('<li><a href="#throughline">The throughline</a></li>');
    expect(page.match(/<h3>[^<]*<\/h3>/g)?.slice(0, 2)).toEqual([
      "<h3>Priority: Literacy</h3>",
      "<h3>Belongs to nothing yet</h3>",
    ]);
    expect(page).toContain(
      `<li class="step"><b>Step:</b> Write chapters, Sep 1, 2026 to Oct 1, 2026 <span class="from">&#39;Implementation plan&#39;!A2</span>
<ul>
<li class="gap"><b>Missing:</b> No owner <span class="from">&#39;Implementation plan&#39;!C2</span></li>
</ul>
</li>`,
    );
  });

  it("gives other programs each thing with its cell, and what belongs to it", () => {
    const { throughline } = JSON.parse(printed("json", LINE_PLAN));
    const [coaching] = throughline.things[0].below.filter(({ is }: { is: string }) => is === "initiative");
    expect(coaching.below[2]).toEqual({
      is: "deliverable",
      label: "Deliverable",
      name: "Training days",
      facts: ["J. Ortiz", "sponsor M. Thibodeaux", "due Mar 1, 2027"],
      from: "Priorities!C3",
      below: [
        { is: "gap", label: "Missing", name: "No action steps yet", facts: [], from: "Priorities!C3", below: [] },
      ],
    });
  });

  it("is an outline on a sheet, each row with its cell", () => {
    const { sheets } = reportWorkbook(report(LINE_PLAN));
    expect(sheets[1]?.name).toBe("1 The throughline");
    expect(sheets[1]?.table?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["Priority: Literacy", null, "Priorities!A2"],
      ["    Aspiration: All of them read", null, "Aspirations!A2"],
      ["    Measure: Grade 3 reading", "55% now, 72% by Jun 30, 2028", "'Measures and targets'!A3"],
      ["    Initiative: Coaching", "$412,000", "Priorities!B2"],
      ["        Measure: Visits a month", "0 at the start, 9 is the target", "'Measures and targets'!A2"],
      ["        Deliverable: Coach guide", "J. Ortiz, sponsor M. Thibodeaux, was due Oct 31, 2026", "Priorities!C2"],
      ["            Step: Write chapters", "Sep 1, 2026 to Oct 1, 2026", "'Implementation plan'!A2"],
      ["                Missing: No owner", null, "'Implementation plan'!C2"],
      ["            Step: Print it", "A. Lee, Oct 2, 2026 to Oct 9, 2026, Complete", "'Implementation plan'!A3"],
      ["        Deliverable: Training days", "J. Ortiz, sponsor M. Thibodeaux, due Mar 1, 2027", "Priorities!C3"],
      ["            Missing: No action steps yet", null, "Priorities!C3"],
      ["Belongs to nothing yet", null, ""],
      ["    Step: Call parents", "A. Lee, from Oct 2, 2026", "'Implementation plan'!A4"],
      ["        Missing: Names “Nights”, which stands nowhere", null, "'Implementation plan'!B4"],
    ]);
  });

  it("is said in Spanish in every form", () => {
    const said = "Falta: Sin responsable";
    expect(printed("md", LINE_PLAN, SPANISH)).toContain("**Falta:** Sin responsable ('Implementation plan'!C2)");
    expect(printed("html", LINE_PLAN, SPANISH)).toContain("<b>Falta:</b> Sin responsable");
    expect(printed("json", LINE_PLAN, SPANISH)).toContain('"label": "Falta"');
    const outline = reportWorkbook(report(LINE_PLAN, { language: SPANISH }), SPANISH).sheets[1]?.table;
    expect(outline?.columns.map(({ heading }) => heading)).toEqual([
      "Qué pertenece a qué",
      "Quién, cuándo, cuánto",
      "Viene de",
    ]);
    expect(outline?.rows.map(([first]) => String(first?.value).trim())).toContain(said);
  });

  it("says what is missing where it is missing", () => {
    const lines = readLines(`
      | Priorities | Strategic priority | Initiative | Deliverable |
      |            | Literacy           | Coaching   | Coach guide |
      |            | Belonging          | Advisory   |             |
      | Implementation plan | Action step    | Deliverable | Owner  |
      |                     | Write chapters | Coach guide | A. Lee |
      | Measures and targets | Measure         | Strategic priority | Target |
      |                      | Grade 3 reading | Literacy           | 72%    |`);
    expect(lines.slice(1)).toEqual([
      "The line runs through 2 priorities and breaks in 4 places.",
      "",
      "Priority: Literacy",
      "  Measure: Grade 3 reading: no figure yet, 72% is the target",
      "  Initiative: Coaching",
      "    Missing: No measure",
      "    Deliverable: Coach guide",
      "      Step: Write chapters, A. Lee",
      "",
      "Priority: Belonging",
      "  Missing: No measure",
      "  Initiative: Advisory",
      "    Missing: No deliverable",
      "    Missing: No measure",
      "",
    ]);
  });

  it("keeps marks of theirs as words", () => {
    const drawing = `
      | Implementation plan | Goal            | Action step               | Owner  |
      |                     | 1. <b>Raise</b> | Hire *two* [of](them)     | A. Lee |`;
    expect(printed("html", drawing)).toContain("<h3>1. &lt;b&gt;Raise&lt;/b&gt;</h3>");
    expect(printed("md", drawing)).toContain("- **Step:** Hire \\*two\\* \\[of\\](them), A. Lee");
  });

  it("is told by no other report, and by none of a plan without it", () => {
    expect(report(LINE_PLAN, { kind: "coherence" }).throughline).toBeNull();
    expect(report("| Measures and targets | Measure | Target |\n| | Attendance | 95% |").throughline).toBeNull();
  });
});
