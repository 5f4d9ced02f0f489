import { AppError } from "@throughline/shared/host/errors.ts";

/** Calendar year in which a school year begins: 2026 for “2026-27”, “2026-2027” and “2026”. Throws an AppError for others. */
export function yearOfOption(option: string, text: string): number {
  const [, first = "", second] = /^(20\d\d)(?:[-–/](\d\d|20\d\d))?$/.exec(text.trim()) ?? [];
  const year = Number(first);
  const next = year + 1;
  if (first !== "" && (second === undefined || next % (second.length === 2 ? 100 : 10_000) === Number(second)))
    return year;
  throw new AppError("usage", `“${text}” is not a school year for ${option}.`, "Write both of its years: 2026-27.");
}
