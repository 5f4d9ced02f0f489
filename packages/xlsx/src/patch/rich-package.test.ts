import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, DeleteRows, Edit, InsertRows } from "@throughline/shared/workbook/edits.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { applyToFile } from "../apply-to-file.ts";
import { utf8Text } from "../bytes/text.ts";
import { readWorkbook } from "../index.ts";
import { richPackage } from "../testing/rich-package.ts";
import { type ZipContent, zipOf } from "../testing/zip.ts";
import { openDraft } from "./draft.ts";

const tools = { name: "plan.xlsm", inflate: nodeInflate, deflate: nodeDeflate };

function fileWith(parts: Readonly<Record<string, ZipContent>> = {}): Uint8Array {
  return zipOf({ ...richPackage(), ...parts });
}

/** Applies edits as one change; gives the parts of the file afterwards, as text, and why it was refused if it was. */
function patched(bytes: Uint8Array, ...edits: readonly Edit[]) {
  const change: Change = { title: "A change", edits };
  const { bytes: now, result } = applyToFile(bytes, [change], tools);
  const draft = openDraft(now, nodeInflate);
  const part = (name: string): string => {
    const content = draft.read(name) ?? new Uint8Array();
    return utf8Text(content, 0, content.length);
  };
  return { part, names: draft.names, result, bytes: now, why: result.refused.map(({ sentence }) => sentence) };
}

function cellOf(bytes: Uint8Array, sheet: string, row: number, col: number): CellContent {
  const found = readWorkbook(bytes, tools).sheets.find(({ id }) => id === sheet);
  return found ? contentAt(found, row, col) : { value: null, formula: null };
}

function setTo(bytes: Uint8Array, row: number, col: number, to: CellContent, sheet = "Plan"): Edit {
  return { kind: "set-cell", at: { sheet, row, col }, was: cellOf(bytes, sheet, row, col), to, witness: [] };
}

function insert(before: number, count: number): InsertRows {
  const cells = { col: 0, rows: Array.from({ length: count }, () => []) };
  return { kind: "insert-rows", sheet: "Plan", before, cells, like: null, witness: [] };
}

function removal(bytes: Uint8Array, first: number): DeleteRows {
  const row = Array.from({ length: 4 }, (_, col) => cellOf(bytes, "Plan", first, col));
  return { kind: "delete-rows", sheet: "Plan", first, was: { col: 0, rows: [row] }, like: null, witness: [] };
}

