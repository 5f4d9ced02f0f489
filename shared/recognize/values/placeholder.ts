import { phrase } from "./plain.ts";

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "",
  "tbd",
  "tba",
  "t.b.d",
  "n/a",
  "na",
  "n.a",
  "none",
  "null",
  "nil",
  "-",
  "--",
  "---",
  "?",
  "??",
  "???",
  "…",
  "...",
  "_",
  "__",
  "___",
  "/",
  "to be determined",
  "to be decided",
  "to be announced",
  "not applicable",
  "not available",
  "unknown",
  "#n/a",
  "xx",
  "xxx",
  "pending",
  "por determinar",
]);

/** Whether a text only holds a place: "TBD", "N/A", "—". */
export function isPlaceholder(text: string): boolean {
  return text.length <= 20 && PLACEHOLDERS.has(phrase(text));
}
