import type { CellValue } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeInflate } from "../../node/inflate.ts";
import { utf8Bytes } from "../bytes/text.ts";
import { readWorkbook } from "../index.ts";
import { type CsvDialect, describeCsv } from "./dialect.ts";
import { fieldText, nextField, openCsv } from "./fields.ts";

function read(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  return readWorkbook(bytes, { name: "plan.csv", inflate: nodeInflate }).sheets[0]?.values ?? [];
}

/** Each character as `width` bytes, the lowest first unless `isBig`. */
function wide(text: string, width: number, isBig = false): Uint8Array {
  const codes = width === 4 ? Array.from(text, (one) => one.codePointAt(0) ?? 0) : unitsOf(text);
  return Uint8Array.from(
    codes.flatMap((code) => {
      const bytes = Array.from({ length: width }, (_, index) => (code >>> (8 * index)) & 255);
      return isBig ? bytes.reverse() : bytes;
    }),
  );
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

describe("a text file is read in any encoding", () => {
  const text = "Ziel;Größe\nLesen – 😀;12";
  const values = [
    ["Ziel", "Größe"],
    ["Lesen – 😀", 12],
  ];
  it.each<[encoding: CsvDialect["encoding"], hasMark: boolean, bytes: Uint8Array]>([
    ["utf-8", false, utf8Bytes(text)],
    ["utf-8", true, utf8Bytes(`\ufeff${text}`)],
    ["utf-16le", false, wide(text, 2)],
    ["utf-16le", true, wide(`\ufeff${text}`, 2)],
    ["utf-16be", false, wide(text, 2, true)],
    ["utf-16be", true, wide(`\ufeff${text}`, 2, true)],
    ["utf-32le", false, wide(text, 4)],
    ["utf-32be", true, wide(`\ufeff${text}`, 4, true)],
  ])("%s, with a mark: %s", (encoding, hasMark, bytes) => {
    expect(read(bytes)).toEqual(values);
    expect(describeCsv(bytes).dialect).toMatchObject({ encoding, hasMark, separator: ";", lineEnd: "\n" });
  });

  it("windows-1252, where it is no UTF-8", () => {
    const bytes = Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x2c, 0x80, 0x31, 0x20, 0x96, 0x20, 0x32);
    expect(read(bytes)).toEqual([["Größe", "€1 – 2"]]);
    expect(describeCsv(bytes).dialect.encoding).toBe("windows-1252");
  });
});

it.each<[what: string, text: string, separator: string]>([
  ["commas", "a,b,c\n1,2,3", ","],
  ["tabs, though texts hold commas", "Goal\tDue\nRead, write, speak\tFall\nMath, too\tSpring", "\t"],
  ["semicolons, with decimal commas", "a;1,5;2,5\nb;2,5;3,5", ";"],
  ["pipes", "a|b\nc|d", "|"],
  ["commas, though fields hold lists", 'Goal,Who\nRead,"Ana; Ben; Cy"\nMath,"Di; Eve; Flo"', ","],
  ["commas where nothing tells", "Goal\nRead", ","],
  ["what the first line says", "sep=|\na,b|c,d", "|"],
])("the separator is found: %s", (_, text, separator) => {
  expect(describeCsv(utf8Bytes(text)).dialect.separator).toBe(separator);
});

it.each<[what: string, text: string, values: readonly (readonly CellValue[])[]]>([
  [
    "line ends of every kind",
    "a,b\r\nc,d\re,f\ng,h\r\n",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  ],
  ["quotes around separators, line ends and quotes", '"a,b","c\r\nd","say ""hi"""', [["a,b", "c\r\nd", 'say "hi"']]],
  ["a quote within a field is itself", 'a 5" pipe,b', [['a 5" pipe', "b"]]],
  ["text after a closing quote belongs to the field", '"a"b,c', [["ab", "c"]]],
  [
    "a quote that never closes is a character",
    '"a,b\nc,d',
    [
      ['"a', "b"],
      ["c", "d"],
    ],
  ],
  [
    "lines of different length",
    "a\nb,c,d\n,e",
    [
      ["a", null, null],
      ["b", "c", "d"],
      [null, "e", null],
    ],
  ],
  [
    "blank lines are rows",
    "a,b\n\nc,d",
    [
      ["a", "b"],
      [null, null],
      ["c", "d"],
    ],
  ],
  ["Excel's separator line is no row", "sep=;\r\na;b", [["a", "b"]]],
  [
    "only what would be written again so becomes a number",
    "12,3.5,-4,0,007,1.50,1e5,$5,50%,6/30/24,12345678901234567890,-,2024",
    [[12, 3.5, -4, 0, "007", "1.50", "1e5", "$5", "50%", "6/30/24", "12345678901234567890", "-", 2024]],
  ],
  ["checkboxes", "TRUE,FALSE,True", [[true, false, "True"]]],
])("a text file is read: %s", (_, text, values) => {
  expect(read(utf8Bytes(text))).toEqual(values);
});

it("rows keep their numbers below blank lines and beside blank columns", () => {
  const bytes = utf8Bytes("\n,,x,\n");
  const [sheet] = readWorkbook(bytes, { name: "plans/plan.csv", inflate: nodeInflate }).sheets;
  expect(sheet).toMatchObject({ id: "plan.csv", origin: { row: 1, col: 2 }, values: [["x"]] });
});

it("every field stands where the cursor says, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ") }), (text) => {
      const csv = openCsv(text, ",");
      let rebuilt = "";
      while (nextField(csv)) rebuilt += text.slice(csv.start, csv.end) + text.slice(csv.end, csv.at);
      expect(rebuilt).toBe(text);
    }),
  );
});

it("reads back the fields that were written, quoted where they must be", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "ß", '"', ",", "\n", "\r", ";") });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      const csv = openCsv(text, ",");
      const fields: string[] = [];
      while (nextField(csv)) fields.push(fieldText(csv));
      expect(fields).toEqual(rows.flat());
    }),
  );
});
