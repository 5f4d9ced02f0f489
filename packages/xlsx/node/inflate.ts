import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../src/zip/inflate.ts";

/** Inflate by Node's own zlib; throws as soon as more comes out than the file declared. */
export const nodeInflate: Inflate = (compressed, size) =>
  // One byte more than comes out: zlib would otherwise ask for a second buffer of the same size.
  inflateRawSync(compressed, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) });
