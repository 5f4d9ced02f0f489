import type { Plan } from "../recognize/types.ts";
import type { Settings, SheetKind } from "../templates/types.ts";
import type { CellRef } from "../workbook/types.ts";

/** How figures of a column are written. "day" is a serial day, "percent" in hundredths as written: 29 for 29%. */
export type Unit = "words" | "count" | "number" | "money" | "percent" | "day" | "days";

/** A sentence or a few words as data: the text of this id in the analysis, with these values put in. */
export interface Saying {
  readonly messageId: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One place of a table, and the cells of the workbook it was worked out from; [] only where it says nothing. */
export interface Entry {
  /** Null where there is nothing to say. A text is the person's own words. */
  readonly value: string | number | Saying | null;
  readonly from: readonly CellRef[];
  /** Where this one entry is counted in something else than its column. */
  readonly unit?: Unit;
  /** A count too small to show without telling about single people: there is a figure, and it is kept back. */
  readonly keptBack?: true;
}

/** How good the news is; never the only sign: words beside it say the same. */
export type Tone = "good" | "open" | "warn" | "bad";

export interface AnalysisColumn {
  readonly id: string;
  readonly heading: string;
  readonly unit: Unit;
  /** Set for the figures of a matrix: their size is shown by shade. */
  readonly shaded?: true;
}

export interface AnalysisRow {
  /** By the id of the column. A column without an entry is empty. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly tone?: Tone;
  /** A sum over the rows above. */
  readonly isTotal?: true;
}

/** A bar over days; both ends inclusive. */
export interface Bar {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
}

export interface ChartPoint {
  /** As the heading writes the period. */
  readonly label: string;
  readonly value: number;
  /** Whether it belongs to a shift, a trend, or lies outside the limits. */
  readonly isSignal: boolean;
}

/** What stands beside a table, for the eye; the table says all of it. */
export type Picture =
  | {
      readonly kind: "bars";
      readonly from: number;
      readonly to: number;
      readonly today: number;
      readonly bars: readonly Bar[];
    }
  | {
      readonly kind: "chart";
      readonly points: readonly ChartPoint[];
      readonly center: number | null;
      readonly limits: { readonly low: number; readonly high: number } | null;
      readonly target: number | null;
      readonly unit: Unit;
    };

export interface AnalysisTable {
  /** What this table is about, where an analysis gives several; the person's own words. */
  readonly title: string | null;
  /** What the table tells, in plain sentences. */
  readonly caption: readonly Saying[];
  readonly columns: readonly AnalysisColumn[];
  readonly rows: readonly AnalysisRow[];
  readonly picture: Picture | null;
}

export type AnalysisOptions = Readonly<Record<string, string | number>>;

/** A question people ask of their sheets, and how it is answered. */
export interface Analysis<
  M extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
  O extends AnalysisOptions = AnalysisOptions,
> {
  /** Its path: the kind of sheet it is about, or "plan", and the name of its file. */
  readonly id: string;
  /** What stands above it in a report. */
  readonly name: string;
  readonly docs: {
    /** One sentence: the question it answers. */
    readonly what: string;
    /** How each figure is worked out, for somebody who wants to do it by hand. */
    readonly how: string;
    /** Where it comes from, such as "SK-15; S4, deliverable 8". */
    readonly source: string;
  };
  /** Without a table of each of these kinds there is no answer. */
  readonly needs: readonly SheetKind[];
  /** Limits with their defaults. */
  readonly options?: O;
  /** Sentences and words, with the placeholders of rules: {name}, {day:date}, {count:row|rows}. */
  readonly messages: M;
  /** [] where the sheets hold nothing to say about. */
  analyze(scope: AnalysisScope<M, O>): readonly AnalysisTable[];
}

export interface AnalysisScope<M extends Readonly<Record<string, string>>, O extends AnalysisOptions> {
  readonly plan: Plan;
  readonly settings: Settings;
  /** Serial day. */
  readonly today: number;
  readonly options: O;
  /** One of the analysis' messages, with its values. */
  say(messageId: keyof M & string, values?: Readonly<Record<string, string | number>>): Saying;
}

/** Gives an analysis with its own messages and options as types. */
export function defineAnalysis<
  const M extends Readonly<Record<string, string>>,
  O extends AnalysisOptions = Readonly<Record<string, never>>,
>(analysis: Analysis<M, O>): Analysis<M, O> {
  return analysis;
}
