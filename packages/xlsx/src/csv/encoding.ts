import { isUtf8, utf8Text } from "../bytes/text.ts";
import { utf16Order, utf16Text } from "../bytes/utf16.ts";
import { utf32Order, utf32Text } from "../bytes/utf32.ts";
import { windows1252Text } from "../bytes/windows1252.ts";

export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "windows-1252";

export interface EncodedText {
  readonly text: string;
  readonly encoding: CsvEncoding;
  /** Whether the bytes start with a mark of their encoding; it is not in the text. */
  readonly hasMark: boolean;
}

/** Decodes a text file: by its mark, else by its zeros, else as UTF-8 where it is such, else as Windows-1252. */
export function decodeTextFile(bytes: Uint8Array): EncodedText {
  const wideOrder = utf32Order(bytes);
  if (wideOrder) {
    const text = utf32Text(bytes, wideOrder);
    const hasMark = text.startsWith("\ufeff");
    return {
      text: hasMark ? text.slice(1) : text,
      encoding: wideOrder === "little" ? "utf-32le" : "utf-32be",
      hasMark,
    };
  }
  const byteOrder = utf16Order(bytes);
  if (byteOrder) {
    const hasMark = bytes[0] === 0xff || bytes[0] === 0xfe;
    return { text: utf16Text(bytes, byteOrder), encoding: byteOrder === "little" ? "utf-16le" : "utf-16be", hasMark };
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || isUtf8(bytes)) {
    return { text: utf8Text(bytes, hasMark ? 3 : 0, bytes.length), encoding: "utf-8", hasMark };
  }
  return { text: windows1252Text(bytes), encoding: "windows-1252", hasMark: false };
}
