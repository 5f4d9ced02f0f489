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
    [
      "races by party",
      `| Sheet1 | type | state | party | seats |\n| | House | AL | R | 7 |\n| | House | RI | D | 2 |\n| | House | AZ | R | 9 |\n| | Senate | CA | D | 2 |\n| | Senate | ME | I | 1 |`,
    ],
    [
      "resignations",
      `| Sheet1 | Member | Party | District | Reason | Source |\n| | A. Ames | D | 4 | Health | Gazette |\n| | B. Boyd | R | 9 | New job | Gazette |`,
    ],
    [
      "a poll",
      `| Sheet1 | Start | End | Sample | Population | Approve | Disapprove |\n| | 5/1/2026 | 5/3/2026 | 900 | adults | 41 | 50 |\n| | 6/1/2026 | 6/3/2026 | 850 | adults | 43 | 49 |`,
    ],
    [
      "first and last names",
      `| Sheet1 | FirstName | Surname | Count |\n| | Ana | Ortiz | 412 |\n| | Ben | Lowe | 97 |\n| | Cora | Diaz | 188 |`,
    ],
    [
      "how long people live",
      `| Sheet1 | age | deaths | number | ratio |\n| | 1 | 145 | 1000 | 0.86 |\n| | 2 | 57 | 855 | 0.93 |\n| | 3 | 38 | 798 | 0.95 |`,
    ],
    [
      "words in films",
      `| Sheet1 | movie | type | word | minutes_in |\n| | Dusk | word | oh | 0.4 |\n| | Dusk | word | no | 1.2 |\n| | Dawn | word | ah | 3.3 |`,
    ],
    [
      "scores of a season",
      `| Sheet1 | Performer | Score per year | Total score |\n| | Ada | 4.1 | 12 |\n| | Bo | 3.2 | 9 |\n| | Cy | 2.5 | 5 |`,
    ],
    [
      "the versions of a document",
      `| Sheet1 | Version | Prepared by | Reviewed by | Date | Comments |\n| | 1.0 | A. Ortiz | B. Lowe | 9/1/2026 | First draft |`,
    ],
    [
      "monuments",
      `| Sheet1 | current_name | states | action | date | year | pres_or_congress | acres |\n| | Bell Rock | Utah | Established | 9/24/1906 | 1906 | A. Dole | 1193 |\n| | Red Mesa | Utah | Enlarged | 12/8/1908 | 1908 | A. Dole | 160 |`,
    ],
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