describe("two rows put in before row 6 of a workbook with everything in it", () => {
  const { part, bytes } = patched(fileWith(), insert(5, 2));

  it.each<[what: string, name: string, pieces: readonly string[]]>([
    ["rows and cells", "xl/worksheets/sheet1.xml", ['<row r="8"', 'r="A8"', '<row r="10"', 'r="C10"']],
    ["the range of the cells", "xl/worksheets/sheet1.xml", ['<dimension ref="A1:D10"/>']],
    ["a formula in common still read alike", "xl/worksheets/sheet1.xml", ['ref="D4:D9" si="0">B4*2</f>']],
    ["what is selected, and what stays in sight", "xl/worksheets/sheet1.xml", ['activeCell="B8"', 'ySplit="3"']],
    ["a protected range, the filter", "xl/worksheets/sheet1.xml", ['sqref="B4:B10"/>', '<autoFilter ref="A3:D10"/>']],
    ["looks on a condition", "xl/worksheets/sheet1.xml", ['<conditionalFormatting sqref="B4:B10">', 'val="$B$10"']],
    ["a page break, a silenced warning", "xl/worksheets/sheet1.xml", ['<brk id="8" man="1"/>', 'sqref="C9"']],
    [
      "newer rules and sparklines",
      "xl/worksheets/sheet1.xml",
      ["<xm:sqref>C4:C10<", "<xm:f>Plan!B4:B10<", "<xm:sqref>G8<"],
    ],
    [
      "formulas of another sheet",
      "xl/worksheets/sheet2.xml",
      ["<f>SUM(Plan!B4:B10)</f>", "<f>Plan!B4*2</f>", "Plan!$B$8&gt;2"],
    ],
    ["links into the sheet", "xl/worksheets/sheet2.xml", ['location="Plan!A8"']],
    [
      "names, what is printed",
      "xl/workbook.xml",
      ["Plan!$A$1:$D$10,Plan!$F$1:$G$10<", "Plan!$A$4:$A$10<", "Plan!$3:$3<"],
    ],
    ["the filter's own name", "xl/workbook.xml", ['hidden="1">Plan!$A$3:$D$10<', ">0.5<"]],
    ["the chain of calculation", "xl/calcChain.xml", ['r="D5"', 'r="D8"', 'r="D9"', 'r="A1" i="4"']],
    ["a table, its filter and its order", "xl/tables/table1.xml", ['ref="A3:D10"', 'ref="A4:D10"', 'ref="B4:B10"']],
    ["a chart", "xl/charts/chart1.xml", ["Plan!$A$4:$A$10<", "Plan!$B$4:$B$10<", "<c:v>a</c:v>"]],
    [
      "what is drawn",
      "xl/drawings/drawing1.xml",
      ["<xdr:row>2<", "<xdr:row>11<", "<xdr:row>8<", 'textlink="Plan!$A$8"'],
    ],
    ["what is to stay where it is", "xl/drawings/drawing1.xml", ["<xdr:from><xdr:row>6</xdr:row>"]],
    [
      "boxes of notes, and buttons",
      "xl/drawings/vmlDrawing1.vml",
      ["2, 15, 6, 2, 4, 15, 10, 16", ">7</x:Row>", "$H$9<"],
    ],
    ["notes and threads", "xl/comments1.xml", ['ref="B8"']],
    ["threads", "xl/threadedComments/threadedComment1.xml", ['ref="C8"']],
    ["what a pivot table is made from", "xl/pivotCache/pivotCacheDefinition1.xml", ['ref="A3:D10" sheet="Plan"']],
  ])("%s moved along", (_, name, pieces) => {
    for (const piece of pieces) expect(part(name)).toContain(piece);
  });

  it("macros, images, custom XML, styles and all else stay byte for byte", () => {
    const before = openDraft(fileWith(), nodeInflate);
    const kept = [
      "xl/vbaProject.bin",
      "xl/media/image1.png",
      "customXml/item1.xml",
      "xl/styles.xml",
      "xl/theme/theme1.xml",
    ];
    const after = openDraft(bytes, nodeInflate);
    for (const name of kept) expect(after.read(name)).toEqual(before.read(name));
    expect(after.names).toEqual(before.names);
  });

  it("taken out again, everything points where it did", () => {
    const { result } = patched(fileWith(), insert(5, 2));
    const undone = patched(bytes, ...(result.undo[0]?.edits ?? []));
    expect(undone.why).toEqual([]);
    const names = [
      "xl/worksheets/sheet1.xml",
      "xl/tables/table1.xml",
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/comments1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
    ];
    const before = patched(fileWith());
    for (const name of names) expect(undone.part(name)).toBe(before.part(name));
  });
});

