import type { Token, Tokens } from "./tokens.ts";

/** A place in the tokens of a text; reading moves it on. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly places: Pick<Tokens, "starts" | "ends">;
  at: number;
  /** Whether "06-07" is a school year, as it is above a column, and not a guess between that and a day. */
  readonly bareYears: boolean;
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.is === "mark" && marks.includes(token.mark);
}

/** "-" or "to". */
export function isRangeSign(token: Token | undefined): boolean {
  return isMark(token, "-") || token?.is === "to" || (token?.is === "open" && token.side === "until");
}

/** Whether a space stands before the token. */
export function isApart({ places }: Cursor, at: number): boolean {
  return (places.starts[at] ?? 0) > (places.ends[at - 1] ?? 0);
}

export function skip(cursor: Cursor, is: Token["is"]): void {
  while (cursor.tokens[cursor.at]?.is === is) cursor.at++;
}

export function skipMarks(cursor: Cursor, marks: string): void {
  while (isMark(cursor.tokens[cursor.at], marks)) cursor.at++;
}
