import { utf8Bytes, utf8Text } from "../bytes/text.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { collectNotices } from "../notices.ts";
import { refusal } from "../refusals.ts";
import type { Deflate } from "../zip/deflate.ts";
import { readZipDirectory, type ZipEntry } from "../zip/directory.ts";
import type { Inflate } from "../zip/inflate.ts";
import { openParts, type Parts, partKey } from "../zip/parts.ts";
import { rewriteZip } from "../zip/rewrite.ts";
import { type PackedFile, pack } from "../zip/write.ts";
import { type Splice, spliced } from "./splices.ts";

/** A workbook file while it is being changed, part by part. What is read has the changes made so far. */
export interface Draft extends Parts {
  /** Makes the splices in a part; none leave it untouched. */
  splice(name: string, splices: readonly Splice[]): void;
  /** Replaces a part, or adds one. */
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
  /** The bytes of the file as it now is: the very same ones where nothing was changed. */
  close(deflate: Deflate): Uint8Array;
}

export function openDraft(bytes: Uint8Array, inflate: Inflate, limits: Limits = DEFAULT_LIMITS): Draft {
  const parts = openParts({ bytes, inflate, limits, notices: collectNotices() });
  const now = new Map<string, Content | null>();
  const inflated = new Map<string, Uint8Array | null>();
  const read = (name: string): Uint8Array | null => {
    const key = partKey(name);
    const written = now.get(key);
    if (written !== undefined) return written?.bytes ?? null;
    // A part is read for several reasons while a workbook is changed.
    const known = inflated.get(key);
    if (known !== undefined) return known;
    const part = parts.read(name);
    inflated.set(key, part);
    return part;
  };
  const put = (name: string, content: Uint8Array): void => {
    now.set(partKey(name), { name, bytes: content });
  };
  return {
    ...parts,
    get names() {
      const kept = parts.names.filter((key) => now.get(key) !== null);
      const added = [...now.keys()].filter((key) => now.get(key) && !parts.has(key));
      return [...kept, ...added];
    },
    has: (name) => {
      const written = now.get(partKey(name));
      return written === undefined ? parts.has(name) : written !== null;
    },
    read,
    splice(name, splices) {
      const part = splices.length === 0 ? null : read(name);
      if (part) put(name, declaredUtf8(spliced(part, splices)));
    },
    write: (name, content) => put(name, typeof content === "string" ? utf8Bytes(content) : content),
    remove: (name) => now.set(partKey(name), null),
    close: (deflate) => (now.size === 0 ? bytes : closed(bytes, now, limits, deflate)),
  };
}

interface Content {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function closed(
  bytes: Uint8Array,
  now: ReadonlyMap<string, Content | null>,
  limits: Limits,
  deflate: Deflate,
): Uint8Array {
  const entries = readZipDirectory(bytes, limits.parts) ?? [];
  const changed = new Map<ZipEntry, PackedFile | null>();
  const old = new Set(entries.map(({ name }) => partKey(name)));
  for (const entry of entries) {
    const content = now.get(partKey(entry.name));
    if (content !== undefined) changed.set(entry, content && pack(entry.name, content.bytes, deflate));
  }
  const added = [...now].flatMap(([key, content]) =>
    content && !old.has(key) ? [pack(content.name, content.bytes, deflate)] : [],
  );
  const rewritten = rewriteZip(bytes, entries, { changed, added });
  if (!rewritten) throw refusal("damaged");
  return rewritten;
}

/** A part that was written in another encoding is UTF-8 by now, and has to say so. */
function declaredUtf8(bytes: Uint8Array): Uint8Array {
  const declaration = utf8Text(bytes, 0, Math.min(bytes.length, 200));
  const [before = "", encoding = ""] = /^<\?xml[^>]*\sencoding\s*=\s*["'](?=([^"']+)["'])/.exec(declaration) ?? [];
  if (encoding === "" || /^(utf-8|us-ascii)$/i.test(encoding)) return bytes;
  return spliced(bytes, [{ start: before.length, end: before.length + encoding.length, text: "UTF-8" }]);
}
