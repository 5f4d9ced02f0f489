import { amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import type { Amount, Cell, Metric, PeriodCell, RecognizedRecord } from "../../recognize/types.ts";
import type { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { windowOf } from "../implementation/windows.ts";

type MeasureRecord = RecognizedRecord<typeof measures>;

/** One figure and what it counts. */
export interface Figure {
  readonly value: number;
  readonly unit: Amount["unit"];
  readonly cell: Cell<Metric>;
}

const CHANGE = /^\s*[+-]\s*\d|\b(?:by|points?|pts|pp|growth of)\b/i;

/**
 * The one figure a cell says: 40 for "40%", and for "from 29% to 40%". Null where it says several, a range, words, or
 * a change ("+5 points", "increase by 5%"), which can be compared with no other figure.
 */
export function figureOf(cell: Cell<Metric>): Figure | null {
  const parts = cell.value?.parts ?? [];
  const part = parts.length === 1 ? parts[0] : parts.find(({ label }) => label === "to");
  const amount = part?.amount ?? null;
  if (amount === null || amount.low !== amount.high) return null;
  if (typeof cell.raw === "string" && part?.label !== "to" && CHANGE.test(cell.raw)) return null;
  return { value: amount.low, unit: amount.unit, cell };
}

/** Whether two figures count the same thing, so that one can be taken from the other. */
export function isComparable(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && !looksLikeShare(a, b) && !looksLikeShare(b, a);
}

/** 0.4 beside 55: one is a share and the other a percentage whose cell lost its format. */
function looksLikeShare(a: Figure, b: Figure): boolean {
  return a.value > 0 && a.value < 1 && b.value > 1 && b.unit !== "money";
}

/** A figure as the sheet shows it: "58%" for a cell that holds 0.58, "$1,200" for one of money. */
export function shownFigure({ value, unit, cell }: Figure): string {
  return typeof cell.raw === "number" ? amountText(value, unit) : textOf(cell);
}

export type Direction = "increase" | "decrease" | "maintain";

/** Which way the measure is meant to move; null where the row does not say. */
export function directionOf({ cells }: MeasureRecord): Direction | null {
  const said = plainName(cells.direction.value ?? textOf(cells.direction));
  return said === "increase" || said === "decrease" || said === "maintain" ? said : null;
}

export interface DatedFigure extends Figure {
  /** Last day of the period or the date beside it; null where nothing says. */
  readonly day: number | null;
  /** As the heading writes the period; null for a column without one. */
  readonly period: string | null;
}

type FigureField = "baseline" | "target" | "actual";

/** The figures of a field by period in the order of their periods, then the one of a column without a period. */
export function figuresOf(record: MeasureRecord, field: FigureField): readonly DatedFigure[] {
  return FIGURES[field](record);
}

// Many rules ask the same of every measure.
const FIGURES: Readonly<Record<FigureField, (record: MeasureRecord) => readonly DatedFigure[]>> = {
  baseline: once((record: MeasureRecord) => figuresIn(record, "baseline")),
  target: once((record: MeasureRecord) => figuresIn(record, "target")),
  actual: once((record: MeasureRecord) => figuresIn(record, "actual")),
};

function figuresIn(record: MeasureRecord, field: FigureField): DatedFigure[] {
  const cells = [...record.series(field)].sort((a, b) => rankOf(a) - rankOf(b));
  return cells.flatMap((cell) => {
    const figure = figureOf(cell);
    if (!figure) return [];
    const unit = isBarePercent(record, figure) ? "percent" : figure.unit;
    return [{ ...figure, unit, day: dayOf(record, field, cell), period: cell.period?.text ?? null }];
  });
}

const IN_PERCENT = /^\s*(?:%|percent(?:age)?\b)|^(?:percent|%)$/i;

/** “% of teachers present” counts in percent, whether or not each of its cells has the sign: 95 is 95%. */
function isBarePercent({ cells }: MeasureRecord, { unit, value }: Figure): boolean {
  if (unit !== "number" || value < 1 || value > 100) return false;
  return IN_PERCENT.test(textOf(cells.measure)) || IN_PERCENT.test(textOf(cells.unit));
}

function rankOf({ period }: PeriodCell<unknown>): number {
  return period === null ? Number.MAX_SAFE_INTEGER : (period.start ?? period.order ?? 0);
}

function dayOf(record: MeasureRecord, field: FigureField, { period }: PeriodCell<Metric>): number | null {
  if (period !== null) return period.end;
  switch (field) {
    case "baseline":
      return record.cells.baselineDate.value?.end ?? null;
    case "target":
      return record.cells.targetDate.value?.end ?? windowOf(record).end;
    case "actual":
      return record.cells.updated.value?.end ?? null;
  }
}

/** Where the measure stood first. */
export function baselineOf(record: MeasureRecord): DatedFigure | null {
  return figuresOf(record, "baseline")[0] ?? null;
}

/** Where the measure is to be in the end. */
export function finalTargetOf(record: MeasureRecord): DatedFigure | null {
  return figuresOf(record, "target").at(-1) ?? null;
}
