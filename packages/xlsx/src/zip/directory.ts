import { utf8Text } from "../bytes/text.ts";
import { refusal } from "../refusals.ts";

/** One file inside a zip. Positions are those in the bytes at hand, whatever stands before the zip. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header starts. */
  readonly headerAt: number;
  /** Its line in the directory is bytes[recordAt] to before bytes[recordEnd]. */
  readonly recordAt: number;
  readonly recordEnd: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const NOT_IN_32_BITS = 0xffffffff;

/**
 * Lists a zip's files in their order. Returns null when the bytes hold no whole directory, as after a broken download;
 * throws when it lists more than `most`.
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(view);
  if (endAt === null) return null;
  const { count, size, offset, at } = readEnd64(view, endAt) ?? readEnd(view, endAt);
  if (count > most) throw refusal("too-large");
  // Offsets count from where the zip starts, and some programs put something in front of it.
  const shifted = at - size - offset;
  for (const start of new Set([shifted, 0])) {
    const entries = start >= 0 ? readEntries(bytes, view, start, offset + start, count) : null;
    if (entries) return entries;
  }
  return null;
}

/** Whether the bytes end like a zip, whatever they start with. */
export function hasZipEnd(bytes: Uint8Array): boolean {
  return findEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

/** What somebody wrote about the zip as a whole, at its very end. Mostly nothing. */
export function zipComment(bytes: Uint8Array): Uint8Array {
  const endAt = findEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return endAt === null ? new Uint8Array(0) : bytes.subarray(endAt + 22);
}

interface EndOfDirectory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the end record itself stands. */
  readonly at: number;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEnd(view: DataView, at: number): EndOfDirectory {
  return {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    at,
  };
}

function readEnd64(view: DataView, endAt: number): EndOfDirectory | null {
  const locatorAt = endAt - 20;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== LOCATOR_64) return null;
  // Where the locator points is wrong when something stands before the zip; the record then ends where it begins.
  for (const at of [uint64(view, locatorAt + 8), locatorAt - 56]) {
    if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) continue;
    return { count: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48), at };
  }
  return null;
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  zipStart: number,
  directoryAt: number,
  count: number,
): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  while (entries.length < count) {
    if (at < 0 || at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > view.byteLength) return null;
    const wide = readWideFields(view, at, nameEnd, nameEnd + extraLength);
    entries.push({
      name: utf8Text(bytes, at + 46, nameEnd),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...wide,
      headerAt: wide.headerAt + zipStart,
      recordAt: at,
      recordEnd: nameEnd + extraLength + view.getUint16(at + 32, true),
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and offset, taken from the zip64 extra field where they do not fit in 32 bits. */
function readWideFields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let wideAt = -1;
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) === 1) wideAt = extra + 4;
  }
  const field = (narrowAt: number): number => {
    const narrow = view.getUint32(narrowAt, true);
    if (narrow !== NOT_IN_32_BITS || wideAt < 0 || wideAt + 8 > extraEnd) return narrow;
    wideAt += 8;
    return uint64(view, wideAt - 8);
  };
  const size = field(at + 24);
  const compressedSize = field(at + 20);
  return { size, compressedSize, headerAt: field(at + 42) };
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
