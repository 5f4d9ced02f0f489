import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { type RubricSheet, rubricSheetsIn } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { EXCHANGES, importRubric } from "@throughline/shared/rubrics/exchange/index.ts";
import { changedSince } from "@throughline/shared/rubrics/exchange/own-json.ts";
import { rubricSheet } from "@throughline/shared/rubrics/exchange/rubric-sheet.ts";
import type { Imported, RubricExchange } from "@throughline/shared/rubrics/exchange/types.ts";
import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { oneOf } from "../one-of.ts";
import { fileError, openWorkbook } from "../open-workbook.ts";
import { unreadError } from "./unread-error.ts";

/** The rubric of this id, or in this file; the one for plan quality where none is named. Throws where a cell is unread. */
export async function rubricOf(name: string | undefined): Promise<Rubric> {
  if (name === undefined) return planQuality;
  if (!isFile(name)) return oneOf(RUBRICS, name, "rubric");
  const { rubric, sheet } = await readRubric(name);
  if (sheet && sheet.unread.length > 0) throw unreadError(sheet);
  return rubric;
}

export interface RubricFile extends Imported {
  readonly format: RubricExchange;
  /** Where it is a rubric sheet: how that stands. */
  readonly sheet: RubricSheet | null;
}

/** Reads a rubric out of a file, by the format named or the first that knows it. Throws an AppError where none does. */
export async function readRubric(file: string, format?: RubricExchange): Promise<RubricFile> {
  const name = basename(file, extname(file));
  const formats = format ? [format] : EXCHANGES;
  const workbook = /\.json$/i.test(file) ? null : await openWorkbook(file);
  const sheet = workbook && formats.includes(rubricSheet) ? rubricSheetIn(workbook, file) : null;
  if (sheet) {
    const { rubric, assumed, standing, publication } = sheet;
    const changed = standing === "changed" && publication ? [changedSince(publication.version)] : [];
    return { rubric, assumed: [...assumed, ...changed], format: rubricSheet, sheet };
  }
  const read = importRubric(workbook ? { grid: gridIn(workbook) } : { json: await jsonIn(file) }, name, formats);
  if (read) return { ...read, sheet: null };
  throw new AppError(
    "rubric/unknown",
    phrase("No rubric was found in {file}.", { file: { whole: basename(file) } }),
    format
      ? phrase("It was not written as “{format}”. Leave the format out to try all of them.", {
          format: { ours: format.name },
        })
      : phrase("Formats: {formats}.", {
          formats: { items: EXCHANGES.map(({ name: one }) => ({ text: one, values: {} })), by: "," },
        }),
  );
}

export function isFile(name: string): boolean {
  return /\.(?:json|csv|xlsx|xlsm)$/i.test(name);
}

async function jsonIn(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw fileError(file, cause);
  });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new AppError(
      "rubric/json",
      phrase("{file} is not JSON.", { file: { whole: basename(file) } }),
      "Export it again.",
      { cause },
    );
  }
}

/** The rubric sheet of a workbook; of several, the one that is published. Throws an AppError where that is not one. */
function rubricSheetIn(workbook: Workbook, file: string): RubricSheet | null {
  const sheets = rubricSheetsIn(workbook);
  const published = sheets.filter(({ standing }) => standing === "published");
  const [only = null, ...others] = published.length > 0 ? published : sheets;
  if (others.length === 0) return only;
  throw new AppError(
    "rubric/several",
    phrase("There is more than one rubric in {file}: {sheets}.", {
      file: { whole: basename(file) },
      sheets: { items: [only, ...others].map((sheet) => sheet?.name ?? ""), by: "and" },
    }),
    "Publish the one to go by, or take the others out.",
  );
}

/** The first sheet with anything on it, from A1. */
function gridIn({ sheets }: Workbook) {
  const sheet = sheets.find(({ values, hidden }) => values.length > 0 && !hidden);
  if (!sheet) return [];
  const left = Array.from({ length: sheet.origin.col }, () => null);
  const above = Array.from({ length: sheet.origin.row }, () => []);
  return [...above, ...sheet.values.map((row) => [...left, ...row])];
}
