import { deflateRawSync } from "node:zlib";
import type { Deflate } from "../src/zip/deflate.ts";

/** Deflate by Node's own zlib. */
export const nodeDeflate: Deflate = (bytes) => deflateRawSync(bytes);
