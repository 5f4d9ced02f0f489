import type { CellValue } from "../../workbook/types.ts";
import { phrase } from "./plain.ts";

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...words(true, "yes y true t x ✓ ✔ ✅ ☑ ☒ 🗸 sí si checked on 1 agreed correct"),
  ...words(false, "no n false f ✗ ✘ ❌ ☐ unchecked off 0"),
]);

/** Reads "Yes", "n", a check mark, or a checkbox. "Yes, from May on" is yes too. Null for anything else. */
export function readYesNo(raw: CellValue): boolean | null {
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "number") return raw === 1 ? true : raw === 0 ? false : null;
  if (typeof raw !== "string" || raw.length > 80) return null;
  const text = phrase(raw);
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const opening = /^(yes|no)(?: - | ?[,;:(.])/.exec(text)?.[1];
  return opening === undefined ? null : opening === "yes";
}

function words(meaning: boolean, list: string): readonly (readonly [string, boolean])[] {
  return list.split(" ").map((word) => [word, meaning] as const);
}
