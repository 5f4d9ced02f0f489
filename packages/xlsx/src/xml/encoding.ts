import { pushUtf8, utf8Bytes, utf8Text } from "../bytes/text.ts";
import { utf16Order, utf16Text } from "../bytes/utf16.ts";
import { windows1252CodePoint } from "../bytes/windows1252.ts";

/** An XML part as UTF-8 without a byte order mark, whatever it was written in. UTF-8 comes back as it is, uncopied. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const byteOrder = utf16Order(bytes);
  if (byteOrder) return utf8Bytes(utf16Text(bytes, byteOrder));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  return isDeclaredWestern(bytes) ? westernToUtf8(bytes) : bytes;
}

function isDeclaredWestern(bytes: Uint8Array): boolean {
  const declaration = utf8Text(bytes, 0, Math.min(bytes.length, 100));
  return /^<\?xml[^>]*encoding=["'](iso-8859-1|iso-8859-15|windows-125\d|latin1)["']/i.test(declaration);
}

function westernToUtf8(bytes: Uint8Array): Uint8Array {
  const utf8 = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (const byte of bytes) length = pushUtf8(utf8, length, windows1252CodePoint(byte));
  return utf8.subarray(0, length);
}
