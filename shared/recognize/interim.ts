import type { Field, FieldType, Settings } from "../templates/types.ts";
import type { CellValue } from "../workbook/types.ts";
import type { Period } from "./types.ts";
import { readDate } from "./values/dates.ts";

/** Stands in until the readers of values are all there. */
export function readValue(field: Field, raw: CellValue, isDate: boolean, settings: Settings): unknown {
  if (field.type === "date") return readDate(raw, { settings, isDate, format: null });
  return typeof raw === "string" ? raw.trim() : raw;
}

const PERIOD =
  /\b(?:(?:sy|fy)\s*'?)?(?:20\d\d|\d\d)\s*[-/–]\s*(?:20)?\d\d\b|\b(?:fy|sy)\s*'?\d{2,4}\b|\b(?:year|yr)\s*\d\b|\bq[1-4](?:\s*'?\d{2,4})?|\b(?:boy|moy|eoy)\b|^20\d\d$|^full year 20\d\d$|^(?:jan(?:r?uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s*(?:20\d\d)?$/i;

export function periodOf(text: string, _settings: Settings): { period: Period | null; rest: string } {
  const match = PERIOD.exec(text);
  if (!match) return { period: null, rest: text };
  const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length))
    .replace(/^[\s'\-–:()]+|[\s'\-–:(]+$|^\d+$/g, "")
    .trim();
  return { period: { text: match[0].trim(), start: null, end: null, order: null }, rest };
}

export function contentOf(
  cells: readonly { readonly value: CellValue; readonly isDate: boolean }[],
): FieldType | "empty" | "mixed" {
  const counts = new Map<FieldType, number>();
  for (const { value, isDate } of cells) {
    const type = typeOf(value, isDate);
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return "empty";
  const [type, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["text", 0];
  return count >= 0.6 * total ? type : "mixed";
}

function typeOf(value: CellValue, isDate: boolean): FieldType | null {
  if (value === null) return null;
  if (typeof value === "boolean") return "yes-no";
  if (typeof value === "number") return isDate ? "date" : "number";
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^(?:not started|in progress|complete[d]?|done|on track|planned|on ?going)$/i.test(text)) return "status";
  if (/^[|(]?\d+(?:\.\d+)*[.|)]?$/.test(text) && text.includes(".")) return "id";
  if (/^[|]|^[A-Z]{0,3}\d+(?:\.\d+)*$|^\d+(?:\.\d+)*\.?[A-Z]$/.test(text)) return "id";
  if (/^\$/.test(text)) return "money";
  if (/^[\d.,]+\s*%$/.test(text)) return "percent";
  if (/^[\d.,]+$/.test(text)) return "number";
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) return "date";
  if (/^https?:/.test(text)) return "url";
  if (
    /\b(?:principals?|superintendent|director|coordinator|teachers?|manager|resources|department|team|lead)\b/i.test(
      text,
    ) &&
    text.length < 60
  )
    return "people";
  return "text";
}
