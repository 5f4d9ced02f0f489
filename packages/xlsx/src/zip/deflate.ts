/** Compresses bytes to raw DEFLATE. Node has one in zlib, fflate is one for everywhere else. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
