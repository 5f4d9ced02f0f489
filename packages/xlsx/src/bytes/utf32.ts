import type { ByteOrder } from "./utf16.ts";

const SAMPLED_BYTES = 400;

/** Byte order of text in UTF-32, four bytes a character of which two are always or nearly always 0. Null for other text. */
export function utf32Order(bytes: Uint8Array): ByteOrder | null {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLED_BYTES);
  if (sample.every((byte) => byte === 0)) return null;
  const isZero = (offset: number): boolean => {
    for (let at = offset; at < sample.length; at += 4) if (sample[at] !== 0) return false;
    return true;
  };
  if (isZero(3) && isPlane(sample, 2)) return "little";
  return isZero(0) && isPlane(sample, 1) ? "big" : null;
}

/** Whether this byte of each character is a plane of Unicode, 0 to 16, and mostly 0. */
function isPlane(sample: Uint8Array, offset: number): boolean {
  let zeros = 0;
  let characters = 0;
  for (let at = offset; at < sample.length; at += 4) {
    const plane = sample[at] ?? 0;
    if (plane > 16) return false;
    if (plane === 0) zeros += 1;
    characters += 1;
  }
  return zeros * 2 > characters;
}

export function utf32Text(bytes: Uint8Array, order: ByteOrder): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, order === "little");
    text += codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : "\ufffd";
  }
  return text;
}
