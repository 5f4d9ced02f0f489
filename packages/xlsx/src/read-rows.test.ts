import type { CellValue } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nodeInflate } from "../node/inflate.ts";
import { utf8Bytes } from "./bytes/text.ts";
import { readRows, readWorkbook } from "./index.ts";
import { fflateChunks } from "./inflate-fflate.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { layGrid } from "./sheet/grid.ts";
import type { ScannedRow } from "./sheet/row-store.ts";
import { readRowWindows } from "./sheet/row-windows.ts";
import { usedArea } from "./sheet/used-area.ts";
import { oddWorkbooks } from "./testing/odd-workbooks.ts";
import { workbookParts } from "./testing/workbook-parts.ts";
import { zipOf } from "./testing/zip.ts";

const inflaters = { inflate: nodeInflate, inflateChunks: fflateChunks };

function laidOut(rows: readonly ScannedRow[]): readonly (readonly CellValue[])[] {
  const area = usedArea(rows);
  return area ? layGrid(rows, [], area).values : [];
}

// A snapshot puts rows in order and cuts off what is far away; a stream of rows hands on what comes.
const whole = oddWorkbooks.filter(({ name }) => !/farthest corner|bottom up/.test(name));

it.each(whole)("rows come one after the other as in a snapshot: $name", ({ file, values }) => {
  const rows = [...readRows(file(), { name: "odd.xlsx", ...inflaters })].flatMap((window) => window.rows);
  expect(laidOut(rows)).toEqual(values);
});

it("rows are the same however the part is cut into pieces", () => {
  const cell = fc.constantFrom(
    "<c><v>1</v></c>",
    '<c t="str"><v>größer &amp; 😀</v></c>',
    "<c/>",
    '<c t="inlineStr"><is><t>a</t></is></c>',
  );
  const row = fc.array(cell, { maxLength: 4 }).map((cells) => `<row>${cells.join("")}</row>`);
  const source = {
    textAt: () => undefined,
    formats: [],
    uses1904: false,
    limits: DEFAULT_LIMITS,
    formulaBudget: { characters: 0 },
    textBudget: { characters: 0 },
  };
  fc.assert(
    fc.property(fc.array(row), fc.array(fc.nat(200)), (rows, cuts) => {
      const bytes = utf8Bytes(`<worksheet><cols/><sheetData>${rows.join("\n")}</sheetData><x>row></x></worksheet>`);
      const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      const read = (chunks: readonly Uint8Array[]) =>
        laidOut([...readRowWindows(chunks, source, 60)].flatMap((window) => window.rows));
      expect(read(pieces)).toEqual(read([bytes]));
    }),
  );
});

it("a sheet of many windows is handed on in parts, each with its formats", () => {
  const row = '<row><c t="str"><v>a rather long text, so that a window is soon full</v></c><c><v>1</v></c></row>';
  const bytes = zipOf(workbookParts({ sheets: { Log: row.repeat(30_000) } }));
  const windows = [...readRows(bytes, { name: "log.xlsx", ...inflaters })];
  expect(windows.length).toBeGreaterThan(2);
  expect(windows.reduce((count, { rows }) => count + rows.length, 0)).toBe(30_000);
  const snapshot = readWorkbook(bytes, { name: "log.xlsx", inflate: nodeInflate });
  expect(laidOut(windows.flatMap(({ rows }) => rows))).toEqual(snapshot.sheets[0]?.values);
});

it("a part that unfolds to more than it declares is refused on the way", () => {
  const oddities = { declaredSizes: { "xl/worksheets/sheet1.xml": 900 } };
  const bytes = zipOf(workbookParts({ sheets: { Log: "<row/>".repeat(500_000) } }), oddities);
  expect(() => [...readRows(bytes, { name: "log.xlsx", ...inflaters })]).toThrow("damaged");
});
