import { trajectory } from "@throughline/shared/analyses/measures/trajectory.ts";
import { AnalysisList } from "../../analyses/analysis-list.tsx";
import { asSentence, entryText, figureText, type Told } from "../../analyses/told.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { MeasurePlot } from "../../charts/measure-plot.tsx";
import { valueAxis } from "../../charts/scales.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { More } from "../../parts/more.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { MeasureChart, PlotPoint } from "../../progress/measure-charts.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";

const FIRST = 3;

/** Measures as small charts, and what is said of those that have nothing to draw. */
export function Measures(props: ViewProps & { readonly charts: readonly MeasureChart[]; readonly told: Told }) {
  const { charts, told, words } = props;
  const [table] = told.tables;
  const drawn = new Set(charts.map(({ row }) => row));
  const others = table ? table.rows.filter((row) => !drawn.has(row)) : [];
  const { progress, analyses } = words;
  return (
    <section>
      <h2>{progress.measures}</h2>
      <ShowMore of={charts} first={FIRST} label={analyses.more}>
        {(shown) => shown.map((chart) => <Measure key={chart.key} {...props} chart={chart} />)}
      </ShowMore>
      {table && others.length > 0 ? (
        <More summary={progress.undrawn(others.length)} isOpen={charts.length === 0}>
          <AnalysisList {...props} told={told} table={{ ...table, caption: [], rows: others }} name="measure" />
        </More>
      ) : null}
    </section>
  );
}

function Measure({ chart, words, session }: ViewProps & { readonly chart: MeasureChart }) {
  const { progress } = words;
  const figure = (value: number) => figureText(value, chart.unit, words);
  const named = namedPoints(chart, words);
  const standing = entryText(trajectory, chart.row.entries.standing, "words", words);
  const last = chart.actuals.at(-1);
  const axis = valueAxis(
    named.map(({ point }) => point.value),
    0,
    1,
  );
  return (
    <div class="charted">
      <h3>
        <GoTo session={session} at={chart.at} as="name">
          {chart.title}
        </GoTo>
      </h3>
      {chart.isKeptBack ? (
        <p class="small two">{progress.tooFew}</p>
      ) : (
        <>
          <p class="small two">
            {asSentence([last ? figure(last.value) : "", standing].filter((part) => part !== "").join(", "))}{" "}
            {axis.isCut && axis.low > 0 ? <span class="meta">{progress.cut(figure(axis.low))}</span> : null}
          </p>
          <MeasurePlot
            chart={chart}
            label={`${chart.title}. ${named
              .map(({ is, point }) => `${whenText(point, words)}: ${figure(point.value)} ${is}`)
              .join(", ")}.`}
            figure={figure}
            when={(point) => shortWhen(point, chart, words)}
            names={progress}
          />
          <ChartTable
            summary={progress.asTable}
            caption={chart.title}
            columns={[
              { heading: progress.when, isFigure: false },
              { heading: progress.is, isFigure: false },
              { heading: progress.figure, isFigure: true },
            ]}
            rows={named.map(({ is, point }) => ({
              key: `${is} ${point.at.row} ${point.at.col}`,
              entries: [whenText(point, words), is, figure(point.value)],
            }))}
          />
        </>
      )}
    </div>
  );
}

/** Every point of a chart with what it is, in the order of time. */
function namedPoints({ baseline, targets, actuals }: MeasureChart, { progress }: Words) {
  return [
    ...(baseline ? [{ is: progress.baseline, point: baseline }] : []),
    ...targets.map((point) => ({ is: progress.target, point })),
    ...actuals.map((point) => ({ is: progress.actual, point })),
  ].sort((a, b) => a.point.x - b.point.x);
}

function whenText({ period, day }: PlotPoint, { formats, progress }: Words): string {
  return period ?? (day === null ? progress.when : formats.day(day));
}

const SHORT = 8;

/** In few letters, to stand under an axis. */
function shortWhen(point: PlotPoint, { baseline, targets }: MeasureChart, { formats, progress }: Words): string {
  const { period, day } = point;
  if (period !== null && period.length <= SHORT) return period;
  if (day !== null) return `${formats.month(day)} ${formats.day(day).slice(-4)}`;
  if (point === baseline) return progress.atStart;
  return targets.includes(point) ? progress.atEnd : (period?.slice(0, SHORT) ?? progress.now);
}
