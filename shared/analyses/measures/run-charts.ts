import { type DatedFigure, figuresOf, finalTargetOf, isComparable } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { isoOf } from "../../workbook/dates.ts";
import { ruleSetOf } from "../charts/rule-sets.ts";
import { FEWEST_POINTS, runChart, type Signal } from "../charts/signals.ts";
import { outside, xmrLimits } from "../charts/xmr.ts";
import { entry, NOTHING } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { smallGroups } from "../group-size.ts";
import { measureNames } from "../measure-names.ts";
import { defineAnalysis, type Saying } from "../types.ts";

type MeasureRecord = RecognizedRecord<typeof measures>;

interface Series {
  readonly title: string;
  readonly points: readonly DatedFigure[];
  readonly target: DatedFigure | null;
}

export const runCharts = defineAnalysis({
  id: "measures/run-charts",
  name: "Run charts",
  docs: {
    what: "Do the figures of a measure show a change, or only the ups and downs that are always there?",
    how: "All figures of one measure, site and group in the order of time. The center is their median; rules of a named school (ihi, nhs, western-electric, anhoej) say what is more than chance. With “xmr” the chart is drawn around the average, with limits 2.66 average moving ranges away, and points beyond them count too; runs are counted around the median all the same. Under ten points off the median nothing is tested, and one low figure is never a signal. Groups too small to show have no chart.",
    source: "SK-31; B5",
  },
  needs: [measures],
  options: { rules: "ihi", chart: "run" },
  messages: {
    few: "{count:point|points}: too few points to test; it takes {least}.",
    steady: "{count:point|points} around {center}: nothing but the usual ups and downs, by the {rules} rules.",
    signals: "{count:point|points} around {center}: more than chance, by the {rules} rules.",
    shift: "{length} in a row on one side of the median, from {first} to {last}.",
    trend: "{length} in a row that rise or fall, from {first} to {last}; a weak sign by itself.",
    crossings: "The line goes over the median {crossings:time|times}; by chance it would at least {least}.",
    outside: "{length:point lies|points lie} beyond the limits {low} and {high}.",
    inShift: "shift",
    inTrend: "trend",
    isOutside: "beyond the limits",
  },
  analyze({ plan, today, options, say }) {
    const rules = ruleSetOf(options.rules);
    return seriesOf(plan, today).map(({ title, points, target }) => {
      const values = points.map(({ value }) => value);
      const chart = runChart(values, rules);
      const isTested = chart.signals !== null;
      const limits = options.chart === "xmr" ? xmrLimits(values) : null;
      const beyond = isTested && limits ? outside(values, limits) : [];
      const center = limits ? limits.mean : chart.center;
      const unit = unitOf(points[0]?.unit ?? "number");
      const marks = points.map((_, place) => marksAt(place, chart.signals ?? [], beyond));
      const label = (place: number | undefined) => labelOf(points[place ?? 0]);
      const verdict = chart.signals?.length || beyond.length ? "signals" : "steady";
      const sentences: Saying[] = isTested
        ? [say(verdict, { count: points.length, center: rounded(center ?? 0), rules: rules.name })]
        : [say("few", { count: points.length, least: FEWEST_POINTS })];
      for (const signal of chart.signals ?? []) {
        if (signal.kind === "few-crossings") {
          sentences.push(say("crossings", { crossings: signal.crossings, least: signal.least }));
        } else {
          const [first, last] = [label(signal.places[0]), label(signal.places.at(-1))];
          sentences.push(say(signal.kind, { length: signal.places.length, first, last }));
        }
      }
      if (limits && beyond.length > 0) {
        sentences.push(say("outside", { length: beyond.length, low: rounded(limits.low), high: rounded(limits.high) }));
      }
      return {
        title,
        caption: sentences,
        columns: [
          { id: "period", heading: "When", unit: "words" as const },
          { id: "value", heading: "Figure", unit },
          { id: "signal", heading: "Sign of change", unit: "words" as const },
        ],
        rows: points.map((point, place) => {
          const [mark] = marks[place] ?? [];
          return {
            entries: {
              period: entry(labelOf(point), [point.cell]),
              value: figureEntry(point),
              signal: mark ? entry(say(mark), [point.cell]) : NOTHING,
            },
          };
        }),
        picture: {
          kind: "chart" as const,
          unit,
          center,
          limits: limits && isTested ? { low: limits.low, high: limits.high } : null,
          target: target?.value ?? null,
          points: points.map((point, place) => ({
            label: labelOf(point),
            value: point.value,
            isSignal: (marks[place] ?? []).length > 0,
          })),
        },
      };
    });
  },
});

