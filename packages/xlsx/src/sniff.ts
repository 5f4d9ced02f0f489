import { utf16Order } from "./bytes/utf16.ts";
import { utf32Order } from "./bytes/utf32.ts";
import { decodeTextFile } from "./csv/encoding.ts";
import type { RefusalKind } from "./refusals.ts";
import { hasZipEnd } from "./zip/directory.ts";

/** What a file is by its first bytes: something to read, or why not. */
export type FileKind = "zip" | "csv" | RefusalKind;

const ZIP_START = [0x50, 0x4b];
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0];

/** The name counts only where the content does not say: Excel's lock files have no mark of their own. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return "empty";
  // A .csv file may well start with the letters PK; in a zip, a control character follows.
  if (startsWith(bytes, ZIP_START) && (bytes[2] ?? 0) < 9) return "zip";
  if (startsWith(bytes, COMPOUND_START)) return compoundKind(bytes);
  if (isLockFile(bytes, name)) return "lock";
  // Cloud drives leave such a file until the real one is downloaded.
  if (bytes.every((byte) => byte === 0)) return "damaged";
  if (isText(bytes)) return textKind(bytes);
  if (hasZipEnd(bytes)) return "zip";
  // Excel 2 to 4 wrote a bare stream of records, the first of which says so.
  return bytes[0] === 9 && (bytes[1] ?? 0) <= 8 && bytes[3] === 0 ? "xls" : "not-workbook";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Old Office files and encrypted new ones are small file systems; the names in their directory tell them apart. */
function compoundKind(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, "EncryptedPackage")) return "password";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "xls" : "not-workbook";
}

/** Directory entries are 128 bytes each, and start with their name in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (isNameAt(bytes, at, name)) return true;
  }
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index <= name.length; index += 1) {
    const unit = index < name.length ? name.charCodeAt(index) : 0;
    if (bytes[at + index * 2] !== unit || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

/** Excel's lock file holds the length of a person's name, that name, and then blanks, 165 bytes in all. */
function isLockFile(bytes: Uint8Array, name: string): boolean {
  if (/^(~\$|\.~lock\.)/.test(name.split(/[\\/]/).at(-1) ?? "")) return true;
  const length = bytes[0] ?? 0;
  if (bytes.length !== 165 || length === 0 || length > 54) return false;
  return bytes.subarray(1 + length, 55).every((byte) => byte === 0x20 || byte === 0);
}

const CONTROLS_OF_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
const SAMPLED_BYTES = 65_536;

function isText(bytes: Uint8Array): boolean {
  if (utf32Order(bytes) || utf16Order(bytes)) return true;
  return bytes.subarray(0, SAMPLED_BYTES).every((byte) => byte >= 0x20 || CONTROLS_OF_TEXT.has(byte));
}

function textKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74])) return "not-workbook";
  const { text } = decodeTextFile(bytes.subarray(0, 2000));
  const start = text.trimStart().toLowerCase();
  if (start === "" && decodeTextFile(bytes).text.trim() === "") return "empty";
  if (/^<!doctype html|^<html|^<table|^<meta|^<head|^mime-version:/.test(start)) return "html";
  if (!start.startsWith("<?xml")) return "csv";
  return /<html/.test(start) ? "html" : "xml";
}
