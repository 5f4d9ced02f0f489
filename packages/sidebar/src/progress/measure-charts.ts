import { FEWEST_POINTS } from "@throughline/shared/analyses/charts/signals.ts";
import { unitOf } from "@throughline/shared/analyses/figure-entry.ts";
import { isEverybody, smallGroups } from "@throughline/shared/analyses/group-size.ts";
import { runCharts } from "@throughline/shared/analyses/measures/run-charts.ts";
import { trajectory } from "@throughline/shared/analyses/measures/trajectory.ts";
import type { AnalysisRow, AnalysisTable, Unit } from "@throughline/shared/analyses/types.ts";
import { baselineOf, type DatedFigure, figuresOf, isComparable } from "@throughline/shared/plan/measures/figures.ts";
import { textOf } from "@throughline/shared/recognize/cells.ts";
import { tablesOf } from "@throughline/shared/recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "@throughline/shared/recognize/types.ts";
import { measures } from "@throughline/shared/templates/kinds/measures.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import { asked, type Told } from "../analyses/told.ts";

type MeasureRecord = RecognizedRecord<typeof measures>;

/** A figure on a chart. */
export interface PlotPoint {
  /** Serial day, or its place among the others where some of them have no day. */
  readonly x: number;
  readonly value: number;
  /** As the heading writes the period; null where only a day or nothing says. */
  readonly period: string | null;
  readonly day: number | null;
  readonly at: CellRef;
}

/** A measure: where it began, where it is to go, where it is. */
export interface MeasureChart {
  readonly key: string;
  readonly title: string;
  readonly at: CellRef;
  readonly unit: Unit;
  readonly baseline: PlotPoint | null;
  readonly targets: readonly PlotPoint[];
  readonly actuals: readonly PlotPoint[];
  /** What the analysis says of it. */
  readonly row: AnalysisRow;
  /** Its figures tell of too few students; it has no points then. */
  readonly isKeptBack: boolean;
}

/** Where each measure stands, a row each in the order of the sheets. */
export function standingsTold(plan: Plan, today: number): Told {
  return asked(trajectory, { plan, at: today });
}

