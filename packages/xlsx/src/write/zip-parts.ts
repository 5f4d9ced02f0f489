import { utf8Bytes } from "../bytes/text.ts";
import type { Deflate } from "../zip/deflate.ts";
import { pack, writeZip } from "../zip/write.ts";

/** The bytes of an Office file with these parts, in this order: a workbook, or a letter for Word. */
export function zipParts(
  parts: readonly { readonly name: string; readonly xml: string }[],
  deflate: Deflate,
): Uint8Array {
  return writeZip(
    parts.map(({ name, xml }) =>
      pack(name, utf8Bytes(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), deflate),
    ),
  );
}
