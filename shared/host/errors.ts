import type { Language } from "../locales/language.ts";
import { phraseText } from "../locales/say.ts";
import type { Phrase } from "../workbook/phrases.ts";

/**
 * Something a person must be told that no rule can report: a file gone, no permission, a workbook too large. What it says
 * is a text that stands in the code, which other languages know it by, or a phrase; a text put together on the way does
 * not compile.
 */
export class AppError<Message extends Said = Phrase, Hint extends Said = Phrase> extends Error {
  override readonly name = "AppError";
  /** Stable, such as "file/password"; tests go by it. */
  readonly code: string;
  /** What the person can do now, as a sentence. */
  readonly hint: string;
  /** Both, to be said in any language. */
  readonly said: { readonly message: Phrase; readonly hint: Phrase };

  constructor(
    code: string,
    message: Message & Written<Message>,
    hint: Hint & Written<Hint>,
    options?: { readonly cause?: unknown },
  ) {
    const said = { message: asPhrase(message), hint: asPhrase(hint) };
    super(phraseText(said.message), options);
    this.code = code;
    this.hint = phraseText(said.hint);
    this.said = said;
  }
}

type Said = string | Phrase;

/** Nothing is both a text and a `never`: a string that nobody knows before the program runs is refused. */
type Written<Text extends Said> = string extends Text ? never : unknown;

/** What an error says, in a language. */
export function errorInWords(
  { said }: AppError,
  language: Language,
): { readonly message: string; readonly hint: string } {
  return { message: phraseText(said.message, language), hint: phraseText(said.hint, language) };
}

function asPhrase(said: Said): Phrase {
  return typeof said === "string" ? { text: said, values: {} } : said;
}
