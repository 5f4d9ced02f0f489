import { phraseText } from "@throughline/shared/locales/say.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { expect, it } from "vitest";
import { nodeInflate } from "../node/inflate.ts";
import { readWorkbook } from "./index.ts";
import { fflateInflate } from "./inflate-fflate.ts";
import { type DrawnWorkbook, relationships, root, stylesOf, workbookParts } from "./testing/workbook-parts.ts";
import { zipOf } from "./testing/zip.ts";

function read(workbook: DrawnWorkbook): Workbook {
  return readWorkbook(zipOf(workbookParts(workbook)), { name: "plan.xlsx", inflate: nodeInflate });
}

function readSheet(workbook: DrawnWorkbook): SheetSnapshot {
  const [sheet] = read(workbook).sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

const text = (address: string, value: string): string => `<c r="${address}" t="str"><v>${value}</v></c>`;
const GOAL = `<row r="1">${text("A1", "Goal")}</row>`;

it("the rectangle starts where the first cell stands", () => {
  const { origin, values, formulas, formats } = readSheet({
    sheets: {
      Plan: `<row r="4">${text("C4", "Goal")}</row><row r="6"><c r="D6" s="1"><f>1+1</f><v>2</v></c><c r="H6" s="1"/></row>`,
    },
    styles: stylesOf("0.00"),
  });
  expect(origin).toEqual({ row: 3, col: 2 });
  expect(values).toEqual([
    ["Goal", null],
    [null, null],
    [null, 2],
  ]);
  expect(formulas).toEqual([[], [], [null, "1+1"]]);
  expect(formats).toEqual([[], [], [null, "0.00"]]);
});

it("blank cells keep their formats, and rows of the same formats share one array", () => {
  const row = (number: number) => `<row r="${number}">${text(`A${number}`, "x")}<c r="B${number}" s="1"/></row>`;
  const { formats } = readSheet({
    sheets: { Plan: `${row(1)}${row(2)}<row r="3">${text("A3", "x")}<c r="B3"><v>1</v></c></row>${row(4)}` },
    styles: stylesOf("m/d/yyyy"),
  });
  expect(formats).toEqual([[null, "m/d/yyyy"], [null, "m/d/yyyy"], [], [null, "m/d/yyyy"]]);
  expect(formats?.[0]).toBe(formats?.[1]);
  expect(formats?.[0]).toBe(formats?.[3]);
});

it("a date kept as text is a date, whatever the cell's style", () => {
  const { values, formats } = readSheet({ sheets: { Plan: `<row><c t="d"><v>2026-09-01</v></c></row>` } });
  expect([values, formats]).toEqual([[[46_266]], [["yyyy-mm-dd"]]]);
});

it("shared formulas are written out for each cell, also where the first comes last", () => {
  const { formulas } = readSheet({
    sheets: {
      Plan: `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A:A)</f><v>1</v></c></row>
        <row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="1"/><v>3</v></c></row>
        <row r="3"><c r="D3"><f t="shared" si="1" ref="D2:D3">A3&amp;"A3"</f><v>4</v></c></row>`,
    },
  });
  expect(formulas).toEqual([
    ["A1*$B$1+SUM(A:A)", null],
    ["A2*$B$1+SUM(A:A)", 'A2&"A3"'],
    [null, 'A3&"A3"'],
  ]);
});

it("every cell of an array formula has it, so that none is written over unseen", () => {
  const { formulas } = readSheet({
    sheets: {
      Plan: `<row><c><f t="array" ref="A1:A2">TRANSPOSE(C1:D1)</f><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
    },
  });
  expect(formulas).toEqual([["TRANSPOSE(C1:D1)"], ["TRANSPOSE(C1:D1)"]]);
});

it("merged cells, and hidden sheets, rows and columns", () => {
  const { sheets } = read({
    sheets: {
      Plan: `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols><sheetData>${GOAL}<row r="2" hidden="1"/><row r="3" hidden="true"/><row r="5" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
    },
    workbook: '<sheets><sheet name="Lists" state="veryHidden" sheetId="2" r:id="rId1"/></sheets>',
  });
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Plan", false],
    ["Lists", true],
  ]);
  expect(sheets[0]).toMatchObject({
    merges: [{ sheet: "Plan", row: 0, col: 0, rows: 2, cols: 3 }],
    hiddenRows: [
      { first: 1, count: 2 },
      { first: 4, count: 1 },
    ],
    hiddenCols: [{ first: 1, count: 2 }],
  });
});

