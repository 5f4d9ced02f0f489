import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { EXCHANGES, importRubric } from "@throughline/shared/rubrics/exchange/index.ts";
import type { Imported, RubricExchange } from "@throughline/shared/rubrics/exchange/types.ts";
import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { oneOf } from "../one-of.ts";
import { fileError, openWorkbook } from "../open-workbook.ts";

/** The rubric of this id, or in this file; the one for plan quality where none is named. */
export async function rubricOf(name: string | undefined): Promise<Rubric> {
  if (name === undefined) return planQuality;
  return isFile(name) ? (await readRubric(name)).rubric : oneOf(RUBRICS, name, "rubric");
}

export interface RubricFile extends Imported {
  readonly format: RubricExchange;
}

/** Reads a rubric out of a file, by the format named or the first that knows it. Throws an AppError where none does. */
export async function readRubric(file: string, format?: RubricExchange): Promise<RubricFile> {
  const name = basename(file, extname(file));
  const formats = format ? [format] : EXCHANGES;
  const content = /\.json$/i.test(file) ? { json: await jsonIn(file) } : { grid: await gridIn(file) };
  const read = importRubric(content, name, formats);
  if (read) return read;
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

function isFile(name: string): boolean {
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

/** The first sheet with anything on it, from A1. */
async function gridIn(file: string) {
  const { sheets } = await openWorkbook(file);
  const sheet = sheets.find(({ values, hidden }) => values.length > 0 && !hidden);
  if (!sheet) return [];
  const left = Array.from({ length: sheet.origin.col }, () => null);
  const above = Array.from({ length: sheet.origin.row }, () => []);
  return [...above, ...sheet.values.map((row) => [...left, ...row])];
}
