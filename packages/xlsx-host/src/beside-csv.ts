import { randomUUID } from "node:crypto";
import { basename, dirname, extname, join } from "node:path";
import { readStacked, stacked } from "@throughline/shared/kept/stacked.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { inWords } from "./file-errors.ts";
import { readWhole, writeWhole } from "./whole-file.ts";

/** Whether a file is text by its name, and so can hold cells and nothing else. */
export function isCsv(path: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(path);
}

/** Where what we keep for a .csv file lies: NAME.throughline.csv for NAME.csv. */
export function besideCsv(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.throughline.csv`);
}

/** What is kept beside a .csv file on this computer's disk. */
export function keptBeside(path: string): Promise<readonly SheetSnapshot[]> {
  return readBeside(nodeDisk, path);
}

/** The sheets kept beside a .csv file. [] where nothing is kept. */
export async function readBeside(disk: Disk, path: string): Promise<readonly SheetSnapshot[]> {
  const beside = besideCsv(path);
  if (!(await isThere(disk, beside))) return [];
  const { bytes } = await readWhole(disk, beside);
  const { sheets } = readWorkbook(bytes, { name: basename(beside), inflate: nodeInflate });
  return sheets.flatMap(({ values }) => readStacked(values));
}

/** Writes them anew, all or nothing; without any, the file goes. */
export async function writeBeside(disk: Disk, path: string, sheets: readonly SheetSnapshot[]): Promise<void> {
  const beside = besideCsv(path);
  const there = await isThere(disk, beside);
  if (sheets.length === 0) return there ? disk.remove(beside) : undefined;
  // Excel takes a .csv for UTF-8 where it begins with this mark.
  const bytes = new TextEncoder().encode(`\ufeff${stacked(sheets)}`);
  if (there) return writeWhole(disk, await readWhole(disk, beside), bytes);
  const { state } = await readWhole(disk, path);
  const draft = join(dirname(beside), `.${basename(beside)}.${randomUUID()}.tmp`);
  try {
    await disk.create(draft, bytes, state.mode);
    await disk.rename(draft, beside);
  } catch (error) {
    await disk.remove(draft);
    throw inWords(error, beside);
  }
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  return disk.state(path).then(
    () => true,
    () => false,
  );
}