it("notes, and threads with their answers in place of the note under them", () => {
  const { notes } = readSheet({
    sheets: { Plan: GOAL },
    sheetLinks: [
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
    ],
    parts: {
      "xl/comments1.xml": `<comments><authors><author>J. Ortiz</author><author>tc={1}</author></authors><commentList>
        <comment ref="B2" authorId="0"><text><r><t>Ask </t></r><r><t>Ana.</t></r></text></comment>
        <comment ref="A1" authorId="1"><text><t>[Threaded comment] Is this ours?</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments>
        <threadedComment ref="A1" id="{1}" personId="{p1}"><text>Is this ours?</text></threadedComment>
        <threadedComment ref="A1" id="{2}" parentId="{1}" personId="{p2}"><text>Yes &amp; no.</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList><person displayName="Ana Diaz" id="{p1}"/></personList>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["person", "persons/person.xml"],
      ]),
    },
  });
  expect(notes).toEqual([
    { at: { sheet: "Plan", row: 1, col: 1 }, text: "Ask Ana.", author: "J. Ortiz", kind: "note" },
    { at: { sheet: "Plan", row: 0, col: 0 }, text: "Is this ours?\nYes & no.", author: "Ana Diaz", kind: "thread" },
  ]);
});

it("validations of both generations", () => {
  const { validations } = readSheet({
    sheets: {
      Plan: `<sheetData>${GOAL}</sheetData><dataValidations count="2">
        <dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="Ask first" prompt="One of the list" sqref="D2:D9 F2"><formula1>"Not started, On track,Done"</formula1></dataValidation>
        <dataValidation type="decimal" operator="notBetween" showErrorMessage="1" prompt="Not shown" sqref="E2"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>
        <extLst><ext><x14:dataValidations xmlns:xm="m"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    },
  });
  const range = (row: number, col: number, rows: number) => ({ sheet: "Plan", row, col, rows, cols: 1 });
  expect(validations).toEqual([
    {
      at: [range(1, 3, 8), range(1, 5, 1)],
      type: "list",
      choices: ["Not started", "On track", "Done"],
      formulas: [],
      allowBlank: true,
      others: "warned",
      help: "One of the list",
      complaint: "Ask first",
    },
    {
      at: [range(1, 4, 1)],
      type: "decimal",
      choices: null,
      formulas: ["0", "1"],
      allowBlank: false,
      operator: "not-between",
    },
    {
      at: [range(1, 1, 2)],
      type: "list",
      choices: null,
      formulas: ["Lists!$A$1:$A$4"],
      allowBlank: false,
      others: "welcome",
    },
  ]);
});

it("cells that may be written on a protected sheet: by their style, their row's or column's, or as a range", () => {
  const { unlocked } = readSheet({
    styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
    sheets: {
      Plan: `<cols><col min="3" max="3" style="1"/></cols><sheetData>
        <row r="2"><c r="A2" s="1"/><c r="B2" s="1"/><c r="C2"/></row>
        <row r="3"><c r="A3" s="1"/><c r="B3" s="1"/><c r="C3" s="0"/></row>
        <row r="5" s="1" customFormat="1"><c r="B5"><v>1</v></c></row></sheetData>
        <sheetProtection sheet="1"/><protectedRanges><protectedRange name="free" sqref="E1:E2"/><protectedRange name="ours" password="CC1A" sqref="F1"/></protectedRanges>`,
    },
  });
  expect(unlocked?.map(rangeName)).toEqual(["C1", "A2:B3", "C4", "A5", "C5:XFD5", "C6:C1048576", "E1:E2"]);
});

