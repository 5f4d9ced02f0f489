import { describe, expect, it } from "vitest";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { phrase } from "../../workbook/phrases.ts";
import { recognize } from "../recognize.ts";
import type { RecognizedTable } from "../types.ts";

/** A table in short: its heading rows, its data rows, and its fields from the left ("-" for a column nobody claims). */
function shapesOf(drawing: string): string[] {
  return recognize(markdownWorkbook(drawing), { pack: simplePlan }).tables.map(shapeOf);
}

function shapeOf({ headerRows, dataStart, dataEnd, columns }: RecognizedTable): string {
  const data = dataStart === null ? "none" : `${dataStart}-${dataEnd}`;
  return `headings ${headerRows.join(",")} data ${data}: ${columns.map(({ field }) => field?.id ?? "-").join(" ")}`;
}

describe("a table is found", () => {
  it.each([
    [
      "under title rows, a version line and a paragraph",
      `| Plan | Juniper Valley School District |       |          |
       |      | Version 3, revised June 2026   |       |          |
       |      | Fill in one row for each step. Ask the project manager when a step has two owners, or none. | | |
       |      |                                |       |          |
       |      | Action step                    | Owner | Due date |
       |      | Hire a coach                   | Ortiz | 2026-09-01 |
       |      | Train the coach                | Lee   | 2026-10-01 |`,
      ["headings 4 data 5-6: actionStep owner end"],
    ],
    [
      "under two rows of headings, the lower one completing the upper, and a row that says what to write",
      `| Plan | Goal      | Action steps       | Who                   | When   |             | Cost    |
       |      | (SMART)   | What will be done? | Person(s) responsible | Begin  | Complete by |         |
       |      | One a row | Start with a verb  | Write one name first  |        |             |         |
       |      | Read well | Hire a coach       | Ortiz                 | 9/1/26 | 9/30/26     | $4,000  |
       |      |           | Train the coach    | Lee                   | 10/1/26 | 10/31/26   | $300    |`,
      ["headings 0,1 data 3-4: goal actionStep owner start end cost"],
    ],
    [
      "that does not start in the first column",
      `| Plan | | | Action step     | Owner | Due date   |
       |      | | | Hire a coach    | Ortiz | 2026-09-01 |
       |      | | | Train the coach | Lee   | 2026-10-01 |`,
      ["headings 0 data 1-2: actionStep owner end"],
    ],
    [
      "with blank rows between its blocks",
      `| Plan | Action step     | Owner | Due date   |
       |      | Hire a coach    | Ortiz | 2026-09-01 |
       |      |                 |       |            |
       |      |                 |       |            |
       |      | Train the coach | Lee   | 2026-10-01 |`,
      ["headings 0 data 1-4: actionStep owner end"],
    ],
    [
      "with nothing filled in yet",
      `| Plan | Action step | Owner | Due date | Status |
       |      |             |       |          |        |`,
      ["headings 0 data none: actionStep owner end status"],
    ],
    [
      "below another with headings of its own",
      `| Plan | Action step      | Owner   | Due date   |
       |      | Hire a coach     | Ortiz   | 2026-09-01 |
       |      | Train the coach  | Lee     | 2026-10-01 |
       |      |                  |         |            |
       |      | Who is told      |         |            |
       |      | Audience         | Message | Channel    |
       |      | Families         | We hire | Letter     |`,
      ["headings 0 data 1-2: actionStep owner end", "headings 5 data 6-6: audience message channel"],
    ],
    [
      "beside another, past a blank column",
      `| Plan | Action step     | Owner | Due date   | | Name    | Role in the team | Email          |
       |      | Hire a coach    | Ortiz | 2026-09-01 | | Ortiz   | Project Manager  | ortiz@jvsd.org |
       |      | Train the coach | Lee   | 2026-10-01 | | Lee     | Superintendent   | lee@jvsd.org   |
       |      |                 |       |            | | Marlowe | Chair            | m@jvsd.org     |`,
      ["headings 0 data 1-2: actionStep owner end", "headings 0 data 1-3: person role email"],
    ],
    [
      "in the months of a chart too, which are its own",
      `| Plan | Task            | Owner | Start      | End        | | Sep | Oct | Nov |
       |      | Hire a coach    | Ortiz | 2026-09-01 | 2026-09-30 | |     |     |     |
       |      | Train the coach | Lee   | 2026-10-01 | 2026-10-31 | |     |     |     |`,
      ["headings 0 data 1-2: actionStep owner start end - - -"],
    ],
  ])("%s", (_, drawing, shapes) => {
    expect(shapesOf(drawing)).toEqual(shapes);
  });
});

