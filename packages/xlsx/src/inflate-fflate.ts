import { inflateSync } from "fflate";
import type { Inflate } from "./zip/inflate.ts";

/** Inflate for browsers and bare V8. What does not fit into the declared size is dropped by fflate. */
export const fflateInflate: Inflate = (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) });
