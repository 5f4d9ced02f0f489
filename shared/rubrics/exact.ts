import type { Exact } from "./types.ts";

/** A number as a fraction of whole numbers. `under` is above 0, and no number divides both. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const NONE: Fraction = { over: 0n, under: 1n };

const WRITTEN = /^([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?(?:\/(\d+))?$/i;

/** Reads "2.7", "27/10", or a number by the shortest decimals that name it. Null for anything else. */
export function fractionOf(number: Exact | number): Fraction | null {
  const match = WRITTEN.exec(String(number).trim());
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", exponent = "0", under = "1"] = match;
  if (whole + decimals === "" || BigInt(under) === 0n) return null;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const shift = BigInt(Number(exponent) - decimals.length);
  const scale = 10n ** (shift < 0n ? -shift : shift);
  return shift < 0n ? fraction(digits, BigInt(under) * scale) : fraction(digits * scale, BigInt(under));
}

/** As `fractionOf`, for numbers that a rubric's own check has let through. Throws where it is none. */
export function exactly(number: Exact | number): Fraction {
  const read = fractionOf(number);
  if (read === null) throw new Error(`“${number}” is no number.`);
  return read;
}

export function fraction(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const common = largestDivisor(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / common, under: (under * sign) / common };
}

function largestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : largestDivisor(other, one % other);
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under + other.over * one.under, one.under * other.under);
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { over: -other.over, under: other.under });
}

export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.over, one.under * other.under);
}

export function by(one: Fraction, other: Fraction): Fraction {
  return fraction(one.over * other.under, one.under * other.over);
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, NONE);
}

/** Below 0 where `one` is the smaller, 0 where both are the same number. */
export function compare(one: Fraction, other: Fraction): number {
  const [left, right] = [one.over * other.under, other.over * one.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number; exact for whole numbers and halves of any size a rubric has. */
export function toNumber({ over, under }: Fraction): number {
  return Number(over) / Number(under);
}

/** "3" or "8/3". */
export function exactText({ over, under }: Fraction): Exact {
  return under === 1n ? String(over) : `${over}/${under}`;
}

/** The smallest whole multiple of `step` that is not below `number`. */
export function ceilingTo(number: Fraction, step: Fraction): Fraction {
  const { over, under } = by(number, step);
  const down = over / under;
  const isAbove = over > 0n && over % under !== 0n;
  return times({ over: isAbove ? down + 1n : down, under: 1n }, step);
}
