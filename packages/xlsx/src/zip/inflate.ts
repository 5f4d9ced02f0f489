/**
 * Inflates raw DEFLATE bytes. `size` is what the file says will come out, and it may lie: an inflate stops, by
 * throwing or by returning at most `size` bytes, as soon as more would come out. Node has one in zlib, fflate is one
 * for everywhere else.
 */
export interface Inflate {
  (compressed: Uint8Array, size: number): Uint8Array;
  /** The checksum of a zip as the platform works it out, where that is faster than our own. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/** Inflates raw DEFLATE bytes piece by piece, so that the whole is never in memory. Throws where they are damaged. */
export type InflateChunks = (compressed: Uint8Array) => Iterable<Uint8Array>;
