import type { Amount } from "../../types.ts";

export interface Ending {
  readonly unit: Amount["unit"] | null;
  readonly per: string | null;
  readonly about: boolean;
  readonly bound: Amount["bound"];
  /** Whether nothing but a dot follows, as in the numbering "1.". */
  readonly isDotted: boolean;
}

const UNITS: readonly (readonly [Amount["unit"], RegExp])[] = [
  ["hours", /^(?: ?-?(?:hours?|hrs?)| ?h)(?![a-z])\.?/i],
  ["days", /^ ?-?days?(?![a-z])/i],
  ["weeks", /^ ?-?(?:weeks?|wks?)(?![a-z])\.?/i],
  ["months", /^ ?-?(?:months?|mos?)(?![a-z])\.?/i],
  ["minutes", /^ ?-?(?:minutes?|mins?)(?![a-z])\.?/i],
  ["fte", /^ ?(?:ftes?|f\.t\.e\.?)(?![a-z])/i],
  ["points", /^ ?(?:percentage |percent |% ?)?(?:points?|pts?|ppts?|pp)(?![a-z])\.?/i],
];
const BOUNDS: readonly (readonly ["at-least" | "at-most", RegExp])[] = [
  ["at-least", /^ ?(?:(?:or|and) (?:higher|more|above|greater|better|up|over)|\+|minimum|min\.?)(?![a-z\d])/i],
  ["at-most", /^ ?(?:(?:or|and) (?:less|lower|fewer|below|under)|maximum|max\.?)(?![a-z\d])/i],
];
const NOTE = / ?(?:\([^()]{0,80}\)|\[[^\][]{0,80}\])$/;
const TOTAL = /^ ?(?:in )?total(?![a-z])/i;
const ABOUT = /^ ?(?:approx(?:\.|imately)?|est(?:\.|imated)?)$/i;
const PER =
  /^ ?(?:\/|per |each |for (?:each|every) |every |an? |x ?\/ ?|times? (?:per|an?) |x (?:per|an?) ) ?([a-z][a-z '/&-]{0,40})$/i;
const PACES: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["each", "each"],
  ["apiece", "each"],
  ["yr", "year"],
  ["mo", "month"],
  ["wk", "week"],
  ["hr", "hour"],
]);

/** Reads what stands after the last figure. Null where it makes the figure mean something else. */
export function endingOf(text: string, isMoney: boolean): Ending | null {
  const { name: unit, rest: afterUnit } = first(UNITS, text);
  const { name: bound, rest: afterBound } = first(BOUNDS, afterUnit);
  const rest = afterBound.replace(NOTE, "").replace(TOTAL, "");
  if (ABOUT.test(rest)) return { unit, per: null, about: true, bound, isDotted: false };
  const words = rest.trim();
  const of = PER.exec(rest)?.[1]?.trim() ?? (words !== "mo" && PACES.has(words.toLowerCase()) ? words : null);
  const per = of === null ? null : (PACES.get(of.toLowerCase()) ?? of);
  const isDotted = rest === ".";
  if (per === null && words !== "" && !isDotted && !isCounted(rest, isMoney)) return null;
  return { unit, per, about: false, bound, isDotted };
}

function first<T>(patterns: readonly (readonly [T, RegExp])[], text: string): { name: T | null; rest: string } {
  for (const [name, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match) return { name, rest: text.slice(match[0].length) };
  }
  return { name: null, rest: text };
}

/**
 * Whether the words after a figure say what it counts ("4 sessions"), or what a sum is for ("$5,000 from Title I").
 * What is counted is written small: "633 Main St" and "1.1 Project Charter" count nothing.
 */
function isCounted(rest: string, isMoney: boolean): boolean {
  if (/\d/.test(rest) || rest.length > 60) return false;
  if (isMoney) return /^(?:[ ,;\n])/.test(rest);
  return (
    /^(?: (?!(?:to|of|or|and|by|in|out) )[a-z][a-z'-]{0,30}){1,3}$/.test(rest) || /^ ?(?: - |; |, |\n)[a-z]/i.test(rest)
  );
}