it("defined names that stand for a range; constants, lost ranges and calculations are left out", () => {
  const { names } = read({
    sheets: { Plan: GOAL, "Year 1": "" },
    workbook: `<definedNames><definedName name="Statuses">'Year 1'!$A$2:$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1</definedName>
      <definedName name="Secret" hidden="1">plan!$B:$B</definedName><definedName name="Rate">0.4</definedName><definedName name="Gone">#REF!$A$1</definedName><definedName name="Sum">SUM(Plan!$A$1:$A$2)</definedName></definedNames>`,
  });
  expect(names).toEqual([
    { name: "Statuses", at: { sheet: "Year 1", row: 1, col: 0, rows: 3, cols: 2 } },
    { name: "_xlnm.Print_Area", at: { sheet: "Plan", row: 0, col: 0, rows: 1, cols: 1 }, hidden: true },
    { name: "Secret", at: { sheet: "Plan", row: 0, col: 1, rows: 1_048_576, cols: 1 }, hidden: true },
  ]);
});

it("tables, links and protection", () => {
  const sheet = readSheet({
    sheets: {
      Plan: `<sheetData>${GOAL}</sheetData><sheetProtection sheet="1" objects="1"/><hyperlinks><hyperlink ref="A1" r:id="rId2"/><hyperlink ref="B2:B3" location="'Year 1'!A1"/></hyperlinks>`,
    },
    sheetLinks: [
      ["table", "../tables/table1.xml"],
      ["hyperlink", "https://example.org/plan"],
    ],
    parts: {
      "xl/tables/table1.xml": `<table displayName="Steps" ref="A1:C9" totalsRowCount="1"><autoFilter/></table>`,
    },
  });
  expect(sheet.tables).toEqual([
    { name: "Steps", at: { sheet: "Plan", row: 0, col: 0, rows: 9, cols: 3 }, hasHeadings: true, hasTotals: true },
  ]);
  expect(sheet.links).toEqual([
    { at: { sheet: "Plan", row: 0, col: 0, rows: 1, cols: 1 }, target: "https://example.org/plan" },
    { at: { sheet: "Plan", row: 1, col: 1, rows: 2, cols: 1 }, target: "#'Year 1'!A1" },
  ]);
  expect(sheet.protected).toBe(true);
});

it("a sheet may have more notes than a call can be handed values", () => {
  const parts = workbookParts({
    sheets: { Plan: GOAL },
    sheetLinks: [["comments", "../comments1.xml"]],
    parts: { "xl/comments1.xml": `<comments>${'<comment ref="A1"><text/></comment>'.repeat(130_000)}</comments>` },
  });
  // Compressed, it would be refused for how much it swells.
  const { sheets } = readWorkbook(zipOf(parts, { stored: true }), { name: "plan.xlsx", inflate: nodeInflate });
  expect(sheets[0]?.notes?.length).toBe(130_000);
});

it("document properties and links to other files", () => {
  const workbook = read({
    sheets: { Plan: GOAL },
    parts: {
      "_rels/.rels": relationships([
        ["officeDocument", "xl/workbook.xml"],
        ["metadata/core-properties", "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
        ["custom-properties", "docProps/custom.xml"],
      ]),
      "docProps/core.xml": `<cp:coreProperties><dc:title>Plan &amp; budget</dc:title><dc:creator>A. Diaz</dc:creator><dc:subject/></cp:coreProperties>`,
      "docProps/app.xml": `<Properties><Company>Juniper Valley</Company><TitlesOfParts><vt:vector><vt:lpstr>Plan</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
      "docProps/custom.xml": `<Properties><property name="pack"><vt:lpwstr>simple-plan</vt:lpwstr></property></Properties>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["externalLink", "externalLinks/externalLink1.xml"],
      ]),
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([["externalLinkPath", "file:///budget.xlsx"]]),
    },
  });
  expect(workbook.properties).toEqual({
    title: "Plan & budget",
    creator: "A. Diaz",
    Company: "Juniper Valley",
    "custom:pack": "simple-plan",
  });
  expect(workbook.externalLinks).toEqual(["file:///budget.xlsx"]);
});

