import { hashOf } from "../hash.ts";

/** A UUID made from a text, always the same for the same text: of version 4 by its form, with bits of our hash. */
export function uuidOf(text: string): string {
  const bits = [0, 1, 2, 3].map((turn) => parseInt36(hashOf(`${turn}:${text}`)));
  const hex = bits.map((number) => number.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[(bits[2] ?? 0) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function parseInt36(hash: string): number {
  return Number.parseInt(hash, 36) % 2 ** 32;
}
