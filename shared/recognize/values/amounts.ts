import type { CellValue } from "../../workbook/types.ts";
import type { Amount } from "../types.ts";
import { phrase, plain } from "./plain.ts";

/** What a column counts where its cells do not say. */
export type AmountKind = "money" | "number" | "percent";

/** A longer text is prose. */
const LONGEST = 120;

/**
 * Reads an amount, or a range of amounts: "3-5 hrs total", "$4,000 per cohort", "2.7 or higher".
 * Null where the text holds none, or several of which none is the one meant.
 */
export function readAmount(raw: CellValue, kind: AmountKind, isDate: boolean, format: string | null): Amount | null {
  if (typeof raw === "number") return isDate ? null : ofNumber(raw, kind, format);
  if (typeof raw !== "string" || raw.length > LONGEST) return null;
  return amountOf(plain(raw), kind);
}

function ofNumber(value: number, kind: AmountKind, format: string | null): Amount {
  if (format?.includes("%")) return exactly(hundredths(value), "percent");
  if (kind === "number" && format !== null && /\$(?!-)/.test(format)) return exactly(value, "money");
  // A share whose cell lost its format: 0.4 in a column of percentages is 40 %.
  if (kind === "percent" && value > 0 && value < 1) return exactly(hundredths(value), "percent");
  return exactly(value, kind);
}

function exactly(value: number, unit: Amount["unit"]): Amount {
  return { low: value, high: value, unit, per: null, about: false, bound: null };
}

/** Times 100 without the dust of binary fractions: 0.29 is 29. */
function hundredths(value: number): number {
  return Number((value * 100).toPrecision(12));
}

/** Reads a plain text as an amount. */
export function amountOf(text: string, kind: AmountKind): Amount | null {
  if (!/\d/.test(text)) return kind === "money" && NO_COST.has(phrase(text)) ? exactly(0, "money") : null;
  const owed = /^\((\$? ?[\d,.]+)\)$/.exec(text);
  const opening = openingOf(owed ? `-${owed[1]}` : text);
  const low = figureOf(opening.rest, kind);
  if (low === null) return null;
  const sign = /^ ?(?:-|to|through) ?(?=[$\d.+]|usd)/.exec(low.rest);
  const high = sign ? figureOf(low.rest.slice(sign[0].length), kind) : low;
  if (high === null) return null;
  const ending = endingOf(high.rest, low.isMoney || high.isMoney);
  if (ending === null) return null;
  // In "5-10k" both are thousands.
  const scale = low.scale === 1 && low.base <= high.base ? high.scale : low.scale;
  const [from, to] = [low.base * scale, high.base * high.scale];
  if (from > to || (low.isMoney && high.isPercent) || (low.isPercent && high.isMoney)) return null;
  return {
    low: from,
    high: to,
    unit: ending.unit ?? (high.isMoney || low.isMoney ? "money" : high.isPercent || low.isPercent ? "percent" : kind),
    per: ending.per,
    about: opening.about || ending.about,
    bound: opening.bound ?? ending.bound,
  };
}

const NO_COST: ReadonlySet<string> = new Set([
  "no cost",
  "free",
  "no additional cost",
  "no new cost",
  "no new costs",
  "no cost to district",
  "no cost to the district",
  "none needed",
  "in-kind",
  "in kind",
]);

interface Opening {
  readonly rest: string;
  readonly about: boolean;
  readonly bound: Amount["bound"];
}

const OPENING =
  /^(?:(~|≈|approx(?:\.|imately)? ?|about |around |est(?:\.|imated)?:? ?|roughly |circa |ca\. |nearly |almost )|(<=?|≤|under |up to |at most |(?:no|not) more than |max(?:\.|imum)?(?: of)? |less than |fewer than |below )|(>=?|≥|at least |(?:no|not) less than |more than |over |min(?:\.|imum)?(?: of)? |above )|total(?: of)?:? |by |[a-z][a-z &,/]{0,38}(?:: | - )(?=[^\d]{0,12}\$)) ?/;

/** What stands before the first figure: "about", "at least", "Title I: ". */
function openingOf(text: string): Opening {
  let rest = text;
  let about = false;
  let bound: Amount["bound"] = null;
  for (let words = 0; words < 3; words++) {
    const match = OPENING.exec(rest);
    if (!match) break;
    if (match[1]) about = true;
    if (match[2]) bound = "at-most";
    if (match[3]) bound = "at-least";
    rest = rest.slice(match[0].length);
  }
  return { rest, about, bound };
}

interface Figure {
  readonly base: number;
  readonly scale: number;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly rest: string;
}

