import { snapshotOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec, WorkbookSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { readWorkbook } from "../index.ts";
import { writeWorkbook } from "./write-workbook.ts";

const print = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["sheet", "page"],
} as const;
const column = { help: "", required: false, width: 12, choices: null, marks: [] } as const;

const plan: SheetSpec = {
  name: "Plan & “it's”",
  purpose: "plan",
  above: [
    { role: "title", cell: { value: "Plan" } },
    { role: "note", cell: { value: "Back", link: { sheet: "Lists" } } },
  ],
  table: {
    name: "steps",
    description: "The steps of the year.",
    columns: [
      { ...column, heading: "Step", holds: "long-text", required: true, help: "Say <what> & for whom." },
      { ...column, heading: "Due", holds: "date" },
      {
        ...column,
        heading: "Status",
        holds: "status",
        help: "Choose one.",
        choices: { from: "name", name: "choices_status", others: "warned" },
        marks: [{ tone: "done", when: { is: "one-of", words: ["Complete"] } }],
      },
      { ...column, heading: "Days", holds: "calculated", formula: "B5-1" },
    ],
    rows: [
      [{ value: " Hire a coach\nby fall " }, { value: 46_266 }, { value: "Complete" }],
      [{ value: "=1+1" }, { value: null }, { value: "_x0041_\u0001😀" }],
    ],
    emptyRows: 3,
    filter: true,
    frozenCols: 1,
    rowsAre: "entries",
  },
  print,
  warnOn: ["headings", "lines"],
  names: [{ name: "tl_t1_implementation_plan", hidden: true, of: { part: "table" } }],
};

const lists: SheetSpec = {
  name: "Lists",
  purpose: "lists",
  hidden: true,
  above: [],
  table: {
    name: "lists",
    description: "Choices.",
    columns: [{ ...column, heading: "Choice", holds: "text" }],
    rows: [[{ value: "Not started" }], [{ value: "Complete" }]],
    emptyRows: 0,
    filter: false,
    frozenCols: 0,
    rowsAre: "entries",
  },
  print: { ...print, repeatHeadings: false },
  warnOn: [],
  names: [{ name: "choices_status", hidden: false, of: { part: "cells", col: 0, first: 0, count: 2 } }],
};

const spec: WorkbookSpec = {
  title: "A plan",
  description: "For a test.",
  language: "en-US",
  sheets: [plan, lists],
  properties: { "Throughline pack": "simple-plan" },
  opensOn: plan.name,
};

const bytes = writeWorkbook(spec, nodeDeflate);
const workbook = readWorkbook(bytes, { name: "plan.xlsx", inflate: nodeInflate });

describe("a new workbook", () => {
  it("reads back as its spec says, cell for cell", () => {
    for (const [index, sheet] of [plan, lists].entries()) {
      const expected = snapshotOf(sheet).sheet;
      const got = workbook.sheets[index];
      expect(got).toMatchObject({ name: expected.name, hidden: expected.hidden, origin: expected.origin });
      expect(got?.values).toEqual(expected.values);
      expect(got?.tables).toEqual(expected.tables);
      expect(got?.notes?.map(({ at, text }) => [at, text])).toEqual(expected.notes?.map(({ at, text }) => [at, text]));
      expect(got?.links).toEqual(expected.links);
      expect(got?.validations?.filter(({ type }) => type !== "custom")).toEqual(expected.validations);
    }
    expect(workbook.sheets[0]?.formulas?.[4]?.[3]).toBe("B5-1");
    expect(workbook.sheets[0]?.formulas?.[5]?.[3]).toBe("B6-1");
  });

  it("keeps its names, and draws its drop-downs from them", () => {
    expect(workbook.names.filter(({ name }) => !name.startsWith("_"))).toEqual([
      { name: "choices_status", at: { sheet: "Lists", row: 1, col: 0, rows: 2, cols: 1 } },
      { name: "tl_t1_implementation_plan", at: { sheet: plan.name, row: 3, col: 0, rows: 6, cols: 4 }, hidden: true },
    ]);
    const [dropDown] = workbook.sheets[0]?.validations?.filter(({ type }) => type === "list") ?? [];
    expect(dropDown).toMatchObject({ formulas: ["choices_status"], at: [{ row: 4, col: 2, rows: 5, cols: 1 }] });
  });

  it("only warns before a heading is changed", () => {
    const parts = unzipSync(bytes);
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain('type="custom" errorStyle="warning"');
    expect(sheet).toContain('sqref="A4"><formula1>EXACT(A4,&quot;Step&quot;)</formula1>');
    expect(sheet).toContain('sqref="A1"><formula1>EXACT(A1,&quot;Plan&quot;)</formula1>');
    expect(sheet).not.toContain("sheetProtection");
  });

  it("says its title, its language and what each table holds", () => {
    const parts = unzipSync(bytes);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    expect(text("docProps/core.xml")).toContain("<dc:title>A plan</dc:title>");
    expect(text("docProps/core.xml")).toContain("<dc:language>en-US</dc:language>");
    expect(text("xl/tables/table1.xml")).toContain('altTextSummary="The steps of the year."');
    expect(text("xl/workbook.xml")).toContain("'Plan &amp; “it''s”'!$4:$4");
    expect(workbook.properties?.["custom:Throughline pack"]).toBe("simple-plan");
  });

  it("marks a status by a sign before it, not by color alone", () => {
    const styles = new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"]);
    expect(styles).toMatch(/<dxf><font><b\/>.*?formatCode="&quot;✓ &quot;General/);
  });

  it("is the same bytes every time", () => {
    expect(writeWorkbook(spec, nodeDeflate)).toEqual(bytes);
  });

  it("is read by another library as we read it", async () => {
    const other = await readXlsx(bytes);
    expect(other.sheets.map(({ name }) => name)).toEqual([plan.name, "Lists"]);
    expect(other.sheets[0]?.rows[4]?.slice(0, 3)).toEqual([" Hire a coach\nby fall ", expect.any(Date), "Complete"]);
    expect(other.sheets[0]?.rows[5]?.[0]).toBe("=1+1");
  });
});
