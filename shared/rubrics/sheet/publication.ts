import type { Publication } from "./types.ts";

const VERSION = /\bversion (\d{1,6})\b/i;
const DAY = /\b(\d{4}-\d{2}-\d{2})\b/;
const HASH = /\bhash ([0-9a-z]{11})\b/i;

/** "Version 1, 2026-11-20, hash 0b8qticmt7g": one cell, which no spreadsheet takes for a date or a number. */
export function publicationText({ version, on, hash }: Publication): string {
  return [`Version ${version}`, ...(on === "" ? [] : [on]), `hash ${hash}`].join(", ");
}

/** Null for a text that does not say which version and hash: then it is as if it had never been published. */
export function publicationIn(text: string): Publication | null {
  const [version, hash] = [VERSION.exec(text)?.[1], HASH.exec(text)?.[1]];
  if (version === undefined || hash === undefined) return null;
  return { version: Number(version), on: DAY.exec(text)?.[1] ?? "", hash: hash.toLowerCase() };
}
