import { serialOfDay } from "@throughline/shared/workbook/dates.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#ERROR!"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Words that stand for true and false; English ones are taken everywhere. */
const TRUTHS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  en: ["true", "false"],
  es: ["verdadero", "falso"],
  fr: ["vrai", "faux"],
  de: ["wahr", "falsch"],
};

const asIs = (value: CellContent["value"]): CellContent => ({ value, formula: null });

/**
 * What a cell holds after a person types this, or a script hands it to `setValues`: text is read for what it looks like
 * in the spreadsheet's locale, unless an apostrophe stands before it or the cell is one for plain text.
 */
export function typed(text: string, locale: string, format: string): CellContent {
  if (text === "") return asIs(null);
  if (format === "@") return asIs(text);
  if (text.startsWith("'")) return asIs(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1) };
  if (ERRORS.includes(text)) return asIs({ error: text });
  const truth = truthOf(text, locale);
  if (truth !== null) return asIs(truth);
  return numberOf(text.trim(), locale) ?? dateOf(text.trim(), locale) ?? asIs(text);
}

function truthOf(text: string, locale: string): boolean | null {
  const word = text.trim().toLowerCase();
  const pairs = [TRUTHS.en, TRUTHS[locale.slice(0, 2)]];
  for (const pair of pairs) {
    if (word === pair?.[0]) return true;
    if (word === pair?.[1]) return false;
  }
  return null;
}

function numberOf(text: string, locale: string): CellContent | null {
  const comma = /^(?:de|es|fr|it|pt)/.test(locale) && !locale.startsWith("es-US");
  const plain = comma ? text.replace(/\.(?=\d{3})/g, "").replace(",", ".") : text.replace(/,(?=\d{3})/g, "");
  const match = /^([+-]?)\$?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(plain);
  if (!match) return null;
  const [, sign, digits, power = "", percent] = match;
  const size = Number(`${sign}${digits}${power}`);
  if (percent) return { value: size / 100, formula: null, format: "0%" };
  return plain.includes("$") ? { value: size, formula: null, format: "$#,##0" } : asIs(size);
}

function dateOf(text: string, locale: string): CellContent | null {
  const dated = (serial: number | null): CellContent | null =>
    serial === null ? null : { value: serial, formula: null, format: "M/d/yyyy" };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(text);
  if (slashed) {
    const [one, other] = [Number(slashed[1]), Number(slashed[2])];
    const year = slashed[3] === undefined ? 2026 : Number(slashed[3]) + (slashed[3].length === 2 ? 2000 : 0);
    const [month, day] = locale.startsWith("en-US") ? [one, other] : [other, one];
    return dated(serialOfDay(year, month, day));
  }
  const worded = /^([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? ?)?(\d{4})?$/i.exec(text);
  const month = MONTHS.indexOf(worded?.[1]?.toLowerCase() ?? "");
  if (!worded || month < 0 || (worded[2] === undefined && worded[3] === undefined)) return null;
  return dated(serialOfDay(Number(worded[3] ?? 2026), month + 1, Number(worded[2] ?? 1)));
}
