import type { Limits } from "../limits.ts";
import { refusal } from "../refusals.ts";
import type { ZipEntry } from "./directory.ts";
import type { Inflate, InflateChunks } from "./inflate.ts";

const LOCAL_HEADER = 0x04034b50;

/** The compressed bytes of an entry, as they lie in the file. Returns null when the file does not hold them. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { headerAt, compressedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerAt < 0 || headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : null;
}

/** Inflated bytes of an entry. Returns null when they are damaged; throws before inflating what is too large. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate, limits: Limits): Uint8Array | null {
  if (entry.encrypted) throw refusal("password");
  refuseBomb(entry, limits);
  const compressed = compressedBytes(bytes, entry);
  if (!compressed) return null;
  if (entry.method === 0) return compressed;
  if (entry.method !== 8) return null;
  if (entry.size === 0) return new Uint8Array(0);
  const inflated = tryInflate(compressed, entry.size, inflate);
  return inflated?.length === entry.size ? inflated : null;
}

/** Inflated bytes of an entry, piece by piece, however many they are. Null when the file does not hold them. */
export function inflateEntryInChunks(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: InflateChunks,
  limits: Limits,
): Iterable<Uint8Array> | null {
  if (entry.encrypted) throw refusal("password");
  refuseSwelling(entry, limits);
  const compressed = compressedBytes(bytes, entry);
  if (!compressed || (entry.method !== 0 && entry.method !== 8)) return null;
  return entry.method === 0 ? [compressed] : upTo(entry.size, inflate(compressed));
}

/** The chunks, unless more bytes come than the file declared, or some that are damaged. */
function* upTo(size: number, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let total = 0;
  try {
    for (const chunk of chunks) {
      total += chunk.length;
      if (total > size) break;
      yield chunk;
    }
  } catch (error) {
    throw refusal("damaged", error);
  }
  if (total > size) throw refusal("damaged");
}

function refuseBomb(entry: ZipEntry, limits: Limits): void {
  refuseSwelling(entry, limits);
  if (entry.size > limits.partBytes) throw refusal("too-large");
}

function refuseSwelling({ size, compressedSize }: ZipEntry, limits: Limits): void {
  if (size > limits.ratioFreeBytes && size > compressedSize * limits.ratio) throw refusal("too-large");
}

function tryInflate(compressed: Uint8Array, size: number, inflate: Inflate): Uint8Array | null {
  try {
    return inflate(compressed, size);
  } catch {
    // Every inflate has errors of its own; all of them say that these bytes are not what the directory promised.
    return null;
  }
}