const FIGURE =
  /^([-+]?)(us ?\$|usd|\$)? ?([-+]?)((?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?|\.\d{1,6})(?![,.]?\d)(?: ?(k|m|mm|thousand|million|mil|billion)(?![a-z]))?(?: ?(%|percent(?!age| points?)|usd(?![a-z])|dollars?(?![a-z])))?/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["billion", 1e9],
]);

function figureOf(text: string, kind: AmountKind): Figure | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [whole, before, currency, after, figures = "", scale = "", mark] = match;
  // "05401" is a code, not a number.
  if (/^0\d/.test(figures)) return null;
  const isMoney = currency !== undefined || mark === "usd" || mark?.startsWith("dollar") === true;
  // "5m" is millions of money only.
  if (scale.startsWith("m") && scale.length <= 2 && !isMoney && kind !== "money") return null;
  const minus = before === "-" || after === "-" ? -1 : 1;
  return {
    base: minus * Number(figures.replaceAll(",", "")),
    scale: SCALES.get(scale) ?? 1,
    isMoney,
    isPercent: mark === "%" || mark === "percent",
    rest: text.slice(whole.length),
  };
}

interface Ending {
  readonly unit: Amount["unit"] | null;
  readonly per: string | null;
  readonly about: boolean;
  readonly bound: Amount["bound"];
}

const UNITS: readonly (readonly [Amount["unit"], RegExp])[] = [
  ["hours", /^ ?-?(?:hours?|hrs?|h)(?![a-z])\.?/],
  ["days", /^ ?-?(?:days?)(?![a-z])/],
  ["weeks", /^ ?-?(?:weeks?|wks?)(?![a-z])\.?/],
  ["months", /^ ?-?(?:months?|mos?)(?![a-z])\.?/],
  ["minutes", /^ ?-?(?:minutes?|mins?)(?![a-z])\.?/],
  ["fte", /^ ?(?:ftes?|f\.t\.e\.?)(?![a-z])/],
  ["points", /^ ?(?:percentage |percent |% ?)?(?:points?|pts?|ppts?|pp)(?![a-z])\.?/],
];
const AT_LEAST = /^ ?(?:(?:or|and) (?:higher|more|above|greater|better|up|over)|\+|minimum|min\.?)(?![a-z\d])/;
const AT_MOST = /^ ?(?:(?:or|and) (?:less|lower|fewer|below|under)|maximum|max\.?)(?![a-z\d])/;
const PER =
  /^ ?(?:\/|per |each |for (?:each|every) |every |an? |x ?\/ ?|times? (?:per|an?) |x (?:per|an?) )\s*([a-z][a-z '/&-]{0,40})$/;
const PACE: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["apiece", "each"],
  ["yr", "year"],
  ["mo", "month"],
  ["wk", "week"],
  ["hr", "hour"],
]);

/** What stands after the last figure. Null where it makes the figure mean something else. */
function endingOf(text: string, isMoney: boolean): Ending | null {
  let rest = text;
  let unit: Ending["unit"] = null;
  let bound: Ending["bound"] = null;
  let about = false;
  for (const [name, pattern] of UNITS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    unit = name;
    rest = rest.slice(match[0].length);
    break;
  }
  for (const [name, pattern] of [
    ["at-least", AT_LEAST],
    ["at-most", AT_MOST],
  ] as const) {
    const match = pattern.exec(rest);
    if (!match) continue;
    bound = name;
    rest = rest.slice(match[0].length);
  }
  rest = rest.replace(/ ?[([][^)\]]*[)\]]$/, "").replace(/^ ?(?:in )?total(?![a-z])/, "");
  if (/^ ?(?:approx(?:\.|imately)?|est(?:\.|imated)?)$/.test(rest)) {
    about = true;
    rest = "";
  }
  const of = PER.exec(rest)?.[1]?.trim() ?? (PACE.has(rest.trim()) || rest.trim() === "each" ? rest.trim() : null);
  const per = of === null ? null : (PACE.get(of) ?? of);
  if (per !== null || rest.trim() === "" || rest === ".") return { unit, per, about, bound };
  return isCounted(rest, isMoney) ? { unit, per: null, about, bound } : null;
}

/** Whether the words after a figure say what it counts ("4 sessions") or what it is for ("$5,000 from Title I"). */
function isCounted(rest: string, isMoney: boolean): boolean {
  if (/\d/.test(rest) || rest.length > 60) return false;
  if (isMoney) return /^(?: |,|;|\n| - )/.test(rest);
  return (
    /^(?: (?!to |of |or |and |by |in |out )[a-z][a-z'-]*){1,3}$/.test(rest) || /^ ?(?: - |; |, |\n)[a-z]/.test(rest)
  );
}
