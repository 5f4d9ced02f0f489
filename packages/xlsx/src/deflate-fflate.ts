import { deflateSync } from "fflate";
import type { Deflate } from "./zip/deflate.ts";

/** Deflate for browsers and bare V8. */
export const fflateDeflate: Deflate = (bytes) => deflateSync(bytes);
