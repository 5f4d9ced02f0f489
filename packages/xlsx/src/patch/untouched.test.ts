import { existsSync, readdirSync, readFileSync } from "node:fs";
import { read as readBySheetJs, type WorkBook } from "@e965/xlsx";
import { AppError } from "@throughline/shared/host/errors.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { readXlsx as readByHucre } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { applyToFile } from "../apply-to-file.ts";
import { readWorkbook } from "../index.ts";
import { readZipDirectory } from "../zip/directory.ts";
import { compressedBytes } from "../zip/entry.ts";
import { partKey } from "../zip/parts.ts";
import { openFileBook } from "./patch-xlsx.ts";

const tools = { name: "plan.xlsx", inflate: nodeInflate, deflate: nodeDeflate };
const TEXT = "Reworded — “so & so” <here>";

const samples = new URL("../../../../samples/", import.meta.url);
// Files of other people, kept beside the project and never in it.
const real = new URL("../../../../../shared/real/", import.meta.url);
const realFiles = existsSync(real)
  ? ["plans/", "torture/"].flatMap((folder) => workbooksIn(new URL(folder, real)))
  : [];

function workbooksIn(folder: URL): URL[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => new URL(name, folder));
}

function nameOf(file: URL): string {
  return file.pathname.split("/").at(-1) ?? "";
}

/** The workbook; null where the file is refused as a whole. */
function readable(bytes: Uint8Array): Workbook | null {
  try {
    return readWorkbook(bytes, tools);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A few of the cells that hold a text of their own, from the first to the last. */
function textCells({ sheets }: Workbook): SetCell[] {
  const all = sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((value, c): SetCell[] => {
        const at = { sheet: sheet.id, row: sheet.origin.row + r, col: sheet.origin.col + c };
        const was = contentAt(sheet, at.row, at.col);
        const isText = typeof value === "string" && was.formula === null;
        return isText ? [{ kind: "set-cell", at, was, to: { value: TEXT, formula: null }, witness: [] }] : [];
      }),
    ),
  );
  return all.filter((_, index) => index % Math.ceil(all.length / 4) === 0);
}

/** Compressed bytes of each part, as they lie in the file. */
function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  const entries = readZipDirectory(bytes, 10_000) ?? [];
  return new Map(entries.map((entry) => [entry.name, Buffer.from(compressedBytes(bytes, entry) ?? [])]));
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, now] = [partsOf(before), partsOf(after)];
  expect([...now.keys()]).toEqual([...was.keys()]);
  return [...was].filter(([name, bytes]) => !now.get(name)?.equals(bytes)).map(([name]) => partKey(name));
}

/** Parts that this edit has to change: its sheet, and where formulas look at the cell, theirs and the workbook's own. */
function expectedParts(bytes: Uint8Array, edit: SetCell, touched: readonly string[], isStale: boolean): string[] {
  const { files, places } = openFileBook(bytes, tools);
  const sheets = places.filter(({ name }) => name === edit.at.sheet || touched.includes(name));
  return [...sheets.map(({ part }) => part), ...(isStale ? [files.main] : [])].map(partKey);
}

async function checkFile(file: URL): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const workbook = readable(bytes);
  if (!workbook) return;
  const seen = await sightOf(bytes);
  for (const edit of textCells(workbook)) {
    const change: Change = { title: "Reword", edits: [edit] };
    const { bytes: patched, result } = applyToFile(bytes, [change], tools);
    if (result.applied === 0) {
      expect(result.refused[0]?.sentence).toMatch(/\.$/);
      expect(patched).toBe(bytes);
      continue;
    }
    const touched = result.sheets.map(({ name }) => name);
    const stale = forgotten(workbook, readWorkbook(patched, tools));
    const heading = changedParts(bytes, patched).filter((name) => name.includes("/tables/"));
    expect(new Set(changedParts(bytes, patched))).toEqual(
      new Set([...expectedParts(bytes, edit, touched, stale.length > 0), ...heading]),
    );
    const after = await sightOf(patched);
    const where = [`${edit.at.sheet}!${cellName(edit.at)}`, ...stale];
    for (const reader of ["hucre", "sheetJs"] as const) {
      expect(differences(seen[reader], after[reader], where)).toEqual([]);
    }
    expect(after.rest).toEqual(seen.rest);
    const undone = applyToFile(patched, result.undo, tools);
    expect(undone.result.refused).toEqual([]);
  }
}

/** Formulas that have to be calculated anew. */
function forgotten(before: Workbook, after: Workbook): string[] {
  return before.sheets.flatMap((sheet, index) => {
    const now = after.sheets[index];
    return sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const at = { row: sheet.origin.row + r, col: sheet.origin.col + c };
        const content = now && contentAt(now, at.row, at.col);
        const isStale = value !== null && content?.value === null && content.formula !== null;
        return isStale ? [`${sheet.name}!${cellName(at)}`] : [];
      }),
    );
  });
}

interface Sight {
  readonly hucre: ReadonlyMap<string, string>;
  readonly sheetJs: ReadonlyMap<string, string>;
  /** Names, rules, notes and merged cells, as the other readers have them. */
  readonly rest: unknown;
}

