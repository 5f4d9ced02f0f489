import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { type SurveyResult, surveysIn } from "@throughline/shared/rubrics/documents/surveys.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { openWorkbook } from "../open-workbook.ts";

/** What a survey of the cohort found. Throws an AppError that names the line where a result cannot be taken. */
export async function readSurveys(file: string): Promise<readonly SurveyResult[]> {
  const read = surveysIn(await openWorkbook(file));
  const named = { whole: basename(file) };
  if (!read) {
    throw new AppError(
      "survey/none",
      phrase("There are no answers in {file}.", { file: named }),
      "Answers stand under the headings “criterion”, “count”, “of”.",
    );
  }
  const [problem] = read.problems;
  if (!problem) return read.results;
  throw new AppError(
    "survey/unreadable",
    phrase("Line {line} of {file}: {because}", { ...problem, file: named }),
    "Write “encourage-peers” or “capacity”, how many agree, and how many answered.",
  );
}
