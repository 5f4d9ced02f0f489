import { type FigureToken, figuresAt } from "./figures.ts";
import type { WordMeaning } from "./lexicon.ts";
import { isLetter, meaningAt } from "./words.ts";

/** A piece of a text about dates. */
export type Token =
  | WordMeaning
  | FigureToken
  /** Text in parentheses. */
  | { readonly is: "note" }
  | { readonly is: "mark"; readonly mark: string };

export interface Tokens {
  readonly list: readonly Token[];
  /** Where each token begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The tokens of a plain text. In a cell what stands in parentheses is one note, and a word that no date has makes
 * the whole null. In a heading parentheses are marks, and other words "unknown" tokens.
 */
export function tokensOf(text: string, monthFirst: boolean, where: "cell" | "heading" = "cell"): Tokens | null {
  const list: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const { meaning, length } = pieceAt(text, at, code, monthFirst, where);
    if (meaning.is === "unknown" && where === "cell") return null;
    list.push(meaning);
    starts.push(at);
    at += length;
    ends.push(at);
  }
  return { list, starts, ends };
}

interface Piece {
  readonly meaning: Token;
  readonly length: number;
}

function pieceAt(text: string, at: number, code: number, monthFirst: boolean, where: "cell" | "heading"): Piece {
  if (code >= 48 && code <= 57) return figuresAt(text, at, monthFirst);
  if (isLetter(code)) return wordAt(text, at);
  if (where === "cell" && (code === 40 || code === 91)) return noteAt(text, at, code === 40 ? ")" : "]");
  return { meaning: { is: "mark", mark: text.charAt(at) }, length: 1 };
}

function wordAt(text: string, at: number): Piece {
  let to = at + 1;
  while (to < text.length && isLetter(text.charCodeAt(to))) to++;
  const known = meaningAt(text.slice(at, to), text, to);
  return known
    ? { meaning: known.meaning, length: to - at + known.length }
    : { meaning: { is: "unknown" }, length: to - at };
}

function noteAt(text: string, at: number, close: string): Piece {
  const end = text.indexOf(close, at);
  return end < 0 ? { meaning: { is: "unknown" }, length: 1 } : { meaning: { is: "note" }, length: end + 1 - at };
}
