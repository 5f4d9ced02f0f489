import { cellName, isRange, quoteSheet, rangeName } from "../workbook/a1.ts";
import { civilOf } from "../workbook/dates.ts";
import type { CellRange, CellRef, Workbook } from "../workbook/types.ts";
import type { Finding, Rule, Values } from "./types.ts";

/** The sentence of a finding, in English, with the person's own words in it. */
export function messageOf(rule: Pick<Rule, "id" | "messages">, finding: Finding): string {
  const text = rule.messages[finding.messageId];
  if (text === undefined) throw new Error(`${rule.id} has no message “${finding.messageId}”.`);
  const sentence = fill(text, finding.values);
  return finding.more === undefined ? sentence : `${sentence} ${fill(AND_MORE, { more: finding.more })}`;
}

const AND_MORE = "The same in {more:more row|more rows} of this column.";

/** Where something is, as a person reads it: "Plan!B2", "'Plan 2'!B2:C9". */
export function placeOf(workbook: Workbook, at: CellRef | CellRange): string {
  const name = workbook.sheets.find((sheet) => sheet.id === at.sheet)?.name ?? at.sheet;
  return `${quoteSheet(name)}!${isRange(at) ? rangeName(at) : cellName(at)}`;
}

const LONGEST_QUOTE = 80;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Puts values in for `{name}`, `{name:date}` and `{name:step|steps}`. A name without a value is a bug and throws. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, form: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for {${name}} in “${text}”.`);
    if (form === undefined) return typeof value === "number" ? numberText(value) : shortened(value);
    return form === "date" ? dateText(Number(value)) : counted(Number(value), form);
  });
}

/** A day as people in American offices write it: "Sep 1, 2026". */
export function dateText(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

function counted(count: number, words: string): string {
  const [one = "", many = one] = words.split("|");
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

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
