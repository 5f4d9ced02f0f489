// Bytes 0x80 to 0x9F. The five that Windows-1252 leaves open stand for themselves, as in every browser.
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

export function windows1252CodePoint(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte;
}

export function windows1252Text(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2048) {
    text += String.fromCharCode(...Array.from(bytes.subarray(at, at + 2048), windows1252CodePoint));
  }
  return text;
}
