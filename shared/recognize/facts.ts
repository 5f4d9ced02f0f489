import type { Settings } from "../templates/types.ts";
import type { CellValue } from "../workbook/types.ts";
import type { Grid } from "./grid.ts";
import type { FrameColumn } from "./heading-rows.ts";
import { contentOf, periodOf } from "./interim.ts";
import type { TableFrame } from "./tables.ts";
import type { ColumnMatch, Period } from "./types.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** What can be said of a column before its kind of table is known. */
export interface ColumnFacts {
  readonly col: number;
  readonly heading: string;
  readonly period: Period | null;
  /** The heading says a period and nothing else. */
  readonly isPeriod: boolean;
  readonly content: ColumnMatch["content"];
  /** Whether its cells are sentences rather than words. */
  readonly longText: boolean;
  readonly meanings: readonly Meaning[];
}

const ROWS_SAMPLED = 60;

export function factsOf(grid: Grid, frame: TableFrame, vocabulary: Vocabulary, settings: Settings): ColumnFacts[] {
  const rows = sampled(frame.records);
  return frame.columns.map((column) => columnFacts(grid, column, rows, vocabulary, settings));
}

function columnFacts(
  grid: Grid,
  { col, heading, parts }: FrameColumn,
  rows: readonly number[],
  vocabulary: Vocabulary,
  settings: Settings,
): ColumnFacts {
  const cells = rows.map((row) => ({ value: grid.valueAt(row, col), isDate: grid.isDateAt(row, col) }));
  const filled = cells.filter(({ value }) => value !== null);
  const texts = filled.filter(({ value }) => typeof value === "string" && value.length > 60);
  const read = parts.map((part) => ({ part, ...periodOf(part, settings) }));
  const period = read.reduce<Period | null>((last, part) => part.period ?? last, null);
  const words = read.map(({ rest }) => rest).filter((rest) => rest !== "");
  return {
    col,
    heading,
    period,
    isPeriod: period !== null && words.length === 0,
    content: contentOf(filled),
    longText: texts.length > filled.length / 2,
    meanings: meaningsOf(words, vocabulary),
  };
}

/** A label of a form, as if it headed a column. */
export function labelFacts(text: string, col: number, vocabulary: Vocabulary): ColumnFacts {
  const meanings = vocabulary.meaningsOf(text.replace(/[:?\s]+$/, ""));
  return { col, heading: text, period: null, isPeriod: false, content: "empty", longText: false, meanings };
}

/** The lowest heading row speaks for the column; what groups it says less, and all of it together says most. */
function meaningsOf(words: readonly string[], vocabulary: Vocabulary): Meaning[] {
  const best = new Map<string, Meaning>();
  const add = (text: string, trust: number) => {
    for (const meaning of vocabulary.meaningsOf(text)) {
      const key = `${meaning.kind.id} ${meaning.field.id}`;
      const score = meaning.score * trust;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { ...meaning, score });
    }
  };
  if (words.length > 1) add(words.join(" "), 1);
  for (const [index, text] of words.entries()) add(text, index === words.length - 1 ? 0.99 : 0.75);
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

export type SampledCell = { readonly value: CellValue; readonly isDate: boolean };
