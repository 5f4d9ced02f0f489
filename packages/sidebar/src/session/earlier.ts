import type { Finding } from "@throughline/shared/rules/types.ts";
import type { Earlier } from "./types.ts";

/*
 * What a check found is kept for the next sitting as a line: when, then a short mark for each finding. Hosts give a
 * person a few kilobytes, so that the findings themselves do not fit; beyond a thousand nothing is kept.
 */

const MOST = 1000;

/** Null where there is too much to keep. */
export function lineOf(at: number, findings: readonly Finding[]): string | null {
  return findings.length > MOST ? null : [at.toFixed(4), ...findings.map(({ key }) => markOf(key))].join(" ");
}

/** What differs from an earlier check. Null where its line does not say. */
export function sinceThen(line: string | null, findings: readonly Finding[]): Earlier | null {
  const [when = "", ...marks] = (line ?? "").split(" ");
  const at = Number(when);
  if (when === "" || !Number.isFinite(at)) return null;
  const now = new Set(findings.map(({ key }) => markOf(key)));
  const then = new Set(marks);
  return {
    at,
    fixed: [...then].filter((mark) => !now.has(mark)).length,
    fresh: findings.filter(({ key }) => !then.has(markOf(key))),
  };
}

/** A text in six or seven signs. Two findings share one in a workbook of a thousand about once in ten thousand. */
export function markOf(text: string): string {
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
