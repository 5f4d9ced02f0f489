import type { Settings } from "../../templates/types.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { Grid } from "../tables/grid.ts";
import type { FrameColumn } from "../tables/heading-rows.ts";
import type { TableFrame } from "../tables/tables.ts";
import type { ColumnMatch, Period } from "../types.ts";
import { contentOf } from "../values/content.ts";
import { periodOfHeading } from "../values/periods.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** What can be said of a column before its kind of table is known. */
export interface ColumnFacts {
  readonly col: number;
  readonly heading: string;
  readonly period: Period | null;
  /** What the heading says beside its period. */
  readonly words: string;
  /** The heading says a period and nothing else. */
  readonly isPeriod: boolean;
  readonly content: ColumnMatch["content"];
  /** The same words head several columns, each with a period of its own, over figures. */
  readonly isSeries: boolean;
  /** Whether its cells are ranks, such as "High" or 2, and not names. */
  readonly isRank: boolean;
  /** Whether its cells are sentences rather than words. */
  readonly longText: boolean;
  /** Whether its cells number the rows. */
  readonly countsUp: boolean;
  /** The share of its filled cells that say something of their own, 0 to 1. */
  readonly distinct: number;
  readonly meanings: readonly Meaning[];
  /** The id of the field that a person said it is, null where they said it is none; absent where nobody was asked. */
  readonly said?: string | null;
}

const ROWS_SAMPLED = 24;

export function factsOf(grid: Grid, frame: TableFrame, vocabulary: Vocabulary, settings: Settings): ColumnFacts[] {
  const rows = sampled(frame.records);
  const facts = frame.columns.map((column) => columnFacts(grid, column, rows, vocabulary, settings));
  return facts
    .map((column, index) => underOneHeading(column, facts[index - 1], facts[index + 1]))
    .map((column, _, all) => inSeries(column, all));
}

const RANK = /^(?:very )?(?:high|medium|med|moderate|low|critical|urgent|normal|[hml]|[1-5])(?: priority)?$/i;
const FIGURES: ReadonlySet<string> = new Set(["number", "percent", "money", "metric"]);

/** "Enrollment" over 2023-24, 2024-25 and 2025-26 heads one figure in three years, whatever the word is taken for. */
function inSeries(column: ColumnFacts, all: readonly ColumnFacts[]): ColumnFacts {
  if (!column.period || column.isPeriod || !FIGURES.has(column.content)) return column;
  if (column.meanings.some(({ field, score }) => field.byPeriod && score > 0.8)) return column;
  const alike = all.filter(
    ({ period, words, content }) => period && FIGURES.has(content) && words !== "" && words === column.words,
  );
  return alike.length > 1 ? { ...column, isSeries: true, meanings: [] } : column;
}

/** A heading over two columns, a number and a text, is about the text: "Goal" over "1.2" and "All students read." */
function underOneHeading(column: ColumnFacts, before?: ColumnFacts, after?: ColumnFacts): ColumnFacts {
  if (after && isNumberOf(column, after)) return { ...column, heading: "", meanings: [] };
  if (before && isNumberOf(before, column)) return { ...column, meanings: before.meanings };
  return column;
}

function isNumberOf(column: ColumnFacts, next: ColumnFacts): boolean {
  const numbers = column.content === "id" || (column.content === "number" && column.countsUp);
  return numbers && column.heading !== "" && next.heading === "" && next.content === "text";
}

/** "1", "2", "3" or "1.1", "1.2", "2.1": each more than the one above it, and none of them large. */
function countsUp(values: readonly CellValue[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return typeof value === "number" && value < 1000 && (typeof before !== "number" || value > before);
  });
}

function columnFacts(
  grid: Grid,
  { col, heading, parts }: FrameColumn,
  rows: readonly number[],
  vocabulary: Vocabulary,
  settings: Settings,
): ColumnFacts {
  const cells = rows.flatMap((row) => {
    const value = grid.valueAt(row, col);
    return value === null ? [] : [{ value, isDate: grid.isDateAt(row, col), format: grid.formatAt(row, col) }];
  });
  const longTexts = cells.filter(({ value }) => typeof value === "string" && value.length > 60).length;
  const read = parts.map((part) => periodOfHeading(part, settings) ?? { period: null, rest: part });
  const period = read.reduce<Period | null>((last, part) => part.period ?? last, null);
  const words = read
    .filter(({ rest, period: own }) => rest !== "" && !(own && UNIT.test(rest)))
    .map(({ rest }) => rest);
  return {
    col,
    heading,
    period,
    words: words.join(" "),
    isPeriod: period !== null && words.length === 0,
    content: contentOf(cells, settings).type,
    isSeries: false,
    isRank: cells.length > 0 && cells.every(({ value }) => RANK.test(String(value).trim())),
    longText: longTexts > cells.length / 2,
    countsUp: cells.length > 1 && countsUp(cells.map(({ value }) => value)),
    distinct: cells.length === 0 ? 0 : new Set(cells.map(({ value }) => value)).size / cells.length,
    meanings: meaningsOf(words, vocabulary),
  };
}

// "Week 6/3-6/7" says its unit with the period.
const UNIT = /^(?:day|week|month|quarter|term|semester|year|school year|fiscal year)s?(?: of)?$/i;

/** A label of a form, as if it headed a column. */
export function labelFacts(text: string, col: number, vocabulary: Vocabulary): ColumnFacts {
  return {
    col,
    heading: text,
    period: null,
    words: text,
    isPeriod: false,
    isSeries: false,
    isRank: false,
    content: "empty",
    longText: false,
    countsUp: false,
    distinct: 0,
    meanings: vocabulary.meaningsOf(text.replace(/[:?\s]+$/, "")),
  };
}

/** The lowest heading row speaks for the column; what groups it says less, and all of it together says most. */
function meaningsOf(words: readonly string[], vocabulary: Vocabulary): readonly Meaning[] {
  const [only] = words;
  if (only === undefined) return [];
  if (words.length === 1) return vocabulary.meaningsOf(only);
  const best = new Map<string, Meaning>();
  const add = (text: string, trust: number) => {
    for (const meaning of vocabulary.meaningsOf(text)) {
      const key = `${meaning.kind.id} ${meaning.field.id}`;
      const score = meaning.score * trust;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { ...meaning, score });
    }
  };
  const whole = words.join(" ");
  add(whole, 1.03);
  // "Status" over "Current" is the current status, and no baseline.
  const isKnown = vocabulary.meaningsOf(whole).some(({ how }) => how !== "close");
  for (const [index, text] of words.entries()) add(text, index === words.length - 1 && !isKnown ? 0.99 : 0.75);
  return [...best.values()];
}

/** Rows from all over the table: the top, where it is best kept, and every so many below. */
function sampled(rows: readonly number[]): readonly number[] {
  if (rows.length <= ROWS_SAMPLED) return rows;
  const half = ROWS_SAMPLED / 2;
  const step = (rows.length - half) / half;
  const spread = Array.from({ length: half }, (_, index) => rows[half + Math.floor(index * step)] ?? 0);
  return [...rows.slice(0, half), ...spread];
}
