import { compare, exactly, type Fraction } from "./exact.ts";

const FEWEST = 2;
const USUAL = 3;

/**
 * A number to read beside the threshold it is held against: three decimals, without zeros beyond two, and as many more
 * as it takes that what is read lies on the side where the number lies. 62/23 is "2.696", never "2.70".
 */
export function shownBeside(number: Fraction, threshold: Fraction): string {
  const side = compare(number, threshold);
  for (let decimals = USUAL; ; decimals += 1) {
    const text = rounded(number, decimals);
    if (side === 0 || compare(exactly(text), threshold) === side) return withoutZeros(text);
  }
}

/** Rounded half away from zero. */
export function rounded({ over, under }: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = over < 0n ? -over : over;
  const units = (size * scale * 2n + under) / (under * 2n);
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = over < 0n && units > 0n ? "-" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

function withoutZeros(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  const kept = decimals.slice(FEWEST).replace(/0+$/, "");
  return `${whole}.${decimals.slice(0, FEWEST)}${kept}`;
}

/** A number as people write it: "62", "62.5", and "26.667" where the decimals never end. */
export function plainly(number: Fraction): string {
  const text = rounded(number, USUAL);
  const trimmed = text.replace(/\.?0+$/, "");
  return number.under === 1n ? String(number.over) : trimmed === "" ? "0" : trimmed;
}
