import { AppError } from "@throughline/shared/host/errors.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../node/deflate.ts";
import { nodeInflate } from "../node/inflate.ts";
import { utf8Bytes } from "./bytes/text.ts";
import { applyToFile, readRows, readWorkbook } from "./index.ts";
import { fflateChunks, fflateInflate } from "./inflate-fflate.ts";
import { relationships, stylesOf, workbookParts } from "./testing/workbook-parts.ts";
import { type ZipContent, zipOf } from "./testing/zip.ts";

const files: Readonly<Record<string, ZipContent>> = workbookParts({
  sheets: {
    Plan: `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45123.5</v></c></row>
      <row r="3"><c r="A3"><f t="shared" si="0" ref="A3:A4">B3+$C$1</f><v>1</v></c><c t="inlineStr"><is><r><t>a&amp;b</t></r></is></c></row>
      <row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>"a,b"</formula1></dataValidation></dataValidations>
      <hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
    Lists: `<row><c t="str"><v>x</v></c></row>`,
  },
  strings: "<si><t>Goal</t></si><si><r><t>x</t></r></si>",
  styles: stylesOf("m/d/yyyy"),
  workbook: "<definedNames><definedName name='n'>Plan!$A$1</definedName></definedNames>",
  sheetLinks: [
    ["hyperlink", "https://example.org"],
    ["comments", "../comments1.xml"],
    ["table", "../tables/table1.xml"],
  ],
  parts: {
    "xl/comments1.xml": `<comments><authors><author>A</author></authors><comment ref="A1" authorId="0"><text><t>Why?</t></text></comment></comments>`,
    "xl/tables/table1.xml": `<table displayName="T" ref="A1:B3"/>`,
    "docProps/core.xml": "<p><title>Plan</title></p>",
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
  },
});
const stored = zipOf(files, { stored: true });
const deflated = zipOf(files);
const csv = utf8Bytes('Goal,Due,"a ""b"""\r\nRead,6/30/24,1\r\n');

/** Some bytes changed, some cut out, some put in twice, the end cut off. */
function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(whole.length - 1);
  const changes = fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 12 });
  return fc.tuple(changes, place, fc.nat(40), fc.nat(40), fc.option(place)).map(([bytes, at, cut, twice, end]) => {
    const changed = whole.slice();
    for (const [index, byte] of bytes) changed[index] = byte;
    const pieces = [changed.subarray(0, at + twice), changed.subarray(at + cut)];
    const joined = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
    return end === null ? joined : joined.subarray(0, end);
  });
}

describe.each([
  ["a stored workbook", stored],
  ["a deflated workbook", deflated],
  ["a .csv file", csv],
])("%s, however damaged, ends in a reading or in a sentence", (_, whole) => {
  it.each([
    ["zlib", nodeInflate],
    ["fflate", fflateInflate],
  ])("inflated by %s", (__, inflate) => {
    fc.assert(
      fc.property(damaged(whole), (bytes) => {
        try {
          expectWhole(readWorkbook(bytes, { name: "plan.xlsx", inflate }));
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toMatch(/^file\//);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it("a change to a damaged workbook ends in a file or in a sentence", () => {
  const at = { sheet: "Plan", row: 2, col: 1 };
  const cells = { col: 0, rows: [[{ value: "new", formula: null }]] };
  fc.assert(
    fc.property(damaged(stored), fc.boolean(), (bytes, puts) => {
      const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };
      try {
        const sheet = readWorkbook(bytes, tools).sheets.find(({ id }) => id === at.sheet);
        if (!sheet) return;
        const was = contentAt(sheet, at.row, at.col);
        const edit: Edit = puts
          ? { kind: "insert-rows", sheet: at.sheet, before: at.row, cells, like: "above", witness: [] }
          : { kind: "set-cell", at, was, to: { value: "new", formula: null }, witness: [] };
        applyToFile(bytes, [{ title: "Put in", edits: [edit] }], tools);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

it("the rows of a damaged workbook end in rows or in a sentence", () => {
  fc.assert(
    fc.property(damaged(deflated), (bytes) => {
      try {
        const tools = { name: "plan.xlsx", inflate: nodeInflate, inflateChunks: fflateChunks };
        for (const { rows } of readRows(bytes, tools)) expect(rows.length).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

it("any part may be replaced by any text", () => {
  const name = fc.constantFrom(...Object.keys(files));
  const markup = fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "c",
      "row",
      "v",
      "f",
      "r=",
      '"',
      "'",
      "A1",
      "&",
      ";",
      " ",
      "<![CDATA[",
      "]]>",
      "<!--",
      "sheetData",
      "9",
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(name, markup, fc.boolean(), (part, text, replaces) => {
      const original = files[part];
      const content = replaces || typeof original !== "string" ? text : original.replace(">", `>${text}`);
      try {
        const bytes = zipOf({ ...files, [part]: content }, { stored: true });
        expectWhole(readWorkbook(bytes, { name: "plan.xlsx", inflate: nodeInflate }));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

/** What every snapshot keeps: plain JSON, rows of equal length, sheets of different names, nothing left out unseen. */
function expectWhole(workbook: Workbook): void {
  expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
  expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(workbook.sheets.length);
  for (const { values, formulas = [], formats = [] } of workbook.sheets) {
    const width = values[0]?.length ?? 0;
    expect(values.every((row) => row.length === width)).toBe(true);
    expect(formulas.length <= values.length && formats.length <= values.length).toBe(true);
    expect([...formulas, ...formats].every((row) => row.length <= width)).toBe(true);
  }
}