describe("headings are read", () => {
  it.each([
    [
      "from two rows, the upper one grouping the lower",
      `| Plan | Action step     | Responsible | Timeline   | <          |
       |      | ^               | ^           | Start      | End        |
       |      | Hire a coach    | Ortiz       | 2026-09-01 | 2026-09-30 |
       |      | Train the coach | Lee         | 2026-10-01 | 2026-10-31 |`,
      ["headings 0,1 data 2-3: actionStep owner start end"],
    ],
    [
      "from groups that are years",
      `| Measures |                     | 2025-26 | <      | 2026-27 | <      |
       |          | Measure             | Target  | Actual | Target  | Actual |
       |          | Grade 3 reading     | 60      | 58     | 65      |        |
       |          | Chronic absenteeism | 15      | 16     | 12      |        |`,
      ["headings 0,1 data 2-3: measure target actual target actual"],
    ],
    [
      "from three rows",
      `| Measures | Where we are        | <        | Where we go | <       |
       |          | Measure             | Baseline | Target      | <       |
       |          |                     |          | 2026-27     | 2027-28 |
       |          | Grade 3 reading     | 58       | 60          | 65      |
       |          | Chronic absenteeism | 16       | 15          | 12      |`,
      ["headings 0,1,2 data 3-4: measure baseline target target"],
    ],
    [
      "once, where a page break repeats them",
      `| Plan | Action step     | Owner | Due date   |
       |      | Hire a coach    | Ortiz | 2026-09-01 |
       |      | Action step     | Owner | Due date   |
       |      | Train the coach | Lee   | 2026-10-01 |`,
      ["headings 0 data 1-3: actionStep owner end"],
    ],
    [
      "for each block that has a title over them",
      `| Plan | Goal 1          |       |            |
       |      | Action step     | Owner | Due date   |
       |      | Hire a coach    | Ortiz | 2026-09-01 |
       |      | Goal 2          |       |            |
       |      | Action step     | Owner | Due date   |
       |      | Train the coach | Lee   | 2026-10-01 |`,
      ["headings 1 data 2-2: actionStep owner end", "headings 4 data 5-5: actionStep owner end"],
    ],
  ])("%s", (_, drawing, shapes) => {
    expect(shapesOf(drawing)).toEqual(shapes);
  });
});

