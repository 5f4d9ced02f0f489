import { utf8Bytes } from "../bytes/text.ts";
import { windows1252CodePoint } from "../bytes/windows1252.ts";
import type { EncodedText } from "./encoding.ts";

/** The bytes of a text file: the inverse of `decodeTextFile`. Null where its encoding has no room for a character. */
export function encodeTextFile({ text, encoding, hasMark }: EncodedText): Uint8Array | null {
  const whole = hasMark ? `\ufeff${text}` : text;
  switch (encoding) {
    case "utf-8":
      return utf8Bytes(whole);
    case "utf-16le":
      return wideBytes(unitsOf(whole), 2, true);
    case "utf-16be":
      return wideBytes(unitsOf(whole), 2, false);
    case "utf-32le":
      return wideBytes(codePointsOf(whole), 4, true);
    case "utf-32be":
      return wideBytes(codePointsOf(whole), 4, false);
    case "windows-1252":
      return narrowBytes(whole);
  }
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function wideBytes(numbers: readonly number[], width: 2 | 4, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(numbers.length * width);
  const view = new DataView(bytes.buffer);
  for (const [index, number] of numbers.entries()) {
    if (width === 2) view.setUint16(index * 2, number, isLittle);
    else view.setUint32(index * 4, number, isLittle);
  }
  return bytes;
}

const BYTES = new Map(Array.from({ length: 256 }, (_, byte): [number, number] => [windows1252CodePoint(byte), byte]));

function narrowBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTES.get(text.charCodeAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
