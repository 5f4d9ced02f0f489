import { civilOf } from "../workbook/dates.ts";
import type { Listed, OurName, Value, Values } from "../workbook/phrases.ts";
import { ENGLISH, type Language } from "./language.ts";

const LONGEST_QUOTE = 80;

/**
 * Puts values in for `{name}`, `{name:date}`, `{name:step|steps}` and `{name#is|are}`. A name without a value is a bug
 * and throws.
 */
export function fill(text: string, values: Values, language: Language = ENGLISH): string {
  return text.replace(/\{(\w+)(?:([:#])([^}]*))?\}/g, (_, name: string, mark: string | undefined, form: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for {${name}} in “${text}”.`);
    if (mark === undefined) return valueText(value, language);
    if (mark === "#") return chosen(Number(value), form);
    return form === "date"
      ? dayText(Number(value), language)
      : `${numberText(Number(value))} ${chosen(Number(value), form)}`;
  });
}

/** A serial day as people write it: "Sep 1, 2026", "1 sep 2026". */
export function dayText(serial: number, language: Language = ENGLISH): string {
  return language.day(civilOf(serial));
}

function valueText(value: Value, language: Language): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return shortened(value);
  if ("whole" in value) return value.whole;
  if ("text" in value) return fill(language.phrases.get(value.text) ?? value.text, value.values, language);
  if ("items" in value) return listText(value, language);
  if ("ours" in value) return nameText(value, language);
  return "day" in value ? dayText(value.day, language) : language.month(value.month, value.year);
}

function nameText({ ours, small }: OurName, language: Language): string {
  const name = language.phrases.get(ours) ?? ours;
  return small ? name.toLowerCase() : name;
}

function listText({ items, by }: Listed, language: Language): string {
  const texts = items.map((item) => (typeof item === "string" ? item : valueText(item, language)));
  if (by === "→") return texts.join(" → ");
  if (by === "," || by === ";") return texts.join(`${by} `);
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return last;
  // Nothing tells apart “a”, “b” and “c” better than their own quotation marks, so no comma stands before the last.
  return `${texts.slice(0, -1).join(", ")} ${language.joiner(by, last)} ${last}`;
}

function chosen(count: number, words: string): string {
  const [one = "", many = one] = words.split("|");
  return count === 1 ? one : many;
}

/** The same in English and in the Spanish of the United States and Mexico: 1,234.5. */
function numberText(value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 1e6) / 1e6).split(".");
  // Four digits stay as they are: they may be a year.
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
