import { utf8Bytes } from "../bytes/text.ts";
import { type ZipEntry, zipComment } from "./directory.ts";
import { DAY, NAMES_ARE_UTF8, type PackedFile } from "./write.ts";

export interface ZipChanges {
  /** What takes the place of an entry; null takes it out. */
  readonly changed: ReadonlyMap<ZipEntry, PackedFile | null>;
  /** Put in behind the others. */
  readonly added: readonly PackedFile[];
}

/**
 * The zip with some of its files changed. Every other file is copied as it lies, with its own header, so that not one
 * of its bytes differs; so is what stands before the first. Null when the files lie over one another, as in no zip
 * that a spreadsheet writes.
 */
export function rewriteZip(bytes: Uint8Array, entries: readonly ZipEntry[], changes: ZipChanges): Uint8Array | null {
  const stretches = stretchesOf(bytes, entries);
  if (!stretches) return null;
  const out: Uint8Array[] = [bytes.subarray(0, stretches[0]?.start ?? 0)];
  let length = stretches[0]?.start ?? 0;
  const add = (chunk: Uint8Array): number => {
    const at = length;
    out.push(chunk);
    length += chunk.length;
    return at;
  };
  const placed = new Map<ZipEntry, number>();
  for (const { entry, start, end } of stretches) {
    const file = changes.changed.get(entry);
    if (file === null) continue;
    placed.set(entry, add(file ? localHeader(bytes, entry, file) : bytes.subarray(start, end)));
    if (file) add(file.compressed);
  }
  const added = changes.added.map((file) => {
    const at = add(newHeader(file));
    add(file.compressed);
    return newRecord(file, at);
  });
  const kept = entries.flatMap((entry) => {
    const at = placed.get(entry);
    return at === undefined ? [] : [record(bytes, entry, at, changes.changed.get(entry) ?? null)];
  });
  const records = [...kept, ...added];
  const directoryAt = length;
  for (const one of records) add(one);
  add(endOf(records.length, length - directoryAt, directoryAt, zipComment(bytes)));
  return joined(out, length);
}

interface Stretch {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

/** Where each entry lies, up to the next one, in the order of the file. */
function stretchesOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Stretch[] | null {
  const inOrder = [...entries].sort((one, other) => one.headerAt - other.headerAt);
  const directoryAt = entries.reduce((least, { recordAt }) => Math.min(least, recordAt), bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stretches: Stretch[] = [];
  for (const [index, entry] of inOrder.entries()) {
    const start = entry.headerAt;
    const end = inOrder[index + 1]?.headerAt ?? directoryAt;
    if (start < 0 || start + 30 > bytes.length) return null;
    const dataAt = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (dataAt + entry.compressedSize > end) return null;
    stretches.push({ entry, start, end });
  }
  return stretches;
}

// Fields of a header that say how the bytes behind it were written.
const SIZES_FOLLOW = 1 << 3;
const LEVEL = 0b110;

/** A header for new bytes in an old place: its name, its time and the spelling of its name stay. */
function localHeader(bytes: Uint8Array, { recordAt }: ZipEntry, file: PackedFile): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset + recordAt, 46);
  const name = bytes.subarray(recordAt + 46, recordAt + 46 + old.getUint16(28, true));
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  writeFacts(view, 6, file, old.getUint16(8, true), old.getUint32(12, true));
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

/** An entry's line in the directory, in its new place and with its new sizes, always in 32 bits. */
function record(bytes: Uint8Array, entry: ZipEntry, at: number, file: PackedFile | null): Uint8Array {
  const { recordAt, recordEnd } = entry;
  const old = new DataView(bytes.buffer, bytes.byteOffset + recordAt, recordEnd - recordAt);
  const nameEnd = 46 + old.getUint16(28, true);
  const extraEnd = nameEnd + old.getUint16(30, true);
  const extra = file ? new Uint8Array(0) : withoutWideFields(bytes.subarray(recordAt + nameEnd, recordAt + extraEnd));
  // Not by `slice`, which in Node's own kind of bytes is no copy.
  const head = new Uint8Array(nameEnd);
  head.set(bytes.subarray(recordAt, recordAt + nameEnd));
  const view = new DataView(head.buffer);
  if (file) writeFacts(view, 8, file, old.getUint16(8, true), old.getUint32(12, true));
  else {
    view.setUint32(20, entry.compressedSize, true);
    view.setUint32(24, entry.size, true);
  }
  view.setUint16(30, extra.length, true);
  view.setUint32(42, at, true);
  const comment = bytes.subarray(recordAt + extraEnd, recordEnd);
  return joined([head, extra, comment], head.length + extra.length + comment.length);
}

function withoutWideFields(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joined(
    kept,
    kept.reduce((sum, { length }) => sum + length, 0),
  );
}

function newHeader(file: PackedFile): Uint8Array {
  const name = utf8Bytes(file.name);
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  writeFacts(view, 6, file, NAMES_ARE_UTF8, DAY << 16);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function newRecord(file: PackedFile, at: number): Uint8Array {
  const name = utf8Bytes(file.name);
  const line = new Uint8Array(46 + name.length);
  const view = new DataView(line.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  writeFacts(view, 8, file, NAMES_ARE_UTF8, DAY << 16);
  view.setUint16(28, name.length, true);
  view.setUint32(42, at, true);
  line.set(name, 46);
  return line;
}

/** Flags, method, time, checksum and sizes: what a header and a line of the directory have in common. */
function writeFacts(view: DataView, at: number, file: PackedFile, flags: number, time: number): void {
  view.setUint16(at, flags & ~(SIZES_FOLLOW | LEVEL), true);
  view.setUint16(at + 2, file.method, true);
  view.setUint32(at + 4, time, true);
  view.setUint32(at + 8, file.crc, true);
  view.setUint32(at + 12, file.compressed.length, true);
  view.setUint32(at + 16, file.size, true);
}

function endOf(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
