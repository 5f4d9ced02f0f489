import { deflateSync } from "fflate";
import { utf8Bytes } from "../bytes/text.ts";

/** A file to put into a zip, as text or bytes. */
export type ZipContent = string | Uint8Array;

export interface ZipOddities {
  /** Leave files uncompressed. */
  readonly stored?: boolean;
  /** Sizes to declare instead of the true ones, by file name. */
  readonly declaredSizes?: Readonly<Record<string, number>>;
  /** Bytes in front of the zip, which its offsets know nothing of. */
  readonly junk?: Uint8Array;
  /** Say sizes and offsets in 64 bits, in the extra field. */
  readonly zip64?: boolean;
  /** Leave sizes out of the local headers and write them behind the data. */
  readonly dataDescriptors?: boolean;
}

/** Writes a zip, well formed but for the oddities asked for. */
export function zipOf(files: Readonly<Record<string, ZipContent>>, oddities: ZipOddities = {}): Uint8Array {
  const out = byteWriter();
  const directory = byteWriter();
  for (const [name, content] of Object.entries(files)) {
    const entry = entryOf(name, content, oddities, out.length());
    writeLocalHeader(out, entry, oddities);
    writeDirectoryEntry(directory, entry, oddities);
  }
  const directoryAt = out.length();
  out.bytes(directory.take());
  writeEnd(out, { count: Object.keys(files).length, directoryAt, size: out.length() - directoryAt }, oddities);
  return concat([oddities.junk ?? new Uint8Array(0), out.take()]);
}

interface Entry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  readonly headerAt: number;
}

const WIDE = 0xffffffff;

function entryOf(name: string, content: ZipContent, oddities: ZipOddities, headerAt: number): Entry {
  const bytes = typeof content === "string" ? utf8Bytes(content) : content;
  const data = oddities.stored ? bytes : deflateSync(bytes);
  const size = oddities.declaredSizes?.[name] ?? bytes.length;
  return { name: utf8Bytes(name), data, size, method: oddities.stored ? 0 : 8, crc: crc32(bytes), headerAt };
}

function writeLocalHeader(out: ByteWriter, entry: Entry, { dataDescriptors }: ZipOddities): void {
  const { name, data, size, method, crc } = entry;
  out
    .uint32(0x04034b50)
    .uint16(20)
    .uint16(dataDescriptors ? 8 : 0)
    .uint16(method)
    .uint32(0);
  for (const field of dataDescriptors ? [0, 0, 0] : [crc, data.length, size]) out.uint32(field);
  out.uint16(name.length).uint16(0).bytes(name).bytes(data);
  if (dataDescriptors) out.uint32(0x08074b50).uint32(crc).uint32(data.length).uint32(size);
}

function writeDirectoryEntry(out: ByteWriter, entry: Entry, { dataDescriptors, zip64 }: ZipOddities): void {
  const { name, data, size, method, crc, headerAt } = entry;
  out
    .uint32(0x02014b50)
    .uint16(20)
    .uint16(20)
    .uint16(dataDescriptors ? 8 : 0)
    .uint16(method)
    .uint32(0)
    .uint32(crc);
  out.uint32(zip64 ? WIDE : data.length).uint32(zip64 ? WIDE : size);
  out
    .uint16(name.length)
    .uint16(zip64 ? 28 : 0)
    .uint16(0)
    .uint16(0)
    .uint16(0)
    .uint32(0);
  out.uint32(zip64 ? WIDE : headerAt).bytes(name);
  if (zip64) out.uint16(1).uint16(24).uint64(size).uint64(data.length).uint64(headerAt);
}

interface Directory {
  readonly count: number;
  readonly directoryAt: number;
  readonly size: number;
}

function writeEnd(out: ByteWriter, { count, directoryAt, size }: Directory, { zip64 }: ZipOddities): void {
  if (zip64) {
    const endAt = out.length();
    out.uint32(0x06064b50).uint64(44).uint16(45).uint16(45).uint32(0).uint32(0);
    out.uint64(count).uint64(count).uint64(size).uint64(directoryAt);
    out.uint32(0x07064b50).uint32(0).uint64(endAt).uint32(1);
  }
  out.uint32(0x06054b50).uint16(0).uint16(0);
  out.uint16(zip64 ? 0xffff : count).uint16(zip64 ? 0xffff : count);
  out
    .uint32(zip64 ? WIDE : size)
    .uint32(zip64 ? WIDE : directoryAt)
    .uint16(0);
}

/** Collects little-endian numbers and bytes. */
interface ByteWriter {
  uint16(value: number): ByteWriter;
  uint32(value: number): ByteWriter;
  uint64(value: number): ByteWriter;
  bytes(value: Uint8Array): ByteWriter;
  length(): number;
  take(): Uint8Array;
}

function byteWriter(): ByteWriter {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: Uint8Array): ByteWriter => {
    chunks.push(chunk);
    length += chunk.length;
    return writer;
  };
  const little = (value: number, bytes: number): ByteWriter =>
    add(Uint8Array.from({ length: bytes }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256));
  const writer: ByteWriter = {
    uint16: (value) => little(value, 2),
    uint32: (value) => little(value, 4),
    uint64: (value) => little(value, 8),
    bytes: add,
    length: () => length,
    take: () => concat(chunks),
  };
  return writer;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
