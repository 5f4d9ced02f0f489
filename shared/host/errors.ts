import type { Language } from "../locales/language.ts";
import { saidText } from "../locales/say.ts";
import type { Phrase } from "../workbook/phrases.ts";

/** Something a person must be told that no rule can report: a file gone, no permission, a workbook too large. */
export class AppError extends Error {
  override readonly name = "AppError";
  /** Stable, such as "file/password"; tests go by it. */
  readonly code: string;
  /** What the person can do now, as a sentence. */
  readonly hint: string;
  /** Both as they were given: what a phrase says can be said in other languages. */
  readonly said: { readonly message: string | Phrase; readonly hint: string | Phrase };

  constructor(code: string, message: string | Phrase, hint: string | Phrase, options?: { readonly cause?: unknown }) {
    super(saidText(message), options);
    this.code = code;
    this.hint = saidText(hint);
    this.said = { message, hint };
  }
}

/** What an error says, in a language. */
export function errorInWords(
  { said }: AppError,
  language: Language,
): { readonly message: string; readonly hint: string } {
  return { message: saidText(said.message, language), hint: saidText(said.hint, language) };
}
