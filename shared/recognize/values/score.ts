import type { CellValue } from "../../workbook/types.ts";
import { plain } from "./plain.ts";

const SCORE =
  /^(?:level |score |rating |rated |scored )?:? ?\(?(\d{1,3}(?:\.\d{1,2})?)\)?(?: ?(?:pts?\.?|points?))?(?:$| ?[-=:(]+ ?[a-z])/;
const WORD_FIRST = /^[a-z][a-z /-]{0,30}(?:\n| ?(?:[-=:] ?|\())(\d{1,3}(?:\.\d{1,2})?)(?: ?pts?)?\)?$/;

/** Reads the points of a rating: 3 of "3", "3 - High quality", "Level 3", "High (3)". Null where no one number is meant. */
export function readScore(raw: CellValue, isDate: boolean): number | null {
  if (typeof raw === "number") return isDate ? null : raw;
  if (typeof raw !== "string" || raw.length > 80) return null;
  const text = plain(raw);
  if (!/^\D{0,40}[\d.]{1,6}\D{0,60}$/.test(text)) return null;
  const match = SCORE.exec(text) ?? WORD_FIRST.exec(text);
  return match ? Number(match[1]) : null;
}
