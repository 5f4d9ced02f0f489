import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { headingLooks } from "@throughline/shared/workbook/look.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { describe, expect, it } from "vitest";
import { computedMs } from "../../../../test/computing-time.ts";
import { utf8Bytes } from "../bytes/text.ts";
import { hostileWorkbooks } from "../testing/hostile-workbooks.ts";
import { root } from "../testing/workbook-parts.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { readTheme, tinted, usualTheme } from "./colors.ts";
import { plainLook, readLooks } from "./looks.ts";
import { openAppearance } from "./open-appearance.ts";
import { readSheetAppearance } from "./sheet-appearance.ts";
import type { CellLook, LookRuns } from "./types.ts";

const styles = (inside: string) => readLooks(utf8Bytes(root("styleSheet", inside)), usualTheme);
const sheet = (inside: string) => readSheetAppearance(utf8Bytes(root("worksheet", inside)), usualTheme);

describe("how cells of a style look", () => {
  const one = (fonts: string, fills: string, borders: string, xf: string): CellLook | undefined =>
    styles(
      `<fonts><font/>${fonts}</fonts><fills><fill/>${fills}</fills><borders><border/>${borders}</borders><cellXfs><xf/><xf ${xf}</cellXfs>`,
    )[1];
  it.each<[string, CellLook | undefined, Partial<CellLook>]>([
    ["nothing said", styles("<cellXfs><xf/></cellXfs>")[0], {}],
    [
      "a font",
      one(
        '<font><b/><i val="1"/><u/><strike val="0"/><sz val="14"/><name val="Arial"/><color rgb="FF23468F"/></font>',
        "",
        "",
        'fontId="1"/>',
      ),
      { bold: true, italic: true, underline: true, size: 14, font: "Arial", ink: "23468F" },
    ],
    [
      "a font no style sheet may hold",
      one('<font><name val="x;}*{display:none"/><sz val="9999"/></font>', "", "", 'fontId="1"/>'),
      {},
    ],
    [
      "a solid fill of the theme",
      one("", '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>', "", 'fillId="1"/>'),
      { fill: "4472C4" },
    ],
    [
      "a fill of the old palette",
      one(
        "",
        '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>',
        "",
        'fillId="1"/>',
      ),
      { fill: "FFFF00" },
    ],
    [
      "hatching over a ground",
      one(
        "",
        '<fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFEEEEEE"/></patternFill></fill>',
        "",
        'fillId="1"/>',
      ),
      { fill: "EEEEEE" },
    ],
    [
      "lines around it",
      one(
        "",
        "",
        '<border><left style="thin"><color rgb="FFDCD8CD"/></left><top style="double"/><bottom style="none"/></border>',
        'borderId="1"/>',
      ),
      { edges: { left: { style: "thin", color: "DCD8CD" }, top: { style: "double", color: null } } },
    ],
    [
      "where its text stands",
      one(
        "",
        "",
        "",
        '><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf>',
      ),
      { across: "middle-of-selection", down: "top", wraps: true, indent: 2, turn: -45 },
    ],
  ])("%s", (_, look, expected) => {
    expect(look).toEqual({ ...plainLook, ...expected });
  });
});

it.each([
  ["4472C4", 0.8, "DAE3F3"],
  ["4472C4", -0.25, "2F5597"],
  ["FFFFFF", -0.15, "D9D9D9"],
  ["000000", 0.5, "808080"],
])("%s with a tint of %f is %s", (rgb, tint, expected) => {
  expect(tinted(rgb, tint)).toBe(expected);
});

it("a theme's own colors go before the usual ones", () => {
  const theme = readTheme(
    utf8Bytes(
      '<a:theme xmlns:a="a"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="1B6640"/></a:accent1></a:theme>',
    ),
  );
  expect([theme[0], theme[1], theme[4], theme[5]]).toEqual(["FFFFFF", "111111", "1B6640", "ED7D31"]);
});

describe("how a sheet looks", () => {
  it("widths, heights, what stays in sight, lines and the tab's color", () => {
    const { columns, rows, usualHeight, usualWidth, frozen, showsLines, tab } = sheet(`
      <sheetPr><tabColor rgb="FFFFC93C"/></sheetPr>
      <sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15"/>
      <cols><col min="1" max="2" width="12.7109375" customWidth="1"/><col min="4" max="4" width="9.140625" style="3"/></cols>
      <sheetData><row r="2" ht="30"><c r="A2"/></row><row r="5" s="2" customFormat="1"/></sheetData>`);
    expect({ columns, rows, usualHeight, usualWidth, frozen, showsLines, tab }).toEqual({
      columns: [
        { first: 0, count: 2, width: 89, look: 0 },
        { first: 3, count: 1, width: 64, look: 3 },
      ],
      rows: [
        { row: 1, height: 40, look: null },
        { row: 4, height: null, look: 2 },
      ],
      usualHeight: 20,
      usualWidth: 64,
      frozen: { rows: 4, cols: 1 },
      showsLines: false,
      tab: "FFC93C",
    });
  });

  it("the looks of cells, neighbors together", () => {
    const { looks } = sheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><t>x</t></is></c><c r="D1" s="1"/></row><row r="3"><c s="2"/><c s="3"/></row></sheetData>',
    );
    expect(runsOf(looks)).toEqual([
      [
        [0, 2, 1],
        [3, 1, 1],
      ],
      [],
      [
        [0, 1, 2],
        [1, 1, 3],
      ],
    ]);
  });
});

it.each(PACKS.map((pack) => [pack.id, pack] as const))("a workbook of ours, %s, looks as it was made", (_, pack) => {
  const bytes = writeWorkbook(buildWorkbook(pack), nodeDeflate);
  const appearance = openAppearance(bytes, { inflate: nodeInflate });
  const looks = pack.sheets.flatMap(({ name }) => {
    const found = appearance.sheet(name);
    expect(found?.columns.length).toBeGreaterThan(0);
    return found
      ? runsOf(found.looks)
          .flat()
          .map(([, , look]) => appearance.looks[look ?? -1])
      : [];
  });
  const { fill, ink } = headingLooks.required;
  expect(looks.some((look) => look?.fill === fill && look.ink === ink && look.bold)).toBe(true);
  expect(looks.includes(undefined)).toBe(false);
});

it.each(hostileWorkbooks)("a hostile workbook does no harm here either: $name", ({ file }) => {
  const bytes = file();
  const start = computedMs();
  try {
    openAppearance(bytes, { inflate: nodeInflate }).sheet("Plan");
  } catch (error) {
    expect(error).toHaveProperty("hint");
  }
  expect(computedMs() - start).toBeLessThan(5_000);
});

function runsOf({ starts, runs }: LookRuns): number[][][] {
  return Array.from({ length: starts.length - 1 }, (_, row) =>
    Array.from({ length: (starts[row + 1] ?? 0) - (starts[row] ?? 0) }, (__, at) => {
      const first = ((starts[row] ?? 0) + at) * 3;
      return [...runs.slice(first, first + 3)];
    }),
  );
}
