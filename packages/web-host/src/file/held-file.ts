import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { applyToCsvAndKept, readCsvAndKept } from "@throughline/xlsx/src/apply-to-csv.ts";
import { applyToFile } from "@throughline/xlsx/src/apply-to-file.ts";
import { fflateDeflate } from "@throughline/xlsx/src/deflate-fflate.ts";
import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/read-workbook.ts";
import { sniff } from "@throughline/xlsx/src/sniff.ts";

/** A file as a person gave it to us. */
export interface GivenFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a .csv file, the text of the one beside it that holds what we keep; "" where there is none. */
  readonly kept: string;
}

/** Such a file with what it says. Its bytes are those to save. */
export interface HeldFile extends GivenFile {
  readonly workbook: Workbook;
  /** What no file says of itself. */
  readonly where: Whereabouts;
}

export interface Whereabouts {
  readonly locale: string;
  readonly timeZone: string;
}

/** Throws an AppError that says what to do about a file that cannot be read. */
export function holdFile(
  given: GivenFile,
  where: Whereabouts,
  onProgress: (done: number, of: number) => void = () => {},
): HeldFile {
  const options = { ...where, name: given.name, inflate: fflateInflate, onProgress };
  const workbook = isCsv(given) ? readCsvAndKept(given, options) : readWorkbook(given.bytes, options);
  return { ...given, workbook, where };
}

/** The file after these changes, each of them made whole or not at all, and what became of them. */
export function changeFile(
  file: HeldFile,
  changes: readonly Change[],
): { readonly file: HeldFile; readonly result: ApplyResult } {
  const options = { ...file.where, name: file.name, inflate: fflateInflate, deflate: fflateDeflate };
  if (isCsv(file)) {
    const { now, workbook, result } = applyToCsvAndKept(file, changes, options);
    return { file: { ...file, ...now, workbook }, result };
  }
  const { bytes, workbook, result } = applyToFile(file.bytes, changes, { ...options, workbook: file.workbook });
  return { file: { ...file, bytes, workbook }, result };
}

export function isCsv({ bytes, name }: Pick<GivenFile, "bytes" | "name">): boolean {
  return sniff(bytes, name) === "csv";
}