/** Every measure that has two figures to set beside each other, with its row of `standings`. */
export function measureCharts(plan: Plan, today: number, standings: Told): readonly MeasureChart[] {
  const small = smallGroups(plan);
  const rows = standings.tables.flatMap((table) => table.rows);
  const records = tablesOf(plan, measures)
    .flatMap((table) => table.records)
    .filter(({ cells }) => textOf(cells.measure) !== "");
  const charts = records.flatMap((record, place): MeasureChart[] => {
    const row = rows[place];
    if (!row) return [];
    const figures = figuresFor(record, today);
    const all = [...(figures.baseline ? [figures.baseline] : []), ...figures.targets, ...figures.actuals];
    const [first] = all;
    if (!first || all.length < 2) return [];
    const isKeptBack = small.has(record);
    const xOf = placesOnAxis(figures, today);
    const point = (figure: DatedFigure): PlotPoint => ({
      x: xOf(figure),
      value: figure.value,
      period: figure.period,
      day: figure.day,
      at: figure.cell.at,
    });
    const { measure, site, studentGroup } = record.cells;
    return [
      {
        key: String(place),
        title: [row.entries.measure?.value, textOf(site), isEverybody(record) ? "" : textOf(studentGroup)]
          .filter((part) => typeof part === "string" && part !== "")
          .join(", "),
        at: measure.at,
        unit: unitOf(first.unit),
        baseline: figures.baseline && !isKeptBack ? point(figures.baseline) : null,
        targets: isKeptBack ? [] : figures.targets.map(point).sort(byPlace),
        actuals: isKeptBack ? [] : figures.actuals.map(point).sort(byPlace),
        row,
        isKeptBack,
      },
    ];
  });
  return [...charts].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What is behind comes first, what has no figure yet comes last. */
function rankOf({ row, actuals }: MeasureChart): number {
  if (row.tone === "warn") return 0;
  return actuals.length > 0 ? 1 : 2;
}

function byPlace(a: PlotPoint, b: PlotPoint): number {
  return a.x - b.x;
}

interface Figures {
  readonly baseline: DatedFigure | null;
  readonly targets: readonly DatedFigure[];
  readonly actuals: readonly DatedFigure[];
}

/** The figures that count the same thing as the first of them. A figure of no period and no day is of today. */
function figuresFor(record: MeasureRecord, today: number): Figures {
  const baseline = baselineOf(record);
  const targets = figuresOf(record, "target");
  const actuals = figuresOf(record, "actual").map((one) =>
    one.day === null && one.period === null ? { ...one, day: today } : one,
  );
  const first = baseline ?? targets.at(-1) ?? actuals[0] ?? null;
  const same = (one: DatedFigure) => first !== null && isComparable(one, first);
  return { baseline, targets: targets.filter(same), actuals: actuals.filter(same) };
}

/** How far apart what has no day is set from what has, where only one thing has. */
const YEAR = 365;

/**
 * By day; in order where nothing has a day. Where only some have one, a baseline without it lies before them, figures
 * lie between the beginning and today, and targets after all.
 */
function placesOnAxis({ baseline, targets, actuals }: Figures, today: number): (figure: DatedFigure) => number {
  const all = [...(baseline ? [baseline] : []), ...actuals, ...targets];
  const days = all.flatMap(({ day }) => day ?? []);
  if (days.length === 0) return inOrder(all);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const gap = (last - first) / days.length || YEAR;
  const start = baseline?.day === null ? first - gap : first;
  const undated = { actuals: actuals.filter(isUndated), targets: targets.filter(isUndated) };
  return (figure) => {
    if (figure.day !== null) return figure.day;
    const target = undated.targets.indexOf(figure);
    if (target >= 0) return last + gap * (target + 1);
    const actual = undated.actuals.indexOf(figure);
    const end = Math.max(start + 1, Math.min(today, last));
    return actual < 0 ? start : start + ((end - start) * (actual + 1)) / undated.actuals.length;
  };
}

/** What is of one period has one place. */
function inOrder(figures: readonly DatedFigure[]): (figure: DatedFigure) => number {
  const places = new Map<string, number>();
  const keyOf = (one: DatedFigure) => one.period ?? cellKey(one);
  for (const one of figures) if (!places.has(keyOf(one))) places.set(keyOf(one), places.size);
  return (one) => places.get(keyOf(one)) ?? 0;
}

function isUndated({ day }: DatedFigure): boolean {
  return day === null;
}

function cellKey({ cell: { at } }: DatedFigure): string {
  return `${at.sheet} ${at.row} ${at.col}`;
}

/** Figures of one measure in the order of time, and whether they show a change. */
export interface RunChart {
  readonly key: string;
  readonly title: string;
  readonly table: AnalysisTable;
  readonly unit: Unit;
  readonly points: readonly { readonly label: string; readonly value: number; readonly isSignal: boolean }[];
  readonly center: number | null;
  /** How many points are still to come before anything can be tested; 0 where it is. */
  readonly open: number;
}

// Two points make a line, and no run.
const FEWEST_SHOWN = 3;

/** The run charts of a plan, without those that tell of too few students. */
export function runChartsOf(plan: Plan, today: number): readonly RunChart[] {
  const hidden = new Set([...smallGroups(plan)].map(({ sheet, row }) => `${sheet} ${row}`));
  return asked(runCharts, { plan, at: today }).tables.flatMap((table, place): RunChart[] => {
    const { picture } = table;
    const isHidden = table.rows.some(({ entries }) =>
      entries.value?.from.some(({ sheet, row }) => hidden.has(`${sheet} ${row}`)),
    );
    if (picture?.kind !== "chart" || isHidden || picture.points.length < FEWEST_SHOWN) return [];
    const isFew = table.caption.some(({ messageId }) => messageId === "few");
    return [
      {
        key: String(place),
        title: table.title ?? "",
        table,
        unit: picture.unit,
        points: picture.points,
        center: picture.center,
        open: isFew ? Math.max(1, FEWEST_POINTS - picture.points.length) : 0,
      },
    ];
  });
}
