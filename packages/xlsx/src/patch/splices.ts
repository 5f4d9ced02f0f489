import { utf8Bytes } from "../bytes/text.ts";

/** Bytes to put in the place of bytes[start] to before bytes[end]; where both are the same, before that byte. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The bytes with all splices made. They do not overlap; of several in one place the first given comes first.
 */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const inOrder = splices
    .map(({ start, end, text }) => ({ start, end, put: utf8Bytes(text) }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const length = inOrder.reduce((sum, { start, end, put }) => sum + put.length - (end - start), bytes.length);
  const out = new Uint8Array(length);
  let from = 0;
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
