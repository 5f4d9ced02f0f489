import { DOT, NINE, ZERO } from "../bytes/ascii.ts";
import type { XmlScanner } from "../xml/scanner.ts";

// Whole numbers of up to 15 digits are exact, and so are these; dividing one by the other is then rounded only once.
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, digits) => Number(`1e${digits}`));

/** Reads digits, with a point or not, at the scanner and moves behind them. Null when there are none. */
export function plainNumber(xml: XmlScanner): number | null {
  const { bytes } = xml;
  let at = xml.at;
  let number = 0;
  let digits = 0;
  let decimals = -1;
  for (; digits < 15; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      number = number * 10 + byte - ZERO;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === DOT && decimals < 0) {
      decimals = 0;
    } else {
      break;
    }
  }
  xml.at = at;
  if (digits === 0) return null;
  return decimals > 0 ? number / (POWERS_OF_TEN[decimals] ?? 1) : number;
}
