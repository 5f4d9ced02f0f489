import { crc32, inflateRawSync } from "node:zlib";
import type { Inflate } from "../src/zip/inflate.ts";

/** Inflate by Node's own zlib; throws as soon as more comes out than the file declared. */
export const nodeInflate: Inflate = Object.assign(
  (compressed: Uint8Array, size: number) =>
    // One byte more than comes out: zlib would otherwise ask for a second buffer of the same size.
    inflateRawSync(compressed, { maxOutputLength: size, chunkSize: Math.max(size + 1, 64) }),
  { crc32: (bytes: Uint8Array) => crc32(bytes) },
);
