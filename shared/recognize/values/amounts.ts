import type { CellValue } from "../../workbook/types.ts";
import type { Amount } from "../types.ts";
import { endingOf } from "./amounts/ending.ts";
import { type AmountKind, type Figure, figureOf } from "./amounts/figure.ts";
import { openingOf } from "./amounts/opening.ts";
import { evened, phrase } from "./plain.ts";

/** A longer text is prose. */
const LONGEST = 120;

/**
 * Reads an amount, or a range of amounts: "3-5 hrs total", "$4,000 per cohort", "2.7 or higher".
 * Null where the text holds none, or several of which none is the one meant, or something else than the column counts.
 */
export function readAmount(raw: CellValue, kind: AmountKind, isDate: boolean, format: string | null): Amount | null {
  if (typeof raw === "number") return isDate ? null : ofNumber(raw, kind, format);
  if (typeof raw !== "string" || raw.length > LONGEST) return null;
  const amount = amountOf(raw, kind);
  if (kind === "percent" && amount?.unit === "percent" && !/[%a-z]/i.test(raw)) return shareOf(amount);
  return amount !== null && FITTING[kind](amount.unit) ? amount : null;
}

/** "8 wks" is no sum of money; a column of numbers may count anything. */
const FITTING: Readonly<Record<AmountKind, (unit: Amount["unit"]) => boolean>> = {
  money: (unit) => unit === "money",
  percent: (unit) => unit === "percent" || unit === "points",
  number: () => true,
};

function ofNumber(value: number, kind: AmountKind, format: string | null): Amount {
  if (format?.includes("%")) return exactly(hundredths(value), "percent");
  if (kind === "number" && format !== null && /\$(?!-)/.test(format)) return exactly(value, "money");
  return kind === "percent" ? shareOf(exactly(value, kind)) : exactly(value, kind);
}

/** A share whose cell lost its format: 0.4 in a column of percentages is 40 %. */
function shareOf(amount: Amount): Amount {
  const isShare = amount.low > 0 && amount.high < 1;
  return isShare ? { ...amount, low: hundredths(amount.low), high: hundredths(amount.high) } : amount;
}

function exactly(value: number, unit: Amount["unit"]): Amount {
  return { low: value, high: value, unit, per: null, about: false, bound: null };
}

/** Times 100 without the dust of binary fractions: 0.29 is 29. */
function hundredths(value: number): number {
  return Number((value * 100).toPrecision(12));
}

const NO_COST: ReadonlySet<string> = new Set([
  "no cost",
  "free",
  "no additional cost",
  "no new cost",
  "no new costs",
  "no cost to district",
  "no cost to the district",
  "in-kind",
  "in kind",
]);

/** "12", "4,000", "$4,000.50", "29%": the common cases, without the parser. */
const PLAIN = /^(\$)?((?:[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,8}|0)(?:\.\d{1,2})?)(%)?$/;

/** Reads a short text as an amount of whatever unit it names; `kind` where it names none. */
export function amountOf(text: string, kind: AmountKind): Amount | null {
  const plain = PLAIN.exec(text);
  if (plain && !(plain[1] && plain[3]))
    return exactly(Number(plain[2]?.replaceAll(",", "")), plain[1] ? "money" : plain[3] ? "percent" : kind);
  if (!/\d/.test(text)) return kind === "money" && NO_COST.has(phrase(text)) ? exactly(0, "money") : null;
  const owed = /^\s*\((\$? ?[\d,.]{1,20})\)\s*$/.exec(text);
  const opening = openingOf(owed ? `-${owed[1]}` : unmarked(evened(text)));
  const low = figureOf(opening.rest, kind);
  if (low === null) return null;
  const sign = /^ ?(?:-|to|through) ?(?=[$\d.+]|usd)/i.exec(low.rest);
  const high = sign ? figureOf(low.rest.slice(sign[0].length), kind) : low;
  const ending = high && endingOf(high.rest, low.isMoney || high.isMoney);
  if (high === null || ending === null) return null;
  const range = rangeOf(low, high);
  const unit =
    ending.unit ?? (high.isMoney || low.isMoney ? "money" : high.isPercent || low.isPercent ? "percent" : null);
  if (range === null || (unit === null && (isSchoolYear(range) || (ending.isDotted && low.isWhole)))) return null;
  return {
    ...range,
    unit: unit ?? kind,
    per: ending.per,
    about: opening.about || ending.about,
    bound: opening.bound ?? ending.bound,
  };
}

/** Without footnote marks and quotes around it. */
function unmarked(text: string): string {
  return text.trim().replace(/^[*"']{1,3} ?| ?[*"'\u00b9\u00b2\u00b3\u2020\u2021]{1,3}$/g, "");
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(low: Figure, high: Figure): Range | null {
  // In "5-10k" both are thousands.
  const scale = low.scale === 1 && low.base <= high.base ? high.scale : low.scale;
  const range = { low: low.base * scale, high: high.base * high.scale };
  const isOneUnit = !(low.isMoney && high.isPercent) && !(low.isPercent && high.isMoney);
  return isOneUnit && range.low <= range.high ? range : null;
}

/** "2021-2022" is a year, not a number of anything. */
function isSchoolYear({ low, high }: Range): boolean {
  return high === low + 1 && low >= 1950 && high <= 2100;
}
