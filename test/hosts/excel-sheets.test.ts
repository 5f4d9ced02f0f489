import { openExcel } from "@throughline/office-addin/src/host.ts";
import { passingStorage } from "@throughline/office-addin/src/mine.ts";
import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { type FakeExcel, fakeExcel } from "../fakes/excel/excel.ts";
import { callsDoor } from "../fakes/excel-calls.ts";

const column = { help: "", holds: "text", required: false, width: 20, choices: null, marks: [] } as const;

const risks: SheetSpec = {
  name: "Risks",
  purpose: "plan",
  above: [{ role: "title", cell: { value: "Risks" } }],
  table: {
    name: "Risks_table",
    description: "One risk a row.",
    columns: [
      { ...column, heading: "Risk", help: "What may happen", required: true },
      {
        ...column,
        heading: "Status",
        holds: "status",
        choices: { from: "words", words: ["Open", "Closed"], others: "refused" },
        marks: [
          { tone: "done", when: { is: "one-of", words: ["Closed"] } },
          { tone: "block", when: { is: "formula", formula: 'B4="Open"' } },
        ],
      },
    ],
    rows: [[{ value: "Nobody applies" }, { value: "Open" }]],
    emptyRows: 2,
    filter: true,
    frozenCols: 1,
    rowsAre: "entries",
  },
  print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: ["sheet", "page"] },
  warnOn: ["headings"],
  names: [],
};

async function made(version: string): Promise<FakeExcel> {
  const excel = fakeExcel(drawn("| Plan | x |"), { version });
  const host = await openExcel(callsDoor(excel), { storage: passingStorage(), locale: "en-US", timeZone: "Etc/UTC" });
  await host.read();
  const edit = { kind: "add-sheet", spec: risks, before: null } as const;
  expect((await host.apply([{ title: "add", edits: [edit] }])).refused).toEqual([]);
  return excel;
}

describe("a sheet made from a spec", () => {
  let excel: FakeExcel;
  let id = "";
  beforeAll(async () => {
    excel = await made("1.18");
    id = excel.book.workbook.sheets[1]?.id ?? "";
  });
  const looksAt = (cells: string) =>
    Object.fromEntries(
      excel.book.looks.filter(({ at }) => at.sheet === id && rangeName(at) === cells).map(({ what, to }) => [what, to]),
    );

  it("shows required headings by color, weight and width", () => {
    expect(looksAt("A3")).toMatchObject({
      ...{ "font.color": "#FFFFFF", "font.bold": true, "fill.color": "#23468F", wrapText: true },
      columnWidth: (20 * 7 + 5) * 0.75,
    });
  });

  it("marks words by a sign, a color and weight, the first mark first", () => {
    const marks = excel.book.conditional.map(({ at, formula, looks }) => [
      rangeName(at),
      formula,
      looks.get("font.color"),
    ]);
    // Excel puts each new one before those there are.
    expect(marks.toReversed()).toEqual([
      ["B4:B6", '=B4="Closed"', "#1B6640"],
      ["B4:B6", '=B4="Open"', "#A3261B"],
    ]);
    expect(excel.book.conditional.every(({ looks }) => looks.get("stopIfTrue") === true)).toBe(true);
    expect(excel.book.conditional[1]?.looks.get("numberFormat")).toContain("✓");
  });

  it("keeps the headings and the first column in sight", () => {
    expect(excel.book.frozen.get(id)).toMatchObject({ row: 0, col: 0, rows: 3, cols: 1 });
  });

  it("warns before a heading is changed, and refuses words off a closed list", () => {
    const rules = (excel.book.workbook.sheets[1]?.validations ?? []).map(({ at, type, others }) => [
      at.map(rangeName).join(),
      type,
      others ?? "refused",
    ]);
    expect(rules.toSorted()).toEqual([
      ["A3", "custom", "warned"],
      ["B3", "custom", "warned"],
      ["B4:B6", "list", "refused"],
    ]);
  });

  it("prints on the width of a page, headings on each", () => {
    const setting = (name: string) => excel.book.settings.get(`${id} ${name}`);
    expect([setting("orientation"), setting("paperSize"), setting("zoom"), setting("titleRows")]).toEqual([
      ...["Landscape", "Letter", { horizontalFitToPages: 1 }, "$3:$3"],
    ]);
    expect([setting("leftFooter"), setting("centerFooter")]).toEqual(["&A", "Page &P of &N"]);
  });

  it("has its help as a note, and where Excel has none, as the heading's own words while it is selected", async () => {
    expect(excel.book.workbook.sheets[1]?.notes?.map(({ text }) => text)).toEqual(["What may happen"]);
    const older = (await made("1.17")).book.workbook.sheets[1];
    expect(older?.notes).toEqual([]);
    expect(older?.validations?.find(({ at: [at] }) => at && rangeName(at) === "A3")?.help).toBe("What may happen");
  });
});
