import type { CellValue } from "../../workbook/types.ts";

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']{3,2000}/i;
const BARE =
  /^(?:[a-z0-9-]{1,63}\.){1,4}(?:org|com|edu|gov|net|us|info|io|me|k12|google)(?:\.[a-z]{2})?(?:\/[^\s]{0,500})?$/i;

/** Reads the first web address in a cell. Null where there is none. */
export function readUrl(raw: CellValue): string | null {
  if (typeof raw !== "string" || raw.length > 5000) return null;
  const text = raw.trim();
  const address = ADDRESS.exec(text)?.[0] ?? (text.length <= 300 ? BARE.exec(text)?.[0] : undefined);
  return address === undefined ? null : address.replace(/[.,;:!?)\]]{1,5}$/, "");
}
