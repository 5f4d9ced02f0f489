import { toneLooks } from "./look.ts";
import type { Mark, Tone } from "./sheet-spec.ts";

/** What the first cell of the column must be; spreadsheets read it for the rows below as they read any formula. */
export function markCondition({ when }: Mark, first: string): string {
  if (when.is === "formula") return when.formula;
  const tests = when.words.map((word) => `${first}="${word.replaceAll('"', '""')}"`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

/** A number format that shows the tone's sign before whatever the cell shows. */
export function signedFormat(tone: Tone, format: string | null): string {
  const sign = `"${toneLooks[tone].sign} "`;
  return format === null || format === "@"
    ? `${sign}General;${sign}-General;${sign}General;${sign}@`
    : `${sign}${format};${sign}-${format};${sign}${format};${sign}@`;
}
