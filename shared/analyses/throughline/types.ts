import type { Standing } from "../../plan/implementation/standing.ts";
import type { Level } from "../../plan/implementation/tree.ts";
import type { CellRef } from "../../workbook/types.ts";

export type LineLevel = Level | "step";

/** The plan as one line: what is hoped for, what is chosen, what is made, and who does what by when. */
export interface Throughline {
  /** Aspirations of the mission, or of no priority that stands on a sheet. */
  readonly hopes: readonly Hope[];
  /** What the line begins with. */
  readonly roots: readonly LineNode[];
  /** What belongs to nothing, although there is something to belong to. */
  readonly loose: readonly LineNode[];
  readonly counts: Readonly<Record<LineLevel, number>>;
  /** How often the line breaks. A thing that belongs to two others breaks once. */
  readonly breaks: number;
}

/** An aspiration. */
export interface Hope {
  readonly text: string;
  readonly at: CellRef;
  readonly gaps: readonly Gap[];
}

export interface LineNode {
  /** Its place among its siblings, by name; no two siblings have the same. */
  readonly key: string;
  readonly level: LineLevel;
  readonly name: string;
  readonly at: CellRef;
  /** Aspirations of a priority. */
  readonly hopes: readonly Hope[];
  /** As the cell names them; "" where nobody is. */
  readonly owner: string;
  /** Who clears the way, as the cell names them. */
  readonly sponsor: string;
  /** Serial days; null where no cell says. */
  readonly start: number | null;
  readonly end: number | null;
  readonly standing: Standing | null;
  /** As the cell says it. */
  readonly status: string;
  /** Those that are about it and about nothing above it. */
  readonly measures: readonly LineMeasure[];
  /** Whether it only stands over steps, on no list of its own: what people call its level is not known. */
  readonly isHeading: boolean;
  /** In dollars: what the needs that name it cost, else its own cost. Null where nothing says. */
  readonly money: number | null;
  readonly gaps: readonly Gap[];
  readonly children: readonly LineNode[];
}

export interface LineMeasure {
  readonly name: string;
  readonly at: CellRef;
  /** Figures as the sheet shows them; null where there is none. */
  readonly baseline: string | null;
  readonly latest: string | null;
  readonly target: string | null;
  /** Serial day of the target. */
  readonly by: number | null;
  /** Whether its figures tell of too few students to be shown; they are null then. */
  readonly keptBack: boolean;
}

/** Where the line breaks, and the cell where it could be mended. */
export type Gap = { readonly at: CellRef } & (
  | { readonly is: PlainGap }
  /** Names something that stands nowhere. */
  | { readonly is: "unknown"; readonly text: string }
  /** Nothing is called so, but something nearly. */
  | { readonly is: "near"; readonly text: string; readonly name: string }
);

export type PlainGap =
  | "no-hope"
  | "no-measure"
  | "no-initiative"
  | "no-deliverable"
  | "no-step"
  | "no-parent"
  | "unlisted"
  | "homeless"
  | "no-owner"
  | "no-dates"
  | "no-need"
  | "ends-early"
  | "after-deliverable";
