import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { cellName, parseA1 } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit } from "@throughline/shared/workbook/edits.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellContent, CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { applyToFile } from "@throughline/xlsx/src/apply-to-file.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };
const TEXT = "Reworded by a test";
const LIBREOFFICE = "soffice";

const hasLibreOffice = (() => {
  try {
    execFileSync(LIBREOFFICE, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

const samplesFolder = new URL("../../../samples/", import.meta.url);
const samples = readdirSync(samplesFolder).filter((name) => name.endsWith(".xlsx"));

/** A small plan whose sums look at one another, on two sheets. */
const sums = markdownWorkbook(`
  | Plan  | Step  | Days |
  |       | Hire  | 10   |
  |       | Train | 5    |
  |       | Total | =SUM(B2:B3) → 15 |
  |       | Weeks | =B4/5 → 3 |
  | Costs | =Plan!B5*100 → 300 | =COUNTA(Plan!A2:A3) → 2 |
`);

const column = { help: "", required: false, width: 20, choices: null, marks: [] } as const;

const log: SheetSpec = {
  name: "Log",
  purpose: "record",
  above: [],
  table: {
    name: "Log_table",
    description: "What was done.",
    columns: [
      { ...column, heading: "When", holds: "date", help: "The day" },
      {
        ...column,
        heading: "What",
        holds: "text",
        choices: { from: "words", words: ["Hired", "Trained"], others: "refused" },
      },
    ],
    rows: [[{ value: 46_300 }, { value: "Hired" }]],
    emptyRows: 1,
    filter: true,
    frozenCols: 0,
    rowsAre: "entries",
  },
  print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: ["page"] },
  warnOn: [],
  names: [],
};

/** Applies edits to a file; throws where they are refused, so that a test never passes for nothing. */
function patched(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const change: Change = { title: "A change", edits };
  const { bytes: now, result } = applyToFile(bytes, [change], tools);
  if (result.applied !== 1) throw new Error(result.refused[0]?.sentence);
  return now;
}

function set(workbook: Workbook, address: string, value: CellValue): Edit {
  const { sheet, row, col } = parseA1(address) ?? { sheet: null, row: 0, col: 0 };
  const id = sheet ?? "";
  return {
    kind: "set-cell",
    at: { sheet: id, row, col },
    was: at(workbook, address),
    to: { value, formula: null },
    witness: [],
  };
}

function at(workbook: Workbook, address: string): CellContent {
  const { sheet, row, col } = parseA1(address) ?? { sheet: null, row: 0, col: 0 };
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found ? contentAt(found, row, col) : { value: null, formula: null };
}

/** The first text of the last sheet that has one. */
function firstText(workbook: Workbook): { edit: Edit; where: string } {
  for (const sheet of [...workbook.sheets].reverse()) {
    for (const [r, row] of sheet.values.entries()) {
      for (const [c, value] of row.entries()) {
        const place = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
        const was = contentAt(sheet, place.row, place.col);
        if (typeof value !== "string" || was.formula !== null) continue;
        const to = { value: TEXT, formula: null };
        return {
          edit: { kind: "set-cell", at: place, was, to, witness: [] },
          where: `${sheet.name}!${cellName(place)}`,
        };
      }
    }
  }
  throw new Error("There is no text in this workbook.");
}

describe.skipIf(!hasLibreOffice)("as LibreOffice reads it (skipped where it is not installed)", () => {
  let folder = "";
  const read = (name: string): Workbook => readWorkbook(readFileSync(join(folder, "out", name)), tools);

  // It starts slowly, so all files go through it at once.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-"));
    const write = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
    for (const name of samples) {
      const bytes = readFileSync(new URL(name, samplesFolder));
      write(`before-${name}`, bytes);
      write(`after-${name}`, patched(bytes, firstText(readWorkbook(bytes, tools)).edit));
    }
    const plan = fileOf(sums);
    const now = readWorkbook(plan, tools);
    write("sums.xlsx", patched(plan, set(now, "Plan!B2", 20)));
    const rows = [["Ask", 1]].map((row) => row.map((value) => ({ value, formula: null })));
    write(
      "rows.xlsx",
      patched(plan, {
        kind: "insert-rows",
        sheet: "Plan",
        before: 2,
        cells: { col: 0, rows },
        like: "above",
        witness: [],
      }),
    );
    const here = { sheet: "Plan", row: 1, col: 0, rows: 2, cols: 1 };
    const choices = { type: "list", choices: ["Hire", "Train"], formulas: [], allowBlank: true } as const;
    write(
      "more.xlsx",
      patched(
        plan,
        { kind: "add-sheet", spec: log, before: "Costs" },
        { kind: "set-note", at: here, was: null, to: { text: "Who hires?", author: "Ana" }, witness: [] },
        { kind: "set-validation", at: here, was: null, to: choices, witness: [] },
        { kind: "set-name", name: "Steps", was: null, to: { at: here } },
      ),
    );
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    execFileSync(
      LIBREOFFICE,
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        ...files.map((name) => join(folder, name)),
      ],
      { stdio: "ignore", timeout: 150_000 },
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(samples)("%s: one cell differs and nothing else, with its names, rules and notes", (name) => {
    const [before, after] = [read(`before-${name}`), read(`after-${name}`)];
    const { where } = firstText(readWorkbook(readFileSync(new URL(name, samplesFolder)), tools));
    expect(at(after, where).value).toBe(TEXT);
    const said = ({ sheets, names }: Workbook) => ({
      names,
      sheets: sheets.map(({ name: tab, origin, values, notes, validations, merges, hidden }) => ({
        ...{ tab, origin, notes, merges, hidden },
        // LibreOffice writes its rules in an order of its own each time.
        validations: validations?.map((rule) => JSON.stringify(rule)).sort(),
        values: values.map((row, r) =>
          row.map((value, c) => {
            const cell = cellName({ row: origin.row + r, col: origin.col + c });
            return `${tab}!${cell}` === where ? "the cell" : value;
          }),
        ),
      })),
    });
    expect(said(after)).toEqual(said(before));
  });

  it("what looks at a changed cell is calculated anew, and what looks at that", () => {
    const now = read("sums.xlsx");
    expect(["Plan!B4", "Plan!B5", "Costs!A1", "Costs!B1"].map((one) => at(now, one).value)).toEqual([25, 5, 500, 2]);
  });

  it("so is what looks at rows that were put in", () => {
    const now = read("rows.xlsx");
    expect(["Plan!B5", "Plan!B6", "Costs!A1", "Costs!B1"].map((one) => at(now, one).value)).toEqual([16, 3.2, 320, 3]);
    expect(at(now, "Plan!B5").formula).toBe("SUM(B2:B4)");
  });

  it("a sheet, a note, a drop-down and a name that were put in are there", () => {
    const { sheets, names } = read("more.xlsx");
    const [plan, added] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "Log", "Costs"]);
    expect(added?.values.slice(0, 2)).toEqual([
      ["When", "What"],
      [46_300, "Hired"],
    ]);
    expect(added && contentAt(added, 1, 0).format).toMatch(/d.*y/i);
    expect(added?.validations?.find(({ type }) => type === "list")?.choices).toEqual(["Hired", "Trained"]);
    expect(plan?.notes?.map(({ text }) => text)).toEqual(["Who hires?"]);
    expect(plan?.validations?.map((rule) => rule.choices)).toEqual([["Hire", "Train"]]);
    expect(names.some(({ name, at: { row, rows } }) => name === "Steps" && row === 1 && rows === 2)).toBe(true);
  });
});
