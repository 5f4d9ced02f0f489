/** What a column counts where its cells do not say. */
export type AmountKind = "money" | "number" | "percent";

/** One number with the signs that belong to it: "$1.2M", "-5", "29%". */
export interface Figure {
  /** As written, before "k" or "million". */
  readonly base: number;
  readonly scale: number;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly isWhole: boolean;
  /** The text after it. */
  readonly rest: string;
}

const FIGURE =
  /^([-+]?)(us ?\$|usd|\$)? ?([-+]?)((?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,6})?|\.\d{1,6})(?![,.]?\d)(?: ?(k|m|mm|thousand|million|mil|billion)(?![a-z]))?(?: ?(%|per ?cent(?!age| points?)|usd(?![a-z])|dollars?(?![a-z])|\$(?!\d)))?/i;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Reads the figure that a text begins with. Null for none, and for a code such as "05401" or "1.2.3". */
export function figureOf(text: string, kind: AmountKind): Figure | null {
  const match = FIGURE.exec(text);
  if (!match) return null;
  const [whole, before, currency, after, figures = "", written = "", sign = ""] = match;
  const [scale, mark] = [written.toLowerCase(), sign.toLowerCase()];
  if (/^0\d/.test(figures)) return null;
  const isMoney = currency !== undefined || mark === "usd" || mark === "$" || mark.startsWith("dollar");
  // "$1.000" is a thousand where the dot parts thousands.
  if (isMoney && /^\d{1,3}\.\d{3}$/.test(figures)) return null;
  // "5m" is millions of money only.
  if (scale.startsWith("m") && scale.length <= 2 && !isMoney && kind !== "money") return null;
  return {
    base: (before === "-" || after === "-" ? -1 : 1) * Number(figures.replaceAll(",", "")),
    scale: SCALES.get(scale) ?? 1,
    isMoney,
    isPercent: mark === "%" || mark.startsWith("per"),
    isWhole: !figures.includes("."),
    rest: text.slice(whole.length),
  };
}
