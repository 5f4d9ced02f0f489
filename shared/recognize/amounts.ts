import type { Amount, Cell } from "./types.ts";

/** The one amount a cell says; null for a range, for words, and for an amount of something each ("$4,000 per cohort"). */
export function amountIn(cell: Cell | null | undefined): number | null {
  const value = cell?.value;
  return isAmount(value) && value.low === value.high && value.per === null && !value.about ? value.low : null;
}

export function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "low" in value && "unit" in value;
}
