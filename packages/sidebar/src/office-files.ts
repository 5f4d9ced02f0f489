import { scoresTable } from "@throughline/shared/kept/scores/scores.ts";
import { scoresWorkbook } from "@throughline/shared/kept/scores/scores-workbook.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { docxParts } from "@throughline/shared/reports/documents/docx/parts.ts";
import { documentWorkbook } from "@throughline/shared/reports/documents/workbook.ts";
import type { Document } from "@throughline/shared/rubrics/documents/types.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { applyToFile } from "@throughline/xlsx/src/apply-to-file.ts";
import { fflateDeflate } from "@throughline/xlsx/src/deflate-fflate.ts";
import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/read-workbook.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { zipParts } from "@throughline/xlsx/src/write/zip-parts.ts";
import type { GivenFile, ScoresFile } from "./session/types.ts";

export { rubricsHere } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
export { bringScores, scoresInFile } from "@throughline/shared/kept/scores/bring-scores.ts";

/*
 * What reads and makes the files that a person hands in and keeps: scores workbooks, ratings, letters. It is large, and
 * loaded when somebody asks for a file, by itself where the host can load pieces. Nothing leaves the machine.
 */

/** Throws an AppError that says what to do about a file that cannot be read. */
export function readFile({ name, bytes }: GivenFile): Workbook {
  return readWorkbook(bytes, { name, inflate: fflateInflate });
}

/** A workbook for scores alone, before the first one. */
export function newScoresFile(name: string): ScoresFile {
  const bytes = writeWorkbook(scoresWorkbook(), fflateDeflate);
  return { name, bytes, workbook: readFile({ name, bytes }) };
}

/** Null where the file has no sheet of scores, or is one of text alone, which keeps no second sheet. */
export function asScoresFile(given: GivenFile): ScoresFile | null {
  const workbook = readFile(given);
  return /\.csv$/i.test(given.name) || !scoresTable(workbook) ? null : { ...given, workbook };
}

/** The file after these changes, each made whole or not at all; all else in it stays as it is. */
export function changeScoresFile(
  file: ScoresFile,
  changes: readonly Change[],
): { readonly file: ScoresFile; readonly result: ApplyResult } {
  const { name, bytes, workbook } = file;
  const options = { name, inflate: fflateInflate, deflate: fflateDeflate, workbook };
  const { result, ...now } = applyToFile(bytes, changes, options);
  return { file: { ...file, bytes: now.bytes, workbook: now.workbook }, result };
}

/** A document as the bytes of a Word file. */
export function documentDocx(document: Document, language: Language): Uint8Array {
  return zipParts(docxParts(document, language), fflateDeflate);
}

/** A document as the bytes of a workbook. */
export function documentXlsx(document: Document, language: Language): Uint8Array {
  return writeWorkbook(documentWorkbook(document, language), fflateDeflate);
}
