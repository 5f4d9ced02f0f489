import { Inflate as InflateStream, inflateSync } from "fflate";
import type { Inflate, InflateChunks } from "./zip/inflate.ts";

/** Inflate for browsers and bare V8. What does not fit into the declared size is dropped by fflate. */
export const fflateInflate: Inflate = (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) });

// One piece inflates to a thousand times its size at most.
const PIECE = 8192;

/** Inflate in pieces, for every platform: Node's own zlib does so only with callbacks. */
export const fflateChunks: InflateChunks = function* (compressed) {
  const inflated: Uint8Array[] = [];
  const stream = new InflateStream((chunk) => inflated.push(chunk));
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
    yield* inflated.splice(0);
  }
};