function marksAt(place: number, signals: readonly Signal[], beyond: readonly number[]) {
  const within = (kind: "shift" | "trend") =>
    signals.some((signal) => signal.kind === kind && signal.places.includes(place));
  return [
    ...(beyond.includes(place) ? (["isOutside"] as const) : []),
    ...(within("shift") ? (["inShift"] as const) : []),
    ...(within("trend") ? (["inTrend"] as const) : []),
  ];
}

/** Every measure with at least two figures that count the same thing, in columns of periods or in rows of dates. */
function seriesOf(plan: Plan, today: number): Series[] {
  const small = smallGroups(plan);
  // A chart tells of a group by its shape alone, so one too small to show has none.
  const runs = runsOf(plan).filter((records) => !records.some((record) => small.has(record)));
  const nameOf = measureNames(runs.flatMap(([first]) => first ?? []));
  return runs.flatMap((records) => {
    const figures = records.flatMap((record) => figuresOf(record, "actual"));
    const [first] = figures;
    if (!first) return [];
    const points = figures
      .filter((one) => isComparable(one, first) && (one.day === null || one.day <= today || one.period !== null))
      .map((one, place) => ({ one, place }))
      .sort((a, b) => (a.one.day === null || b.one.day === null ? a.place - b.place : a.one.day - b.one.day))
      .map(({ one }) => one);
    const target = records.map(finalTargetOf).find((one) => one !== null && isComparable(one, first)) ?? null;
    return points.length < 2 ? [] : [{ title: titleOf(records[0], nameOf), points, target }];
  });
}

/**
 * Rows that tell of one measure, each with a figure of its own day. A row with figures of several periods is a measure
 * by itself: two rows of the same name over the same years are two measures.
 */
function runsOf(plan: Plan): (readonly MeasureRecord[])[] {
  const byKey = new Map<string, MeasureRecord[]>();
  const runs: MeasureRecord[][] = [];
  for (const record of tablesOf(plan, measures).flatMap(({ records }) => records)) {
    if (textOf(record.cells.measure) === "") continue;
    const key = [...named(record), ...whereabouts(record)].map(plainName).join("|");
    const known = figuresOf(record, "actual").length > 1 ? undefined : byKey.get(key);
    if (known) {
      known.push(record);
      continue;
    }
    const run = [record];
    runs.push(run);
    if (figuresOf(record, "actual").length < 2) byKey.set(key, run);
  }
  return runs;
}

function named({ cells: { measure, site, studentGroup } }: MeasureRecord): readonly string[] {
  return [measure, site, studentGroup].map(textOf);
}

/** What sets a measure apart from another of the same name. */
function whereabouts({ cells: { goal, strategy, initiative, parent } }: MeasureRecord): readonly string[] {
  return [goal, strategy, initiative, parent].map(textOf);
}

function titleOf(record: MeasureRecord | undefined, nameOf: (record: MeasureRecord) => string): string {
  if (!record) return "";
  const { site, studentGroup } = record.cells;
  return [nameOf(record), textOf(site), textOf(studentGroup)].filter(Boolean).join(", ");
}

function labelOf(point: DatedFigure | undefined): string {
  if (!point) return "";
  return point.period ?? (point.day === null ? "now" : isoOf(point.day));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
