import { AppError, errorInWords } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { paintFor } from "./terminal.ts";

/** Any error as one for a person. What nobody foresaw is our mistake, and says so instead of showing a stack. */
export function explained(error: unknown): AppError {
  if (process.env.THROUGHLINE_DEBUG) console.error(error);
  if (error instanceof AppError) return error;
  return new AppError(
    "internal",
    "Something went wrong inside Throughline. This is our mistake, not yours.",
    "Run the same again with THROUGHLINE_DEBUG=1 in front, and send us what it prints.",
    { cause: error },
  );
}

/** Writes an error for a person, on standard error: what is the matter with what, and what to do. */
export function sayError(error: AppError, language: Language, subject?: string): void {
  saySaid(errorInWords(error, language), subject);
}

/** The same for what has been put into words already. */
export function saySaid(
  { message, hint }: { readonly message: string; readonly hint: string },
  subject?: string,
): void {
  const paint = paintFor(process.stderr);
  const about = subject === undefined ? "" : `${paint.strong(plainLine(subject))}: `;
  process.stderr.write(`${paint.error("✖")} ${about}${plainLine(message)}\n  ${plainLine(hint)}\n`);
}
