import { inflateRawSync } from "node:zlib";
import { readZipDirectory, type ZipEntry } from "@throughline/xlsx/src/zip/directory.ts";
import { compressedBytes } from "@throughline/xlsx/src/zip/entry.ts";

/** Inflates every file of a workbook and does nothing with it: what any reader has to pay. */
export function unzipOnly(bytes: Buffer): number {
  let total = 0;
  for (const entry of readZipDirectory(bytes, 10_000) ?? []) total += inflated(bytes, entry).length;
  return total;
}

/**
 * The least that can be called reading: values and dates of cells written in the one way that most programs write
 * them. No formulas, formats, names, notes or validations, no odd file, no guard. Ours is measured against it.
 */
export function readFloor(bytes: Buffer): unknown[][][] {
  const entries = new Map((readZipDirectory(bytes, 10_000) ?? []).map((entry) => [entry.name, entry]));
  const part = (name: string): Buffer => {
    const entry = entries.get(name);
    return entry ? inflated(bytes, entry) : Buffer.alloc(0);
  };
  const strings = floorStrings(part("xl/sharedStrings.xml").toString("utf8"));
  const dates = floorDateStyles(part("xl/styles.xml").toString("utf8"));
  const sheets = [...entries.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"));
  return sheets.map((name) => floorRows(part(name), strings, dates));
}

function inflated(bytes: Buffer, entry: ZipEntry): Buffer {
  const compressed = compressedBytes(bytes, entry) ?? new Uint8Array(0);
  return inflateRawSync(compressed, { chunkSize: Math.max(entry.size, 64) });
}

function floorStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf("<t"); at >= 0; at = xml.indexOf("<t", at)) {
    const start = xml.indexOf(">", at) + 1;
    at = xml.indexOf("<", start);
    strings.push(xml.slice(start, at));
  }
  return strings;
}

function floorDateStyles(xml: string): boolean[] {
  const codes = new Map(
    [...xml.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((match) => [match[1], match[2] ?? ""]),
  );
  const styles = /<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0] ?? "";
  return [...styles.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id = "0"]) => {
    const isBuiltIn = Number(id) >= 14 && Number(id) <= 22;
    return isBuiltIn || /[dmy]/.test(codes.get(id) ?? "");
  });
}

const [QUOTE, LESS, GREATER, SLASH, ZERO, NINE] = [34, 60, 62, 47, 48, 57];

function floorRows(xml: Buffer, strings: readonly string[], dates: readonly boolean[]): unknown[][] {
  const rows: unknown[][] = [];
  let row: unknown[] = [];
  let at = xml.indexOf("<sheetData>");
  const end = xml.indexOf("</sheetData>");
  while (at >= 0 && at < end) {
    at += 1;
    while (xml[at] !== LESS) at += 1;
    if (xml[at + 1] === 114) {
      row = [];
      rows.push(row);
    }
    if (xml[at + 1] !== 99) continue;
    let col = 0;
    let style = 0;
    let isShared = false;
    at += 3;
    while (xml[at] !== GREATER && xml[at] !== SLASH) {
      const name = xml[at];
      at += 3;
      for (; xml[at] !== QUOTE; at += 1) {
        const byte = xml[at] ?? 0;
        if (name === 114 && byte >= 65) col = col * 26 + byte - 64;
        else if (name === 115) style = style * 10 + byte - ZERO;
        else if (name === 116) isShared = true;
      }
      at += xml[at + 1] === 32 ? 2 : 1;
    }
    if (xml[at] === SLASH) continue;
    const start = at + 4;
    at = start;
    let number = 0;
    let isWhole = true;
    for (; xml[at] !== LESS; at += 1) {
      const byte = xml[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) number = number * 10 + byte - ZERO;
      else isWhole = false;
    }
    if (!isWhole) number = Number(xml.toString("latin1", start, at));
    while (row.length < col - 1) row.push(null);
    row.push(isShared ? strings[number] : dates[style] ? new Date((number - 25_569) * 86_400_000) : number);
  }
  return rows;
}
