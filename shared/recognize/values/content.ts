import { defaultSettings } from "../../templates/settings.ts";
import type { FieldType, Settings } from "../../templates/types.ts";
import type { CellValue } from "../../workbook/types.ts";
import { byText } from "../by-text.ts";
import { readAmount } from "./amounts.ts";
import { readDate } from "./dates.ts";
import { isClearlyPeople } from "./people.ts";
import { isPlaceholder } from "./placeholder.ts";
import { readStatus } from "./status.ts";
import { readUrl } from "./urls.ts";

export interface ContentCell {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly format?: string | null;
}

/** What the cells of a column look like, whatever its heading says. */
export interface ColumnContent {
  /** "mixed" where no type has most of the cells. */
  readonly type: FieldType | "empty" | "mixed";
  /** The part of the filled cells, 0 to 1, that look so. */
  readonly share: number;
  /** The same for each type that any cell looks like. */
  readonly shares: ReadonlyMap<FieldType, number>;
}

/** Enough to know a column by; a longer one is looked at here and there. */
const SAMPLE = 200;
/** A type that fewer cells have does not speak for the column. */
const MOST = 0.6;

/** Weighs what the cells of a column look like. Placeholders such as "TBD" say nothing. */
export function contentOf(cells: readonly ContentCell[], settings: Settings = defaultSettings): ColumnContent {
  const lookOfText = looksOf(settings);
  const texts = new Set<string>();
  const counts = new Map<Look, number>();
  let filled = 0;
  for (const cell of sampled(cells)) {
    const look = lookOf(cell, lookOfText, texts);
    if (look === null) continue;
    filled++;
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  if (filled === 0) return { type: "empty", share: 0, shares: new Map() };
  moveCount(counts, "date-or-status", (counts.get("date") ?? 0) > (counts.get("status") ?? 0) ? "date" : "status");
  if (texts.size > 0 && texts.size * 3 <= filled && texts.size <= 12) moveCount(counts, "text", "list");
  const shares = new Map<FieldType, number>();
  for (const [look, count] of counts) if (look !== "date-or-status") shares.set(look, count / filled);
  const [type, share] = [...shares].reduce((best, next) => (next[1] > best[1] ? next : best), ["text", 0] as const);
  if (share >= MOST) return { type, share, shares };
  // 29%, 0.4 and "30% | 25%" side by side are what measures hold.
  const figures = FIGURES.reduce((sum, figure) => sum + (shares.get(figure) ?? 0), 0);
  return figures >= MOST ? { type: "metric", share: figures, shares } : { type: "mixed", share, shares };
}

/** "Ongoing" is said of dates and of states. */
type Look = FieldType | "date-or-status";

const FIGURES: readonly FieldType[] = ["number", "percent", "metric", "money"];

function moveCount(counts: Map<Look, number>, from: Look, to: Look): void {
  const count = counts.get(from);
  if (count === undefined) return;
  counts.delete(from);
  counts.set(to, (counts.get(to) ?? 0) + count);
}

/** Evenly spread over the column. */
function sampled(cells: readonly ContentCell[]): readonly ContentCell[] {
  if (cells.length <= SAMPLE) return cells;
  const step = cells.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => cells[Math.floor(index * step)]).filter(
    (cell) => cell !== undefined,
  );
}

function lookOf(
  { value, isDate, format = null }: ContentCell,
  lookOfText: (text: string) => Look,
  texts: Set<string>,
): Look | null {
  if (value === null) return null;
  if (typeof value === "boolean") return "yes-no";
  if (typeof value === "number") return isDate ? "date" : typeOfNumber(format);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (isPlaceholder(text)) return null;
  texts.add(text);
  return lookOfText(text);
}

const looks = new WeakMap<Settings, (text: string) => Look>();

/** Tells what texts look like, in a district's own terms. */
function looksOf(settings: Settings): (text: string) => Look {
  const known = looks.get(settings) ?? byText((text) => lookAt(text, settings));
  looks.set(settings, known);
  return known;
}

function typeOfNumber(format: string | null): FieldType {
  if (format === null) return "number";
  if (format.includes("%")) return "percent";
  return /\$(?!-)/.test(format) ? "money" : "number";
}

const ID =
  /^[|(#]?(?:[A-Z]{0,3}[- ]?\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\d{1,3}(?:\.\d{1,3}){0,3}\.?[A-Za-z]?[.):]?|[A-Z]{1,4}-?\d{1,4}(?:\.\d{1,3}){0,3})\|?$/;
const PERCENT = /^[<>~]?=? ?\d{1,3}(?:\.\d{1,3})? ?%$/;
const PLAIN_NUMBER = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

function lookAt(text: string, settings: Settings): Look {
  if (text.length > 160) return "text";
  if (PLAIN_NUMBER.test(text) && text.length <= 15) return "number";
  if (PERCENT.test(text)) return "percent";
  if (ID.test(text)) return "id";
  if (/^(?:yes|no|y|n|true|false)$/i.test(text)) return "yes-no";
  // One letter is a status in one column and a mark in the next.
  const isStatus = text.length > 1 && readStatus(text, null) !== null;
  const isDate = readDate(text, { settings, isDate: false, format: null }) !== null;
  if (isStatus || isDate) return isStatus && isDate ? "date-or-status" : isDate ? "date" : "status";
  const figure = /\d/.test(text) ? figureType(text) : null;
  if (figure !== null) return figure;
  if (/^(?:https?:|www\.)/i.test(text) && readUrl(text) !== null) return "url";
  return isClearlyPeople(text) ? "people" : "text";
}

function figureType(text: string): FieldType | null {
  const amount = readAmount(text, "number", false, null);
  if (amount !== null) return amount.unit === "percent" ? "percent" : amount.unit === "money" ? "money" : "number";
  return /^[<>~]?\d[\d.,]*%?(?:\s*[|/;]\s*[<>~]?\d[\d.,]*%?)+$/.test(text) ? "metric" : null;
}
