export interface PlainNumber {
  readonly value: number;
  /** The number format that shows it as it was written. */
  readonly format: string;
}

// A spreadsheet keeps no more digits of a number than these.
const MOST_DIGITS = 15;

/** The number that a text is; null where the text says anything more, or is a code such as "007". */
export function plainNumber(text: string): PlainNumber | null {
  const match = /^\s*(\$?)\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
  if (!match) return null;
  const [, dollar, digits = "", percent] = match;
  // Leading zeros are how codes are written.
  if (/^-?0\d/.test(digits) || digits.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const value = Number(digits.replaceAll(",", ""));
  const decimals = digits.split(".")[1]?.length ?? 0;
  const zeros = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (percent) return dollar ? null : { value: Number((value / 100).toPrecision(MOST_DIGITS)), format: `0${zeros}%` };
  return { value, format: dollar ? `$#,##0${zeros}` : digits.includes(",") ? `#,##0${zeros}` : "General" };
}