describe("rows that are no records", () => {
  const skippedIn = (drawing: string) =>
    recognize(markdownWorkbook(drawing), { pack: simplePlan }).tables.map(
      ({ dataStart, dataEnd, records, skippedRows }) => ({
        data: [dataStart, dataEnd],
        records: records.map(({ row }) => row),
        skipped: skippedRows,
      }),
    );

  it("guidance under the headings comes before the data", () => {
    const drawing = `
      | Plan | Action step                  | Owner                        | Due date                     |
      |      | What will be done? Use verbs | Who answers for it? One name | When will it be done? (e.g. 6/30) |
      |      | Hire a coach                 | Ortiz                        | 2026-09-01                   |
      |      | Train the coach              | Lee                          | 2026-10-01                   |`;
    expect(skippedIn(drawing)).toEqual([{ data: [2, 3], records: [2, 3], skipped: [] }]);
  });

  it("totals, notes and legends are left out", () => {
    const drawing = `
      | Budget | Line item | Amount |
      |        | Coach     | 60000  |
      |        | Books     | 12000  |
      |        | Total     | 72000  |
      |        |           |        |
      |        | * Books are paid from Title I. | |`;
    expect(skippedIn(drawing)).toEqual([{ data: [1, 2], records: [1, 2], skipped: [] }]);
  });

  it("a measure may begin with “Total” all the same", () => {
    const drawing = `
      | Measures | Measure           | Baseline | Target |
      |          | Chronic absence   | 16       | 12     |
      |          | Total suspensions | 210      | 150    |`;
    expect(skippedIn(drawing)[0]?.records).toEqual([1, 2]);
  });

  it("a title over the rows below it is skipped, and said to be", () => {
    const drawing = `
      | Plan | Action step     | Owner | Due date   |
      |      | Phase 1: Build  |       |            |
      |      | Hire a coach    | Ortiz | 2026-09-01 |
      |      | Phase 2: Spread |       |            |
      |      | Train the coach | Lee   | 2026-10-01 |`;
    expect(skippedIn(drawing)).toEqual([
      {
        data: [1, 4],
        records: [2, 4],
        skipped: [
          { row: 1, because: phrase("It is a title over the rows below.") },
          { row: 3, because: phrase("It is a title over the rows below.") },
        ],
      },
    ]);
  });

  it("a legend beside a grid of roles is not of the grid", () => {
    const drawing = `
      | RACI | Decision        | Principal | Coach | Board | | Legend |             |
      |      | Hire staff      | R         | C     | A     | | R      | Responsible |
      |      | Set the budget  | C         | I     | A     | | A      | Accountable |
      |      | Plan the day    | A         | R     | I     | | C      | Consulted   |
      |      | Choose the text | C         | R     | A     | | I      | Informed    |
      |      | Visit classes   | R         | A     | I     | |        |             |`;
    const [table] = recognize(markdownWorkbook(drawing), { pack: simplePlan }).tables;
    expect(table?.kind.id).toBe("decision-rights");
    expect(table?.columns.map(({ field }) => field?.id)).toEqual(["title", "role", "role", "role"]);
  });
});

describe("what is no table", () => {
  it.each([
    [
      "a form",
      `| PDSA | PDSA worksheet |  |
       |      | Team:          | Grade 3 |
       |      | Cycle:         | 2       |
       |      | Prediction:    | More students finish |
       |      | Start date:    | 2026-09-01 |`,
      "pdsa-log",
    ],
    [
      "a plan on its side",
      `| Plan | Action step | Hire a coach | Train the coach |
       |      | Owner       | Ortiz        | Lee             |
       |      | Start date  | 2026-09-01   | 2026-10-01      |
       |      | Status      | In progress  | Not started     |
       |      | Notes       | Ad is out    | Needs a room    |`,
      "unknown",
    ],
    [
      "prose",
      `| Read me | This workbook is kept by the office of the superintendent and is sent to the board each quarter. |
       |         | Ask before you change a heading, because other sheets look for it by its name and stop working.   |`,
      "unknown",
    ],
  ])("%s has no heading row and no columns", (_, drawing, kind) => {
    const { tables } = recognize(markdownWorkbook(drawing), { pack: simplePlan });
    expect(tables.map((table) => [table.headerRow, table.columns, table.records])).toEqual([[null, [], []]]);
    expect([kind, "implementation-plan"]).toContain(tables[0]?.kind.id);
  });

  it("an empty sheet has no table at all", () => {
    expect(recognize(markdownWorkbook("| Plan | | |\n| | | |"), { pack: simplePlan }).tables).toEqual([]);
  });

  it("headings in another script are kept and named by nobody", () => {
    const drawing = `
      | 计划 | 任务     | 负责人 | 截止日期 |
      |      | 聘请教练 | 王芳   | 九月     |
      |      | 培训教练 | 李明   | 十月     |
      |      | 评估效果 | 张伟   | 六月     |`;
    const [table] = recognize(markdownWorkbook(drawing), { pack: simplePlan }).tables;
    expect([table?.kind.id, table?.headerRow, table?.columns.map(({ heading }) => heading)]).toEqual([
      "unknown",
      0,
      ["任务", "负责人", "截止日期"],
    ]);
    expect(table?.columns.filter(({ field, how }) => field && how !== "content")).toEqual([]);
  });
});