/** What two other readers see in a file, by cell; an empty sight where one of them gives up. */
async function sightOf(bytes: Uint8Array): Promise<Sight> {
  const byHucre = await readByHucre(bytes).catch(() => null);
  const bySheetJs = readOrNull(bytes);
  const hucre = new Map<string, string>();
  for (const { name, rows } of byHucre?.sheets ?? []) {
    for (const [row, cells] of rows.entries()) {
      for (const [col, value] of cells.entries()) {
        if (value !== null && value !== "") hucre.set(`${name}!${cellName({ row, col })}`, JSON.stringify(value));
      }
    }
  }
  const sheetJs = new Map<string, string>();
  for (const [name, sheet] of Object.entries(bySheetJs?.Sheets ?? {})) {
    for (const [at, cell] of Object.entries(sheet)) {
      if (!at.startsWith("!") && cell.t !== "z") sheetJs.set(`${name}!${at}`, JSON.stringify([cell.t, cell.v, cell.f]));
    }
  }
  const rest = {
    names: byHucre?.namedRanges,
    tabs: bySheetJs?.SheetNames,
    sheets: byHucre?.sheets.map(({ name, merges, dataValidations, conditionalRules }) => [
      name,
      merges,
      dataValidations,
      conditionalRules,
    ]),
    notes: Object.entries(bySheetJs?.Sheets ?? {})
      .flatMap(([name, sheet]) =>
        Object.entries(sheet).flatMap(([at, cell]) => (cell.c ? [`${name}!${at} ${JSON.stringify(cell.c)}`] : [])),
      )
      .sort(),
  };
  return { hucre, sheetJs, rest };
}

function readOrNull(bytes: Uint8Array): WorkBook | null {
  try {
    return readBySheetJs(bytes);
  } catch {
    return null;
  }
}

/** Cells that are seen otherwise, those named aside. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, but: readonly string[]) {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((at) => !but.includes(at) && before.get(at) !== after.get(at));
}

const plain = { help: "What to write", required: false, width: 20, choices: null, marks: [] } as const;

const added: SheetSpec = {
  name: "Added by a test",
  purpose: "plan",
  above: [{ role: "title", cell: { value: "Risks & more" } }],
  table: {
    name: "Added_table",
    description: "One risk a row.",
    columns: [
      { ...plain, heading: "Review by", holds: "date" },
      { ...plain, heading: "Days", holds: "calculated", formula: "A4-1" },
    ],
    rows: [[{ value: 46_300 }]],
    emptyRows: 2,
    filter: true,
    frozenCols: 1,
    rowsAre: "entries",
  },
  print: { paper: "letter", landscape: true, fitWidth: true, repeatHeadings: true, footer: ["page"] },
  warnOn: ["headings"],
  names: [{ name: "Added_headings", hidden: false, of: { part: "headings" } }],
};

/** One of each kind of edit, to the right of and among the first cells of the first sheet. */
function allKinds({ sheets: [sheet] }: Workbook): Change[] {
  if (!sheet) return [];
  const at = { sheet: sheet.id, row: sheet.origin.row + 1, col: 30 };
  const rule = { type: "list", choices: ["a", "b"], formulas: [], allowBlank: true } as const;
  const empty = { value: null, formula: null };
  const before = sheet.origin.row + Math.min(3, sheet.values.length);
  const edits: readonly Edit[] = [
    { kind: "add-sheet", spec: added, before: sheet.id },
    { kind: "set-note", at, was: null, to: { text: "Why <&>?", author: "Ana" }, witness: [] },
    { kind: "set-validation", at: { ...at, rows: 3, cols: 1 }, was: null, to: rule, witness: [] },
    { kind: "set-name", name: "Added_range", was: null, to: { at: { ...at, rows: 2, cols: 1 } } },
    {
      kind: "set-cell",
      at: { ...at, col: 31 },
      was: empty,
      to: { ...empty, value: 0.25, format: "0.0%" },
      witness: [],
    },
    { kind: "insert-rows", sheet: sheet.id, before, cells: { col: 0, rows: [[], []] }, like: "above", witness: [] },
  ];
  return edits.map((edit) => ({ title: edit.kind, edits: [edit] }));
}

async function checkThereAndBack(file: URL): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const workbook = readable(bytes);
  if (!workbook) return;
  const there = applyToFile(bytes, allKinds(workbook), tools);
  for (const { sentence } of there.result.refused) expect(sentence).toMatch(/\.$/);
  const back = applyToFile(there.bytes, there.result.undo, tools);
  expect(back.result.refused.map(({ sentence }) => sentence)).toEqual([]);
  const [before, after] = [await sightOf(bytes), await sightOf(back.bytes)];
  const stale = forgotten(workbook, readWorkbook(back.bytes, tools));
  for (const reader of ["hucre", "sheetJs"] as const) {
    expect(differences(before[reader], after[reader], stale)).toEqual([]);
  }
}

describe("each kind of change goes in and out again, and two other readers see the same workbook", () => {
  it.each(workbooksIn(samples).map((file) => [nameOf(file), file] as const))("in our sample %s", (_, file) =>
    checkThereAndBack(file),
  );
  it.skipIf(realFiles.length === 0).each(realFiles.map((file) => [nameOf(file), file] as const))(
    "in %s (skipped where ../shared/real is not beside the project)",
    (_, file) => checkThereAndBack(file),
  );
});

describe("one cell is set, and every other part stays byte for byte", () => {
  it.each(workbooksIn(samples).map((file) => [nameOf(file), file] as const))("in our sample %s", (_, file) =>
    checkFile(file),
  );
  it.skipIf(realFiles.length === 0).each(realFiles.map((file) => [nameOf(file), file] as const))(
    "in %s (skipped where ../shared/real is not beside the project)",
    (_, file) => checkFile(file),
  );
});
