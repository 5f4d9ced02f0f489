import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../src/zip/inflate.ts";

/** Inflate by Node's own zlib; throws as soon as more comes out than the file declared. */
export const nodeInflate: Inflate = (compressed, size) =>
  inflateRawSync(compressed, { maxOutputLength: size, chunkSize: Math.max(size, 64) });
