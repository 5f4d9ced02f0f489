import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { utf8Bytes } from "../bytes/text.ts";
import { type DrawnWorkbook, root, stylesOf, workbookParts } from "./workbook-parts.ts";
import { type ZipOddities, zipOf } from "./zip.ts";

/** A valid workbook written in a way that trips readers, and what its first sheet holds. */
export interface OddWorkbook {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly values: readonly (readonly CellValue[])[];
}

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const PLAIN = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>`;
const PLAIN_STRINGS = "<si><t>Goal</t></si>";
const PLAIN_VALUES = [["Goal", 7]];

export const oddWorkbooks: readonly OddWorkbook[] = [
  // Day 0 of the 1904 system is 1904-01-01, serial 1462 of ours; a time of day is the same in both.
  odd("dates counted from 1904", [[1462, 45_123, 0.5]], {
    sheets: { Plan: `<row><c s="1"><v>0</v></c><c s="1"><v>43661</v></c><c s="2"><v>0.5</v></c></row>` },
    styles: stylesOf("yyyy-mm-dd", "h:mm"),
    workbook: `<workbookPr date1904="1"/>`,
  }),
  // Excel shows 1, 59 and 61 as 1900-01-01, 1900-02-28 and 1900-03-01, which are serials 2, 60 and 61 of ours.
  odd("days before Excel's February 29, 1900", [[2, 60, 61, 59]], {
    sheets: {
      Plan: `<row><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c><c><v>59</v></c></row>`,
    },
    styles: stylesOf("m/d/yyyy"),
  }),
  odd("number formats with date letters in quotes, colors and durations", [[5, 12, 1.5]], {
    sheets: { Plan: `<row><c s="1"><v>5</v></c><c s="2"><v>12</v></c><c s="3"><v>1.5</v></c></row>` },
    styles: stylesOf("0 &quot;days&quot;", "[Red]0.00", "[h]:mm"),
  }),
  odd(
    "rows and cells without addresses",
    [
      ["a", 1],
      [null, "b"],
    ],
    { sheets: { Plan: `<row>${text("a")}<c><v>1</v></c></row><row><c/>${text("b")}</row>` } },
  ),
  odd("a prefix on every element", [["Goal", 7]], {
    sheets: { Plan: "" },
    parts: {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      "xl/sharedStrings.xml": '<x:sst xmlns:x="m"><x:si><x:t>Goal</x:t></x:si></x:sst>',
    },
  }),
  odd("Strict OOXML with dates as text", [[45_123, 45_123.5, 0.25]], {
    sheets: {
      Plan: `<row><c t="d"><v>2023-07-16</v></c><c t="d"><v>2023-07-16T12:00:00Z</v></c><c t="d"><v>06:00:00</v></c></row>`,
    },
    parts: {
      "_rels/.rels":
        '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  }),
  odd(
    "rich text, phonetics, escapes and characters beyond the first plane",
    [["Read well", "学ぶ", "a\r\nb", "😀_x", "x_x000D_"]],
    {
      sheets: {
        Plan: `<row>${[0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`,
      },
      strings:
        "<si><r><t>Read </t></r><r><rPr><b/></rPr><t>well</t></r></si>" +
        '<si><t>学ぶ</t><rPh sb="0" eb="1"><t>まな</t></rPh><phoneticPr/></si>' +
        "<si><t>a_x000D_\nb</t></si><si><t>&#128512;&#x5F;x</t></si><si><t>x_x005F_x000D_</t></si>",
    },
  ),
  odd("cached results of formulas, errors and booleans", [[3, "ab", { error: "#DIV/0!" }, true, null]], {
    sheets: {
      Plan: `<row><c><f>1+2</f><v>3</v></c><c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c><f>A9</f></c></row>`,
    },
  }),
  odd("CDATA where text and numbers are", [[7, "a<b", "<i>"]], {
    sheets: {
      Plan: `<row><c><v><![CDATA[7]]></v></c><c t="str"><v><![CDATA[a<b]]></v></c><c t="inlineStr"><is><t><![CDATA[<i>]]></t></is></c></row>`,
    },
  }),
  odd("a dimension that lies", PLAIN_VALUES, {
    sheets: { Plan: `<dimension ref="A1:XFD1048576"/><sheetData>${PLAIN}</sheetData>` },
    strings: PLAIN_STRINGS,
  }),
  odd("one cell in the farthest corner", [["Goal"]], {
    sheets: { Plan: `<row r="1">${text("Goal")}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
  }),
  odd("parts in UTF-16", [["Ziel – größer", 7]], {
    sheets: { Plan: "" },
    parts: {
      "xl/worksheets/sheet1.xml": utf16(
        '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c><v>7</v></c></row></sheetData></worksheet>',
        true,
      ),
      "xl/sharedStrings.xml": utf16("<sst><si><t>Ziel – größer</t></si></sst>", false),
    },
  }),
  odd("parts in Latin-1", [["größer"]], {
    sheets: { Plan: "" },
    parts: {
      "xl/worksheets/sheet1.xml": Uint8Array.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet><sheetData><row><c t="str"><v>größer</v></c></row></sheetData></worksheet>',
        (character) => character.charCodeAt(0),
      ),
    },
  }),
  odd(
    "merged cells, of which only the first has a value",
    [
      ["Goal", null],
      [null, null],
      ["x", 1],
    ],
    {
      sheets: {
        Plan: `<sheetData><row r="1">${text("Goal")}<c s="0"/></row><row r="3">${text("x")}<c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
      },
    },
  ),
  odd("520,000 styled blank cells", [["Goal"]], {
    sheets: { Plan: `<row r="1">${text("Goal")}</row>${styledBlankRows(20_000, 26)}` },
    styles: stylesOf("0.00"),
  }),
  odd(
    "rows from the bottom up, one of them in two halves",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    {
      sheets: {
        Plan: `<row r="2"><c r="A2" t="str"><v>c</v></c></row><row r="1"><c r="B1" t="str"><v>b</v></c><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="B2" t="str"><v>d</v></c></row>`,
      },
    },
  ),
  odd("comments and instructions between and within", [[12, "ab"]], {
    sheets: {
      Plan: `<!-- <row><c><v>9</v></c></row> --><row><?go on?><c><v>1<!-- - -->2</v></c><c t="str"><v>a<?x?>b</v></c></row>`,
    },
  }),
  odd("attributes in odd order, with single quotes and “>” in a value", [["Goal", 7]], {
    sheets: { Plan: `<row spans='1>2' r = '1'><c t='s' r='A1'><v>0</v></c><c  cm="1" r="B1" ><v >7</v ></c></row>` },
    strings: PLAIN_STRINGS,
  }),
  odd("numbers in every spelling", [[-4, 0.5, 1e21, 1.25e-7, 9_007_199_254_740_992, 12, "12 %"]], {
    sheets: {
      Plan: `<row>${["-4", ".5", "1E+21", "1.25e-7", "9007199254740992", " 12 ", "12 %"].map((number) => `<c><v>${number}</v></c>`).join("")}</row>`,
    },
  }),
  odd("backslashes and odd case in the names of parts", PLAIN_VALUES, {
    ...plain(),
    parts: {
      "xl/worksheets/sheet1.xml": null,
      "XL\\Worksheets\\Sheet1.xml": root("worksheet", `<sheetData>${PLAIN}</sheetData>`),
    },
  }),
  odd("targets from the root, and escaped", PLAIN_VALUES, {
    ...plain(),
    parts: {
      "xl/worksheets/sheet1.xml": null,
      "xl/worksheets/my sheet.xml": root("worksheet", `<sheetData>${PLAIN}</sheetData>`),
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/./y/../worksheets/my%20sheet.xml"/></Relationships>',
    },
  }),
  odd("no styles, no relationships", PLAIN_VALUES, {
    ...plain(),
    parts: {
      "xl/styles.xml": null,
      "xl/_rels/workbook.xml.rels": null,
      "_rels/.rels": null,
      "[Content_Types].xml": null,
    },
  }),
  odd("no shared strings, all texts inline", [["Goal"]], {
    sheets: { Plan: `<row>${text("Goal")}</row>` },
    parts: { "xl/sharedStrings.xml": null },
  }),
  odd("no list of sheets", PLAIN_VALUES, { ...plain(), parts: { "xl/workbook.xml": null } }),
  odd("junk before the zip", PLAIN_VALUES, plain(), { junk: utf8Bytes("#!/bin/sh\0\0") }),
  odd("sizes in 64 bits", PLAIN_VALUES, plain(), { zip64: true }),
  odd("sizes in 64 bits behind junk", PLAIN_VALUES, plain(), { zip64: true, junk: utf8Bytes("\0\0\0") }),
  odd("sizes behind the data", PLAIN_VALUES, plain(), { dataDescriptors: true }),
  odd("nothing compressed", PLAIN_VALUES, plain(), { stored: true }),
];

function odd(
  name: string,
  values: readonly (readonly CellValue[])[],
  workbook: DrawnWorkbook,
  oddities: ZipOddities = {},
): OddWorkbook {
  return { name, values, file: () => zipOf(workbookParts(workbook), oddities) };
}

function plain(): DrawnWorkbook {
  return { sheets: { Plan: PLAIN }, strings: PLAIN_STRINGS };
}

function styledBlankRows(rows: number, cols: number): string {
  const blank = '<c s="1"/>'.repeat(cols);
  return Array.from({ length: rows }, (_, row) => `<row r="${row + 2}" s="1">${blank}</row>`).join("");
}

function utf16(characters: string, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(characters, (_, index) => characters.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
}
