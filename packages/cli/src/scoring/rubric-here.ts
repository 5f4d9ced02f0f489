import { AppError } from "@throughline/shared/host/errors.ts";
import type { RubricSheet } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { rubricsHere } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { rubricOf } from "./rubric-of.ts";
import { unreadError } from "./unread-error.ts";

/**
 * The rubric that is named: by its id, here or of ours, or by a file; else the one that this workbook is scored by.
 * Throws an AppError where its words may still change, or where nobody has said which of several it is.
 */
export async function rubricFor(name: string | undefined, workbook: Workbook): Promise<Rubric> {
  const { choices, used } = rubricsHere(workbook);
  if (name !== undefined) return choices.find(({ id }) => id === name) ?? rubricOf(name);
  switch (used.is) {
    case "ready":
      return used.rubric;
    case "waits":
      throw waiting(used.sheet, workbook.name);
    case "open": {
      const own = choices.filter((rubric) => !RUBRICS.includes(rubric)).map(({ id }) => id);
      throw new AppError(
        "rubric/which",
        phrase("{file} has more than one rubric.", { file: { whole: workbook.name } }),
        own.length === 0
          ? "Publish one of them, or name one with --rubric."
          : phrase("Name one with --rubric: {ids}.", { ids: { items: own, by: "or" } }),
      );
    }
  }
}

function waiting(sheet: RubricSheet, file: string): AppError {
  const { name, standing, publication, next } = sheet;
  const place = { sheet: name, file: { whole: file }, version: publication?.version ?? 0, next: next.version };
  switch (standing) {
    case "unread":
      return unreadError(sheet);
    case "changed":
      return new AppError(
        "rubric/changed",
        phrase(
          "The rubric on “{sheet}” was changed since version {version} was published: scores by that version were made with other words.",
          place,
        ),
        phrase(
          "Put the old words back, publish these as version {next} with “throughline rubric publish {file}”, or name another with --rubric.",
          place,
        ),
      );
    case "draft":
    case "published":
      return new AppError(
        "rubric/not-published",
        phrase("The rubric on “{sheet}” is not published yet, and its words may still change.", place),
        phrase("Publish it with “throughline rubric publish {file}”, or name another with --rubric.", place),
      );
  }
}
