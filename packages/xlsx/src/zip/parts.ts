import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Limits } from "../limits.ts";
import type { Notices } from "../notices.ts";
import { refusal } from "../refusals.ts";
import { toUtf8 } from "../xml/encoding.ts";
import { crc32 } from "./crc32.ts";
import { readZipDirectory, type ZipEntry } from "./directory.ts";
import { inflateEntry, inflateEntryInChunks } from "./entry.ts";
import type { Inflate, InflateChunks } from "./inflate.ts";

/** The parts of a workbook file, found whatever the case and slashes of their names. */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** UTF-8 bytes of an XML part. Returns null when it is missing, or damaged, which is then noticed. */
  read(name: string): Uint8Array | null;
}

/** The parts of a file as it lies there. */
export interface FileParts extends Parts {
  /** The bytes of a part as they are written, piece by piece. Returns null when it is missing or damaged. */
  readInChunks(name: string, inflateChunks: InflateChunks): Iterable<Uint8Array> | null;
}

export interface PartsSource {
  readonly bytes: Uint8Array;
  readonly inflate: Inflate;
  readonly limits: Limits;
  readonly notices: Notices;
}

/** Opens the zip. Throws when it has no directory or too many entries. */
export function openParts({ bytes, inflate, limits, notices }: PartsSource): FileParts {
  const entries = readZipDirectory(bytes, limits.parts);
  if (!entries) throw refusal("truncated");
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) byName.set(partKey(entry.name), entry);
  const counted = new Set<ZipEntry>();
  let total = 0;
  // However often a part is read, it counts once: a screen asks for a sheet each time it is shown.
  const count = (entry: ZipEntry): void => {
    if (counted.has(entry)) return;
    counted.add(entry);
    total += entry.size;
    // Parts that lie over one another in the file would together unfold to more than any of them.
    const isSwollen = total > limits.ratioFreeBytes && total > bytes.length * limits.ratio;
    if (isSwollen || total > limits.totalBytes) throw refusal("too-large");
  };
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(partKey(name)),
    read(name) {
      const entry = byName.get(partKey(name));
      if (!entry) return null;
      count(entry);
      const part = inflateEntry(bytes, entry, inflate, limits);
      if (!part) {
        notices.add(phrase("The part “{part}” of the file is damaged and was not read.", { part: entry.name }));
        return null;
      }
      if (!isAsPacked(part, entry, inflate)) {
        notices.add(
          phrase("The part “{part}” of the file is not as it was saved; some of what was read may be wrong.", {
            part: entry.name,
          }),
        );
      }
      return toUtf8(part);
    },
    readInChunks(name, inflateChunks) {
      const entry = byName.get(partKey(name));
      return entry ? inflateEntryInChunks(bytes, entry, inflateChunks, limits) : null;
    },
  };
}

/** Whether the bytes have the checksum that was noted when they were packed. Some programs leave it at 0. */
function isAsPacked(part: Uint8Array, { crc }: ZipEntry, inflate: Inflate): boolean {
  return crc === 0 || crc === (inflate.crc32 ?? crc32)(part);
}

/** These parts, each to be read but once: hostile files let a thousand sheets share one large part. */
export function eachOnce(parts: Parts): Parts {
  const taken = new Set<string>();
  return {
    ...parts,
    read(name) {
      const key = partKey(name);
      if (taken.has(key)) return null;
      taken.add(key);
      return parts.read(name);
    },
  };
}

/** What two spellings of one part name have in common. Some writers use backslashes, or another case than they refer to. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
