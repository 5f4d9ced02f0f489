import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { recognize } from "../recognize.ts";
import type { ColumnMatch } from "../types.ts";

function columnsOf(drawing: string, kind?: string): readonly ColumnMatch[] {
  const workbook = markdownWorkbook(drawing);
  const assume = kind === undefined ? {} : { [workbook.sheets[0]?.name ?? ""]: kind };
  return recognize(workbook, { pack: simplePlan, assume }).tables[0]?.columns ?? [];
}

/** One heading in a plan of steps, over cells that say nothing. */
function fieldOf(heading: string): string | null {
  const columns = columnsOf(
    `
    | Plan | Action step | Due date | ${heading} |
    |      |             |          |            |`,
    "implementation-plan",
  );
  return columns[2]?.field?.id ?? null;
}

describe("a heading", () => {
  it.each([
    ["Person(s) Responsible", "owner"],
    ["PERSON  RESPONSIBLE:", "owner"],
    ["person_responsible", "owner"],
    ["Who is responsible?", "owner"],
    ["Responsibel person", "owner"],
    ["Staff Responsible (name and title)", "owner"],
    ["Resp. Dept.", "owner"],
    ["Responsable", "owner"],
    ["Begining Date", "start"],
    ["Fecha de inicio", "start"],
    ["Est. Cost ($)", "cost"],
    ["Fund Source / Grant", "fundingSource"],
    ["Evidence of Completion", "evidence"],
    ["% Complete", "percentComplete"],
    ["Notes & comments", "notes"],
    // Written as two words, or as one.
    ["Mile stones", "deliverable"],
    ["Out come", "goal"],
    // What happened to it is no part of its name.
    ["Obstacles encountered", "barrier"],
    ["Strategies attempted", "strategy"],
    // One slip in a short word.
    ["Staus", "status"],
    ["Ownr", "owner"],
    // Two names for one.
    ["Lead / Owner", "owner"],
    ["Starts or begins", "start"],
  ])("“%s” is read as %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it.each(["Weather", "T-shirt size", "Bus route", "__proto__", "constructor", "toString", "♥"])(
    "“%s” is theirs: no field claims it",
    (heading) => {
      expect(fieldOf(heading)).toBe(null);
    },
  );
});

describe("two columns never silently take one field", () => {
  it("the better one has it, and the other is left", () => {
    const columns = columnsOf(`
      | Plan | Action step  | Owner | Owner's mood | Person responsible | Due date   |
      |      | Hire a coach | Ortiz | Good         | Lee                | 2026-09-01 |`);
    expect(columns.filter(({ field }) => field?.id === "owner").map(({ heading }) => heading)).toEqual(["Owner"]);
  });

  it("a field by period takes a column for each period", () => {
    const columns = columnsOf(`
      | Measures | Measure         | Baseline | 2025-26 Target | 2026-27 Target | 2026-27 Target |
      |          | Grade 3 reading | 58       | 60             | 65             | 66             |`);
    expect(columns.map(({ field, period }) => [field?.id ?? null, period?.text ?? null])).toEqual([
      ["measure", null],
      ["baseline", null],
      ["target", "2025-26"],
      ["target", "2026-27"],
      [null, "2026-27"],
    ]);
  });
});

describe("what stands in the cells counts", () => {
  it("where the heading could mean two things", () => {
    const goalOver = (cell: string) =>
      columnsOf(`
        | Measures | Measure           | Baseline | Goal    |
        |          | Grade 3 reading   | 58       | ${cell} |
        |          | Grade 5 reading   | 61       | ${cell} |`)[2]?.field?.id;
    expect([goalOver("75"), goalOver("Every child reads")]).toEqual(["target", "goal"]);
  });

  it("where there is no heading", () => {
    const columns = columnsOf(`
      | Measures |     |                           | Measure            | Baseline | Target |
      |          | 1.1 | Students read for meaning | Grade 3 reading    | 58       | 65     |
      |          | 1.2 | Students come every day   | Chronic absence    | 16       | 12     |
      |          | 1.3 | Students feel they belong | Belonging survey   | 71       | 80     |`);
    expect(columns.map(({ field }) => field?.id)).toEqual(["id", "goal", "measure", "baseline", "target"]);
  });

  it("a heading over a number and a text is about the text", () => {
    const columns = columnsOf(`
      | Measures | Goal | <                       | Measure         | Baseline | Target |
      |          | 1.1  | All students read       | Grade 3 reading | 58       | 65     |
      |          | 1.2  | All students feel safe  | Safety survey   | 71       | 80     |`);
    expect(columns.map(({ field }) => field?.id)).toEqual(["id", "goal", "measure", "baseline", "target"]);
  });
});

describe("an unsure reading asks", () => {
  it("and claims nothing it would have to take back", () => {
    const columns = columnsOf(`
      | Plan | Action step  | Lead agency partner | Due date   |
      |      | Hire a coach | Acme                | 2026-09-01 |`);
    const [, column] = columns;
    expect(column?.field === null || column?.question !== null).toBe(true);
  });

  it("each reading says why in words", () => {
    for (const column of columnsOf(`
      | Plan | Action step  | Responsable | Due date   | Weather |
      |      | Hire a coach | Ortiz       | 2026-09-01 | Sunny   |`)) {
      expect(phraseText(column.because)).toMatch(/[.!?]$/);
      expect(column.confidence).toBeGreaterThanOrEqual(0);
      expect(column.confidence).toBeLessThanOrEqual(1);
    }
  });
});

it.each([
  ["ranks", "High", "low ", []],
  ["ranks as numbers", "1", "2", []],
  ["names", "Literacy", "Attendance", ["priorities"]],
  ["names, one of which may be a rank", "High", "Literacy", ["priorities"]],
  ["nothing yet", "", "", ["priorities"]],
])("a column “Priority” of %s points at priorities only where it can", (_, first, second, refersTo) => {
  const drawing = `
    | Plan | Action step | Due date   | Priority  |
    |      | Hire coach  | 2026-10-01 | ${first}  |
    |      | Train staff | 2026-10-02 | ${second} |`;
  expect(columnsOf(drawing, "implementation-plan")[2]?.field).toMatchObject({ id: "priority", refersTo });
});
