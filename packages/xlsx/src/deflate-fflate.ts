import { deflateSync } from "fflate";
import type { Deflate } from "./zip/deflate.ts";

// A sheet of so many bytes has tens of thousands of rows; somebody waits for it, and it comes out a tenth larger.
const LARGE = 4_000_000;

/** Deflate for browsers and bare V8. */
export const fflateDeflate: Deflate = (bytes) => deflateSync(bytes, { level: bytes.length > LARGE ? 1 : 6 });
