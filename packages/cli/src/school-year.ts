import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";

/** Calendar year in which a school year begins: 2026 for “2026-27”, “2026-2027” and “2026”. Throws an AppError for others. */
export function yearOfOption(option: string, text: string): number {
  const [, first = "", second] = /^(20\d\d)(?:[-–/](\d\d|20\d\d))?$/.exec(text.trim()) ?? [];
  const year = Number(first);
  const next = year + 1;
  if (first !== "" && (second === undefined || next % (second.length === 2 ? 100 : 10_000) === Number(second)))
    return year;
  throw new AppError(
    "usage",
    phrase("“{text}” is not a school year for {option}.", { text, option }),
    "Write both of its years: 2026-27.",
  );
}
