import { BANG, EQUALS, GREATER, OPEN_BRACKET, QUESTION, SLASH } from "../bytes/ascii.ts";
import { refusal } from "../refusals.ts";

/** Whether exactly this ASCII text stands at `at`. */
export function isWritten(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

export function indexOfByte(bytes: Uint8Array, byte: number, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== byte) at += 1;
  return at;
}

/** Where `mark` starts at or after `start`; the end of the bytes when it does not. */
export function indexOfMarkup(bytes: Uint8Array, mark: string, start: number): number {
  for (let at = start; at < bytes.length; at += 1) if (isWritten(bytes, at, mark)) return at;
  return bytes.length;
}

export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at += 1;
  return at;
}

/** White space, “/”, “=” and “>”. */
export function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === GREATER || byte === SLASH || byte === EQUALS;
}

/** Whether the “<” at `at` starts something else than a tag. */
export function isMarkup(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === BANG || bytes[at + 1] === QUESTION;
}

/** Where the comment, instruction or CDATA section at `at` ends. */
export function skipMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return indexOfMarkup(bytes, "?>", at + 2) + 2;
  if (bytes[at + 2] === 45) return indexOfMarkup(bytes, "-->", at + 4) + 3;
  if (isCdata(bytes, at)) return indexOfMarkup(bytes, "]]>", at + 9) + 3;
  throw refusal("entities");
}

export function isCdata(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === BANG && bytes[at + 2] === OPEN_BRACKET;
}
