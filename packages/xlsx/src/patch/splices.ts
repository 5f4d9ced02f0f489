import { utf8Bytes } from "../bytes/text.ts";
import { refusal } from "../refusals.ts";

/** Bytes to put in the place of bytes[start] to before bytes[end]; where both are the same, before that byte. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The bytes with all splices made; of several in one place the first given comes first. Throws where they overlap or
 * reach behind the end, as those of a part do that breaks off in the middle.
 */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const inOrder = splices
    .map(({ start, end, text }) => ({ start, end, put: utf8Bytes(text) }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let length = bytes.length;
  let from = 0;
  for (const { start, end, put } of inOrder) {
    if (start < from || end > bytes.length) throw refusal("damaged");
    length += put.length - (end - start);
    from = end;
  }
  const out = new Uint8Array(length);
  from = 0;
  let at = 0;
  for (const { start, end, put } of inOrder) {
    out.set(bytes.subarray(from, start), at);
    at += start - from;
    out.set(put, at);
    at += put.length;
    from = end;
  }
  out.set(bytes.subarray(from), at);
  return out;
}
