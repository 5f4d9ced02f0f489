import { AppError } from "@throughline/shared/host/errors.ts";
import type { RubricSheet } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { cellName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";

/** Says the first thing that is in the way of scoring by a rubric sheet, and how many more there are. */
export function unreadError(sheet: RubricSheet): AppError {
  const wrong = sheet.complaints.filter(({ severity }) => severity === "error").map(({ text }) => text);
  const [first = phrase("The rubric has no rows."), ...others] = [...unreadInWords(sheet), ...wrong];
  return new AppError(
    "rubric/unread",
    others.length === 0
      ? first
      : phrase("{first} There {more#is|are} {more:more thing|more things} to put right.", {
          first,
          more: others.length,
        }),
    "Correct it there: a row left out would change every verdict.",
  );
}

/** Each cell that could not be taken, with its address. */
export function unreadInWords({ name, unread }: RubricSheet): readonly Phrase[] {
  return unread.map(({ at, because }) => {
    return phrase("{cell}: {because}", { cell: { whole: `${quoteSheet(name)}!${cellName(at)}` }, because });
  });
}
