import { utf8Bytes } from "../bytes/text.ts";
import { crc32 } from "./crc32.ts";
import type { Deflate } from "./deflate.ts";

/** A file as it lies in a zip. */
export interface PackedFile {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  /** Of the bytes before they were compressed. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** Compresses a file, unless that would make it larger. */
export function pack(name: string, bytes: Uint8Array, deflate: Deflate): PackedFile {
  const deflated = deflate(bytes);
  const isSmaller = deflated.length < bytes.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: isSmaller ? deflated : bytes,
  };
}

// 1980-01-01, the first day a zip can name: the same workbook is the same bytes on every day.
export const DAY = 0x21;
export const NAMES_ARE_UTF8 = 0x800;

/** The bytes of a zip with these files, in this order. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const entries = files.map((file) => ({ ...file, path: utf8Bytes(file.name) }));
  const contents = entries.reduce((sum, { path, compressed }) => sum + 30 + path.length + compressed.length, 0);
  const directory = entries.reduce((sum, { path }) => sum + 46 + path.length, 0);
  const bytes = new Uint8Array(contents + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = contents;
  for (const entry of entries) {
    const { path, compressed } = entry;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, entry);
    bytes.set(path, at + 30);
    bytes.set(compressed, at + 30 + path.length);

    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, 20, true);
    writeFacts(view, directoryAt + 6, entry);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(path, directoryAt + 46);

    at += 30 + path.length + compressed.length;
    directoryAt += 46 + path.length;
  }
  writeEnd(view, entries.length, directory, contents);
  return bytes;
}

/** What a file's own header and its line in the directory have in common, 26 bytes. */
function writeFacts(view: DataView, at: number, file: PackedFile & { readonly path: Uint8Array }): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, NAMES_ARE_UTF8, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.compressed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.path.length, true);
}

function writeEnd(view: DataView, count: number, size: number, offset: number): void {
  const at = offset + size;
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}
