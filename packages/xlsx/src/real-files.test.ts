import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type CellObject, read as readBySheetJs, utils } from "@e965/xlsx";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { readXlsx as readByHucre } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { computedMs } from "../../../test/computing-time.ts";
import { nodeInflate } from "../node/inflate.ts";
import { readWorkbook } from "./index.ts";

// Files of other people, kept beside the project and never in it.
const folder = new URL("../../../../shared/real/", import.meta.url);
const areHere = existsSync(folder);
const list = (name: string): string[] => (areHere ? readdirSync(new URL(name, folder)) : []);
const bytesOf = (path: string): Buffer => readFileSync(new URL(path, folder));

function read(path: string): Workbook {
  return readWorkbook(bytesOf(path), { name: path, inflate: nodeInflate });
}

describe.skipIf(!areHere)("real plans (skipped where ../shared/real is not beside the project)", () => {
  it.each(list("plans").filter((name) => name.endsWith(".xlsx")))("%s reads as two other readers do", async (name) => {
    const ours = read(`plans/${name}`);
    const byHucre = await readByHucre(bytesOf(`plans/${name}`));
    const bySheetJs = readBySheetJs(bytesOf(`plans/${name}`), { dense: true });
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(bySheetJs.SheetNames);
    for (const [index, sheet] of ours.sheets.entries()) {
      const sheetJs = bySheetJs.Sheets[sheet.name];
      const hucre = byHucre.sheets[index];
      for (const [row, cells] of sheet.values.entries()) {
        for (const [col, value] of cells.entries()) {
          const at = { r: row + sheet.origin.row, c: col + sheet.origin.col };
          const where = `${sheet.name}!${utils.encode_cell(at)}`;
          expect([where, plain(value)]).toEqual([where, cellOf(sheetJs?.["!data"]?.[at.r]?.[at.c])]);
          if (!isTyped(value)) expect([where, plain(value)]).toEqual([where, plain(hucre?.rows[at.r]?.[at.c])]);
        }
      }
      const filled = sheet.values.flat().filter((value) => value !== null).length;
      expect(filled).toBe(hucre?.rows.flat().filter((value) => value !== null && value !== "").length);
    }
  });

  it.each(list("plans").filter((name) => name.endsWith(".csv")))("%s is read, with its headings", (name) => {
    const [sheet] = read(`plans/${name}`).sheets;
    expect(sheet?.values.length).toBeGreaterThan(1);
    expect(sheet?.values[0]?.length).toBeGreaterThan(1);
  });
});

describe.skipIf(!areHere)("odd and damaged files (skipped where ../shared/real is not beside the project)", () => {
  const lines = areHere ? bytesOf("torture/manifest.csv").toString("utf8").trim().split(/\r?\n/).slice(1) : [];
  it.each(lines.map((line) => line.split(",")))(
    "%s (%s) ends as expected: %s",
    (file = "", note, expected = "", sheets = "", cells = "") => {
      const { outcome, took } = outcomeOf(`torture/${file}`);
      if (expected.endsWith("fast")) expect(took).toBeLessThan(500);
      if (expected === "read") expect(outcome).not.toBeInstanceOf(AppError);
      if (/^clean-error(-fast)?$/.test(expected)) expect(outcome).toBeInstanceOf(AppError);
      // Of damaged files, a reader that gives up earlier was counted.
      if (outcome instanceof AppError || note !== "valid" || sheets === "") return;
      const filled = outcome.sheets.flatMap(({ values }) => values.flat()).filter((value) => value !== null);
      expect([outcome.sheets.length, filled.length]).toEqual([Number(sheets), Number(cells)]);
    },
  );
});

/** The workbook, or the sentence it ended in, and the milliseconds it took; any other error is a crash. */
function outcomeOf(path: string): { readonly outcome: Workbook | AppError; readonly took: number } {
  const started = computedMs();
  try {
    return { outcome: read(path), took: computedMs() - started };
  } catch (error) {
    if (error instanceof AppError) return { outcome: error, took: computedMs() - started };
    throw error;
  }
}

/** What the readers agree on: no empty text, no errors (each writes those in its own way), one kind of line end. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value === "" || value.startsWith("#") ? null : value.replaceAll("\r\n", "\n");
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function cellOf(cell: CellObject | undefined): unknown {
  return cell?.t === "e" ? null : plain(cell?.v);
}

/** Errors and numbers, which may be dates: hucre gives values of other types for them. */
function isTyped(value: CellValue): boolean {
  return typeof value === "number" || typeof value === "object";
}
