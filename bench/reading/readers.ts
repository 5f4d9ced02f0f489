import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readRows, readWorkbook } from "@throughline/xlsx/src/index.ts";
import { fflateChunks, fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { readFloor, unzipOnly } from "./floor.ts";

/** Reads a file whole; what it returns is only kept from being optimized away. */
export type Reader = (bytes: Buffer, path: string) => unknown;

/** Ours, the peers and the floors. A peer is loaded only in the process that measures it. */
export const readers = {
  ours: async () => (bytes, path) => readWorkbook(bytes, { name: path, inflate: nodeInflate }),
  "ours, fflate": async () => (bytes, path) => readWorkbook(bytes, { name: path, inflate: fflateInflate }),
  "ours, row by row": async () => (bytes, path) => {
    let count = 0;
    const options = { name: path, inflate: nodeInflate, inflateChunks: fflateChunks };
    for (const { rows } of readRows(bytes, options)) count += rows.length;
    return count;
  },
  SheetJS: async () => {
    const { read, utils } = await import("@e965/xlsx");
    return (bytes) => {
      const { Sheets, SheetNames } = read(bytes, { dense: true, cellDates: true, cellText: false, cellHTML: false });
      return SheetNames.map((name) => utils.sheet_to_json(Sheets[name] ?? {}, { header: 1, defval: null }));
    };
  },
  "read-excel-file": async () => {
    const { default: readFile } = await import("read-excel-file/node");
    return (_, path) => readFile(path);
  },
  hucre: async () => {
    const { readXlsx } = await import("hucre/xlsx");
    return (bytes) => readXlsx(bytes);
  },
  floor: async () => readFloor,
  "unzip only": async () => unzipOnly,
} as const satisfies Readonly<Record<string, () => Promise<Reader>>>;

export type ReaderName = keyof typeof readers;
