import type { Amount, Cell } from "./types.ts";

/** The one amount a cell says; null for a range, for words, and for an amount of something each ("$4,000 per cohort"). */
export function amountIn(cell: Cell | null | undefined): number | null {
  const value = cell?.value;
  return isAmount(value) && value.low === value.high && value.per === null && !value.about ? value.low : null;
}

export function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "low" in value && "unit" in value;
}

/** An amount as a person writes it: "58%", "$1,200", "3.5". */
export function amountText(value: number, unit: Amount["unit"]): string {
  const rounded = Math.round(value * 100) / 100;
  if (unit === "percent") return `${rounded}%`;
  if (unit !== "money") return String(rounded);
  const [whole = "", cents] = Math.abs(rounded)
    .toFixed(Number.isInteger(rounded) ? 0 : 2)
    .split(".");
  const dollars = `$${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}${cents === undefined ? "" : `.${cents}`}`;
  return rounded < 0 ? `-${dollars}` : dollars;
}