it("names that JavaScript knows are names like others", () => {
  const workbook = read({
    sheets: { __proto__x: "", ...Object.fromEntries([["__proto__", GOAL]]), constructor: GOAL },
    workbook: `<definedNames><definedName name="__proto__">constructor!$A$1</definedName></definedNames>`,
    parts: {
      "docProps/core.xml": "<p><__proto__>x</__proto__><constructor>y</constructor></p>",
    },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["__proto__x", "__proto__", "constructor"]);
  expect(workbook.names[0]?.at.sheet).toBe("constructor");
  expect(Object.entries(workbook.properties ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
  expect(Object.getPrototypeOf(workbook.properties)).toBe(Object.prototype);
});

it("the snapshot survives JSON unchanged", () => {
  const workbook = read({
    sheets: { Plan: `<row><c><v>-0</v></c><c><v>NaN</v></c><c><v>1e999</v></c><c t="e"><v>#N/A</v></c></row>${GOAL}` },
  });
  expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
});

it.each<[what: string, workbook: DrawnWorkbook, notice: string]>([
  [
    "a sheet whose part is missing",
    { sheets: { Plan: GOAL, Log: "" }, parts: { "xl/worksheets/sheet2.xml": null } },
    "The sheet “Log” could not be read: its part is missing from the file.",
  ],
  [
    "a sheet without cells in its part",
    { sheets: { Plan: GOAL }, parts: { "xl/worksheets/sheet1.xml": root("worksheet", "") } },
    "The sheet “Plan” could not be read: no cells were found in its part of the file.",
  ],
  [
    "a sheet that breaks off",
    { sheets: { Plan: "" }, parts: { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${GOAL}<row><c` } },
    "The sheet “Plan” breaks off in the middle; what comes before was read.",
  ],
  [
    "texts that are not there",
    { sheets: { Plan: `<row><c t="s"><v>4</v></c><c t="s"><v>5</v></c></row>` } },
    "Left out of the sheet “Plan”: the text of 2 cells, which the file does not hold.",
  ],
  [
    "a far cell",
    { sheets: { Plan: `${GOAL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` } },
    "Left out of the sheet “Plan”: 1 cell far from the rest (XFD1048576).",
  ],
  [
    "a chart in place of cells",
    {
      sheets: { Plan: GOAL, Trend: "" },
      parts: {
        "xl/_rels/workbook.xml.rels": relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["chartsheet", "chartsheets/sheet1.xml"],
        ]),
      },
    },
    "The sheet “Trend” holds no cells: it is a chart.",
  ],
  [
    "two sheets of one name",
    { sheets: { Plan: GOAL, plan: GOAL } },
    "Two sheets are called “plan”; the second one is shown as “plan (2)”.",
  ],
])("nothing is left out silently: %s", (_, workbook, notice) => {
  expect(read(workbook).notices?.map((said) => phraseText(said))).toEqual([notice]);
});

it("a letter that was changed on the way is not taken for what was saved", () => {
  const bytes = zipOf(workbookParts({ sheets: { Plan: GOAL } }), { stored: true });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("Goal");
  bytes[at] = "C".charCodeAt(0);
  for (const inflate of [nodeInflate, fflateInflate]) {
    const { sheets, notices = [] } = readWorkbook(bytes, { name: "plan.xlsx", inflate });
    expect(sheets[0]?.values).toEqual([["Coal"]]);
    expect(notices.map((said) => phraseText(said))).toEqual([
      "The part “xl/worksheets/sheet1.xml” of the file is not as it was saved; some of what was read may be wrong.",
    ]);
  }
});
