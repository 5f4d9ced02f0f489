import { type DrawnWorkbook, root, stylesOf, workbookParts } from "./workbook-parts.ts";
import { type ZipOddities, zipOf } from "./zip.ts";

/** A file made to do harm, and how reading it must end: in an error of this code, or in a bounded workbook. */
export interface HostileWorkbook {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly ends: "file/too-large" | "file/entities" | "file/damaged" | "bounded";
}

const GOAL = '<row r="1"><c r="A1" t="str"><v>Goal</v></c></row>';
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

export const hostileWorkbooks: readonly HostileWorkbook[] = [
  hostile(
    "a sheet of 300 MB of spaces",
    "file/too-large",
    { sheets: { Plan: spaces(1_000_000) } },
    { declaredSizes: { "xl/worksheets/sheet1.xml": 300_000_000 } },
  ),
  hostile(
    "a sheet that says it is small and is not",
    "bounded",
    { sheets: { Plan: spaces(6_000_000) } },
    { declaredSizes: { "xl/worksheets/sheet1.xml": 900 } },
  ),
  hostile(
    "a sheet larger than any",
    "file/too-large",
    { sheets: { Plan: GOAL } },
    { declaredSizes: { "xl/worksheets/sheet1.xml": 4_000_000_000 } },
  ),
  hostile("entities in the sheet", "file/entities", withPart("xl/worksheets/sheet1.xml", "worksheet")),
  hostile("entities in the shared strings", "file/entities", withPart("xl/sharedStrings.xml", "sst")),
  hostile("entities in the workbook", "file/entities", withPart("xl/workbook.xml", "workbook")),
  hostile("entities in the relationships", "file/entities", withPart("_rels/.rels", "Relationships")),
  hostile("100,000 elements inside one another", "file/damaged", {
    sheets: { Plan: `<sheetData/>${"<a>".repeat(100_000)}` },
  }),
  hostile("one cell in each far corner", "bounded", {
    sheets: { Plan: `${GOAL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
  }),
  hostile("rows as wide as the sheet", "bounded", {
    sheets: { Plan: '<row><c><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.repeat(5_000) },
  }),
  hostile("rows as wide as the sheet, blank but styled", "bounded", {
    sheets: {
      Plan: GOAL + '<row><c s="1"/><c r="XFD1" s="2"/></row><row><c s="2"/><c r="XFD1" s="1"/></row>'.repeat(5_000),
    },
    styles: stylesOf("0.0", "0.00"),
  }),
  hostile("one row in 20,000 pieces", "bounded", {
    sheets: { Plan: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="XFD1"><v>1</v></c></row>'.repeat(10_000) },
  }),
  hostile("a long formula shared by 8,000 cells", "bounded", {
    sheets: {
      Plan: `<row><c><f t="shared" si="0" ref="A1:A50000">${"A1+".repeat(2_700)}1</f><v>1</v></c></row>${'<row><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>'.repeat(8_000)}`,
    },
  }),
  hostile("a text of a million characters in 10,000 cells", "file/too-large", {
    sheets: { Plan: '<row><c t="s"><v>0</v></c></row>'.repeat(10_000) },
    strings: `<si><t>${"ha".repeat(500_000)}</t></si>`,
  }),
  hostile("a number format, a name and an author of a million characters each", "bounded", {
    sheets: {
      Plan: `<sheetData>${'<row><c s="1"><v>1</v></c></row>'.repeat(2_000)}</sheetData><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(2_000)}</mergeCells>`,
    },
    styles: stylesOf("0".repeat(1_000_000)),
    sheetLinks: [["comments", "../comments1.xml"]],
    parts: {
      "xl/workbook.xml": root("workbook", `<sheet name="${"n".repeat(1_000_000)}" r:id="rId1"/>`),
      "xl/comments1.xml": `<comments><author>${"n".repeat(1_000_000)}</author>${'<comment ref="A1" authorId="0"><text><t>x</t></text></comment>'.repeat(2_000)}</comments>`,
    },
  }),
  hostile("an array formula of 30,000 characters over 5,000 cells", "bounded", {
    sheets: {
      Plan: `<row><c><f t="array" ref="A1:A5000">${"A1+".repeat(10_000)}1</f><v>1</v></c></row>${"<row><c><v>1</v></c></row>".repeat(5_000)}`,
    },
  }),
  hostile("formulas of brackets and quotes that never close", "bounded", {
    sheets: {
      Plan: `<row><c><f t="shared" si="0">${"[".repeat(300_000)}</f><v>1</v></c><c><f t="shared" si="1">${"'A".repeat(150_001)}</f></c><c><f t="shared" si="2">${'"A'.repeat(150_001)}</f></c></row>`,
    },
  }),
  hostile("array formulas over the whole sheet, 20,000 of them", "bounded", {
    sheets: { Plan: '<row><c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>'.repeat(20_000) },
  }),
  hostile("addresses beyond every sheet", "bounded", {
    sheets: {
      Plan: `${GOAL}<row r="99999999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row><row r="-1"><c r="-5"/></row>`,
    },
  }),
  hostile("20,000 sheets of one name", "file/too-large", {
    sheets: { Plan: GOAL },
    parts: { "xl/workbook.xml": root("workbook", '<sheet name="Plan" r:id="rId1"/>'.repeat(20_000)) },
  }),
  hostile("a thread of 20,000 answers", "bounded", {
    sheets: { Plan: GOAL },
    sheetLinks: [["threadedComment", "../threadedComments/threadedComment1.xml"]],
    parts: {
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A1" id="1"><text>Why?</text></threadedComment>${'<threadedComment ref="A1" parentId="1"><text>So.</text></threadedComment>'.repeat(20_000)}</ThreadedComments>`,
    },
  }),
  hostile("5,000 threads of one id with 5,000 answers", "bounded", {
    sheets: { Plan: GOAL },
    sheetLinks: [["threadedComment", "../threadedComments/threadedComment1.xml"]],
    parts: {
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments>${`<threadedComment ref="A1" id="1"><text>${"Why? ".repeat(20)}</text></threadedComment><threadedComment parentId="1"><text>${"So. ".repeat(20)}</text></threadedComment>`.repeat(5_000)}</ThreadedComments>`,
    },
  }),
  hostile("50 times the same part of 20,000 notes", "bounded", {
    sheets: { Plan: GOAL },
    sheetLinks: Array.from({ length: 50 }, () => ["comments", "../comments1.xml"] as const),
    parts: {
      "xl/comments1.xml": `<comments>${'<comment ref="A1"><text/></comment>'.repeat(20_000)}</comments>`,
    },
  }),
  hostile("900 sheets that are one part of 10,000 rows", "bounded", {
    sheets: { Plan: "<row><c><v>1</v></c></row>".repeat(10_000) },
    parts: {
      "xl/workbook.xml": root(
        "workbook",
        Array.from({ length: 900 }, (_, index) => `<sheet name="Plan ${index}" r:id="rId1"/>`).join(""),
      ),
    },
  }),
  hostile("sheets that unfold to more together than each by itself", "file/too-large", {
    sheets: { Plan: spaces(2_500_000), Log: spaces(2_500_000) },
  }),
  hostile("a protected sheet whose columns are free in turn, and whose rows are full", "bounded", {
    sheets: {
      Plan: `<sheetProtection sheet="1"/><cols>${Array.from({ length: 8_000 }, (_, index) => `<col min="${index * 2 + 1}" max="${index * 2 + 1}" style="1"/>`).join("")}</cols><sheetData>${`<row>${'<c s="0"/>'.repeat(16_000)}</row><row><c/></row>`.repeat(5)}</sheetData>`,
    },
    styles: '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>',
  }),
  hostile("200,000 ranges that are free on a protected sheet", "bounded", {
    sheets: {
      Plan: `<sheetData>${GOAL}</sheetData><sheetProtection sheet="1"/><protectedRange sqref="${"A1 ".repeat(200_000)}"/>`,
    },
  }),
  hostile("20,000 links and as many relationships", "bounded", {
    sheets: {
      Plan: `<sheetData>${GOAL}</sheetData><hyperlinks>${Array.from({ length: 20_000 }, (_, index) => `<hyperlink ref="A1" r:id="rId${index + 1}"/>`).join("")}</hyperlinks>`,
    },
    sheetLinks: Array.from({ length: 20_000 }, () => ["hyperlink", "https://example.org/"] as const),
  }),
];

function hostile(
  name: string,
  ends: HostileWorkbook["ends"],
  workbook: DrawnWorkbook,
  oddities: ZipOddities = {},
): HostileWorkbook {
  return { name, ends, file: () => zipOf(workbookParts(workbook), oddities) };
}

function withPart(part: string, name: string): DrawnWorkbook {
  return { sheets: { Plan: GOAL }, parts: { [part]: `${ENTITIES}<${name}>&b;&b;&b;</${name}>` } };
}

function spaces(count: number): string {
  return `<sheetData>${" ".repeat(count)}</sheetData>`;
}
