import { describe, expect, it } from "vitest";
import { kinds } from "../../templates/kinds/index.ts";
import { PACKS } from "../../templates/packs/index.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import type { SheetSnapshot, Workbook } from "../../workbook/types.ts";
import { recognize } from "../recognize.ts";

function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  return { id: name, name, hidden: false, origin: { row: 0, col: 0 }, values: rows };
}

function workbookOf(...sheets: readonly SheetSnapshot[]): Workbook {
  return { name: "book.xlsx", locale: "en-US", timeZone: "UTC", names: [], sheets };
}

describe("a sheet of our own headings is its own kind, each column its own field", () => {
  it.each(PACKS.flatMap((pack) => pack.sheets.map((sheet) => ({ name: `${pack.id}: ${sheet.name}`, pack, sheet }))))(
    "$name",
    ({ pack, sheet }) => {
      const fields = (sheet.columns ?? Object.keys(sheet.kind.fields)).flatMap((id) => sheet.kind.fields[id] ?? []);
      const workbook = workbookOf(sheetOf("Sheet1", [fields.map(({ heading }) => heading)]));
      const [table] = recognize(workbook, { pack }).tables;
      expect(table?.kind.id).toBe(sheet.kind.id);
      expect(table?.columns.map(({ field }) => field?.id)).toEqual(fields.map(({ id }) => id));
    },
  );
});

describe("a kind is told", () => {
  const kindOf = (drawing: string) => {
    const [table] = recognize(markdownWorkbook(drawing), { pack: simplePlan }).tables;
    return table?.kind.id;
  };

  it.each([
    [
      "implementation-plan",
      `| Sheet1 | Strategy | Activity        | Person Responsible | Timeline  | Evidence |
       |        | Coaching | Hire a coach    | Principal          | Fall 2026 | Contract |`,
    ],
    [
      "measures",
      `| Sheet1 | Indicator       | 2024-25 Baseline | 2025-26 Target | 2026-27 Target | Data source |
       |        | Grade 3 reading | 58%              | 60%            | 65%            | State test  |`,
    ],
    [
      "communication-plan",
      `| Sheet1 | Who needs to know | Key message        | Method     | How often |
       |        | Families          | What we will do    | Newsletter | Monthly   |`,
    ],
    [
      "roster",
      `| Sheet1 | Name     | Position  | Team           | Email       |
       |        | A. Ortiz | Principal | Steering group | a@jvsd.org  |`,
    ],
    [
      "budget",
      `| Sheet1 | Line item | Object code | Allocated | Spent to date | Balance |
       |        | Coach     | 1000        | 60000     | 20000         | 40000   |`,
    ],
    [
      "issue-log",
      `| Sheet1 | Risk           | Likelihood | Impact | Mitigation      | Owner |
       |        | Coach resigns  | Low        | High   | Train a second  | Ortiz |`,
    ],
    [
      "resource-map",
      `| Sheet1 | Organization | Service   | Contact person | Phone    | Address     | Website        | Grades served |
       |        | YMCA         | Tutoring  | A. Lee         | 555-0100 | 1 Main St.  | ymca.example   | K-5           |`,
    ],
    [
      "pdsa-log",
      `| Sheet1 | Cycle | Change idea    | Prediction     | What happened | Adopt, adapt or abandon |
       |        | 1     | Exit tickets   | Half finish    | A third did   | Adapt                   |`,
    ],
    [
      "rubric",
      `| Sheet1 | Criterion | 1 point                              | 2 points                               | 3 points                                |
       |        | Goals     | Goals are named, and nothing is said of how they are measured. | Goals have measures, some without a target. | Every goal has a measure with a target. |`,
    ],
    [
      "decision-rights",
      `| Sheet1 | What              | Board | Superintendent | Principal |
       |        | Hire principals   | A     | R              | C         |
       |        | Set the calendar  | A     | R              | I         |
       |        | Choose a textbook | I     | A              | R         |`,
    ],
  ])("%s by its headings and cells", (kind, drawing) => {
    expect(kindOf(drawing)).toBe(kind);
  });

  it.each([
    [
      "products in a store",
      `| Sheet1 | SKU | Color | Size | Weight |\n| | A1 | Red | L | 2 |\n| | A2 | Blue | M | 3 |`,
    ],
    [
      "schools",
      `| Sheet1 | id | name | level | abbreviation |\n| | 1 | Adams | Elementary | AES |\n| | 2 | Burr | High | BHS |`,
    ],
    ["settings", `| Sheet1 | Key | Value | Type |\n| | color | blue | text |\n| | size | 4 | number |`],
  ])("as unknown, where it is none of ours: %s", (_, drawing) => {
    expect(kindOf(drawing)).toBe("unknown");
  });

  it("by the name of its sheet, where its columns leave it open", () => {
    const table = "| Name | Role | Notes |\n| | Families | Partner | New |\n| | Students | Partner | |";
    expect(kindOf(`| Stakeholders ${table}`)).toBe("engagement-plan");
  });
});

it("every kind has words for why it was taken", () => {
  for (const kind of kinds.filter(({ id }) => id !== "unknown")) {
    const fields = Object.values(kind.fields).slice(0, 12);
    const workbook = workbookOf(sheetOf(kind.name, [fields.map(({ heading }) => heading)]));
    const [table] = recognize(workbook, { pack: simplePlan }).tables;
    expect([table?.kind.id, table?.because.length]).not.toContain(0);
  }
});