describe("one cell set in it", () => {
  it("leaves a formula that others share to the next of them", () => {
    const bytes = fileWith();
    const { part } = patched(bytes, setTo(bytes, 3, 3, { value: 2, formula: null }));
    expect(part("xl/worksheets/sheet1.xml")).toContain('<c r="D4"><v>2</v></c>');
    expect(part("xl/worksheets/sheet1.xml")).toContain('<f t="shared" ref="D5:D7" si="0">B5*2</f>');
    expect(part("xl/calcChain.xml")).toContain('<c r="D5" i="1"/><c r="D6"/>');
  });

  it("has every spreadsheet calculate what looks at it, and what looks at that", () => {
    const bytes = fileWith();
    const { part, result } = patched(bytes, setTo(bytes, 4, 1, { value: 20, formula: null }));
    expect(part("xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(part("xl/worksheets/sheet1.xml")).toContain('<c r="D5"><f t="shared" si="0"/></c>');
    expect(part("xl/worksheets/sheet1.xml")).toContain('<c r="D6"><f t="shared" si="0"/><v>6</v></c>');
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>SUM(Plan!B4:B8)</f></c>");
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>Plan!B4*2</f><v>2</v>");
    expect(result.sheets.map(({ name }) => name)).toEqual(["Plan", "Data"]);
  });

  it("keeps its look, or gets one that differs by its format alone", () => {
    const bytes = fileWith();
    const plain = patched(bytes, setTo(bytes, 4, 2, { value: 46_301, formula: null }));
    expect(plain.part("xl/worksheets/sheet1.xml")).toContain('<c r="C5" s="1"><v>46301</v></c>');
    const other = patched(bytes, setTo(bytes, 4, 1, { value: 2, formula: null, format: "0.00" }));
    expect(other.part("xl/worksheets/sheet1.xml")).toContain('<c r="B5" s="2"><v>2</v></c>');
    expect(other.part("xl/styles.xml")).toContain(
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    );
  });

  it("renames a table's column with its heading", () => {
    const bytes = fileWith();
    const { part } = patched(bytes, setTo(bytes, 2, 1, { value: "Working\ndays", formula: null }));
    expect(part("xl/tables/table1.xml")).toContain('name="Working_x000a_days"');
  });
});

describe("what cannot be done without breaking something is refused with a sentence", () => {
  const arrays = richPackage()["xl/worksheets/sheet1.xml"];
  const withArray = fileWith({
    "xl/worksheets/sheet1.xml": String(arrays).replace(
      '<f t="shared" ref="D4:D7" si="0">B4*2</f>',
      '<f t="array" ref="D4:D6">B4:B6*2</f>',
    ),
  });
  const signed = fileWith({ "_xmlsignatures/sig1.xml": "<Signature/>" });

  it.each<[what: string, bytes: Uint8Array, edit: (bytes: Uint8Array) => Edit, sentence: RegExp]>([
    ["a signed workbook", signed, (now) => setTo(now, 4, 1, { value: 1, formula: null }), /digitally signed/],
    [
      "a cell of an array",
      withArray,
      (now) => setTo(now, 4, 3, { value: 1, formula: null }),
      /Plan!D5 is filled by an array formula/,
    ],
    ["rows through an array", withArray, () => insert(4, 1), /an array formula at Plan!D4 reaches across/],
    [
      "a cell of a pivot table",
      fileWith(),
      (now) => setTo(now, 3, 4, { value: "x", formula: null }, "Data"),
      /a pivot table/,
    ],
    [
      "a heading that is no text",
      fileWith(),
      (now) => setTo(now, 2, 1, { value: 7, formula: null }),
      /has to be a text/,
    ],
    [
      "a heading that is there already",
      fileWith(),
      (now) => setTo(now, 2, 1, { value: "due", formula: null }),
      /has a column “due”/,
    ],
    ["rows that something is about", fileWith(), (now) => removal(now, 5), /cannot be taken out/],
    [
      "a name that stands for a number",
      fileWith(),
      () => ({
        kind: "set-name",
        name: "rate",
        was: null,
        to: { at: { sheet: "Plan", row: 0, col: 0, rows: 1, cols: 1 } },
      }),
      /“rate” stands for more/,
    ],
    [
      "choices that are too long",
      fileWith(),
      () => ({
        kind: "set-validation",
        at: { sheet: "Plan", row: 0, col: 7, rows: 1, cols: 1 },
        was: null,
        to: {
          type: "list",
          choices: Array.from({ length: 30 }, (_, index) => `Choice ${index + 1}`),
          formulas: [],
          allowBlank: true,
        },
        witness: [],
      }),
      /too long for a drop-down/,
    ],
  ])("%s", (_, bytes, edit, sentence) => {
    const { why, bytes: now } = patched(bytes, edit(bytes));
    expect(why).toHaveLength(1);
    expect(why[0]).toMatch(sentence);
    expect(now).toBe(bytes);
  });
});

describe("parts in other spellings", () => {
  it("a part in UTF-16 with a prefix is written in UTF-8, and says so", () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const units = [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))];
    const wide = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const bytes = fileWith({ "xl/worksheets/sheet2.xml": wide });
    const { part, bytes: now } = patched(
      bytes,
      setTo(bytes, 0, 0, { value: "größer", formula: null }, "Data"),
      setTo(bytes, 2, 1, { value: 3, formula: null }, "Data"),
    );
    expect(part("xl/worksheets/sheet2.xml")).toContain('encoding="UTF-8"');
    expect(cellOf(now, "Data", 0, 0).value).toBe("größer");
    expect(cellOf(now, "Data", 2, 1).value).toBe(3);
    expect(part("xl/worksheets/sheet2.xml")).toMatch(/<row xmlns="[^"]+main" r="3">/);
  });
});
