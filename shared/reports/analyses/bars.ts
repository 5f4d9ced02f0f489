import { monthOf } from "../../analyses/months.ts";
import type { Bar, Picture, Tone } from "../../analyses/types.ts";
import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { civilOf } from "../../workbook/dates.ts";
import { escapedMarkup as esc } from "../markup.ts";

type Bars = Extract<Picture, { readonly kind: "bars" }>;

const WIDTH = 900;
const NAMES = 260;
const LINE = 22;
const HEAD = 26;
const LONGEST_NAME = 38;

/** Bars over the months of a stretch of days, with a line for today; one a row, in the order of the table. */
export function barsPicture({ from, to, today, bars }: Bars, language: Language): string {
  const x = (day: number) => NAMES + ((day - from) / (to + 1 - from)) * (WIDTH - NAMES);
  const height = HEAD + bars.length * LINE + 4;
  const months = monthsBetween(from, to);
  // Beyond two years, the names of months would run into each other.
  const named = months.filter((_, at) => at % Math.ceil(months.length / 13) === 0);
  return [
    `<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${esc(say(language, "The same rows as bars over time; the table says all of it."))}">`,
    ...months.map((start) => line("grid", x(start), HEAD - 4, height)),
    ...named.map(
      (start) => `<text class="small" x="${fixed(x(start) + 3)}" y="14">${monthText(start, language)}</text>`,
    ),
    ...bars.map((bar, at) => barLine(bar, HEAD + at * LINE, x, { from, to })),
    today >= from && today <= to ? line("today", x(today), HEAD - 8, height) : "",
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** "Sep ’26": little room, so both are short. */
function monthText(day: number, language: Language): string {
  const { year, month } = civilOf(day);
  return `${language.month(month, year).slice(0, 3)} ’${String(year).slice(2)}`;
}

function barLine(
  { name, start, end, tone }: Bar,
  y: number,
  x: (day: number) => number,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const left = x(Math.max(start, from));
  const width = Math.max(4, x(Math.min(end, to) + 1) - left);
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  return [
    `<text x="0" y="${y + 14}">${esc(short)}</text>`,
    `<rect class="bar ${tone}" x="${fixed(left)}" y="${y + 4}" width="${fixed(width)}" height="12" rx="2"/>`,
    `<text class="sign" x="${fixed(left + width + 3)}" y="${y + 14}">${SIGNS[tone]}</text>`,
  ].join("");
}

// Beside the color, for whoever cannot tell it.
const SIGNS: Readonly<Record<Tone, string>> = { good: "✓", open: "", warn: "?", bad: "!" };

function line(name: string, x: number, top: number, bottom: number): string {
  return `<line class="${name}" x1="${fixed(x)}" x2="${fixed(x)}" y1="${top}" y2="${bottom}"/>`;
}

function monthsBetween(from: number, to: number): number[] {
  const starts: number[] = [];
  for (let month = monthOf(from); month.start <= to; month = monthOf(month.end + 1))
    starts.push(Math.max(month.start, from));
  return starts;
}

export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
