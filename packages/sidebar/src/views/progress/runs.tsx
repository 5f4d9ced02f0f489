import { runCharts } from "@throughline/shared/analyses/measures/run-charts.ts";
import { entryText, figureText, sayingText } from "../../analyses/told.ts";
import { ChartTable } from "../../charts/chart-table.tsx";
import { RunPlot } from "../../charts/run-plot.tsx";
import { Note } from "../../parts/note.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { RunChart } from "../../progress/measure-charts.ts";
import type { ViewProps } from "../view.ts";

const FIRST = 2;

/** Figures over time, and whether they show a change or only the usual ups and downs. */
export function Runs({ runs, words }: ViewProps & { readonly runs: readonly RunChart[] }) {
  const { progress, analyses } = words;
  return (
    <section>
      <h2>{progress.runs}</h2>
      <ShowMore of={runs} first={FIRST} label={analyses.more}>
        {(shown) => {
          const first = shown.find(({ open }) => open > 0);
          return shown.map((chart) => (
            <Run key={chart.key} chart={chart} words={words} isExplained={chart === first} />
          ));
        }}
      </ShowMore>
    </section>
  );
}

interface RunProps extends Pick<ViewProps, "words"> {
  readonly chart: RunChart;
  /** Whether it says what points are still needed for; below the first such chart it is known. */
  readonly isExplained: boolean;
}

function Run({ chart, words, isExplained }: RunProps) {
  const { progress } = words;
  const figure = (value: number) => figureText(value, chart.unit, words);
  const median = chart.center === null ? "" : progress.median(figure(chart.center));
  const said = chart.table.caption.map((one) => sayingText(runCharts, one, words)).join(" ");
  const numbers = chart.points.map(({ label, value }) => `${label}: ${figure(value)}`).join(", ");
  return (
    <div class="charted">
      <h3>{chart.title}</h3>
      {chart.open === 0 ? <p class="small two">{said}</p> : null}
      {chart.open > 0 && !isExplained ? (
        <p class="small two">{progress.fewAgain(chart.points.length, chart.open)}</p>
      ) : null}
      <RunPlot chart={chart} label={`${chart.title}. ${numbers}. ${median}.`} figure={figure} median={median} />
      {isExplained ? (
        <Note tone="know" title={progress.fewTitle}>
          <p>{progress.few(chart.points.length, chart.open)}</p>
        </Note>
      ) : null}
      <ChartTable
        summary={progress.asTable}
        caption={chart.title}
        columns={[
          { heading: progress.when, isFigure: false },
          { heading: progress.figure, isFigure: true },
          { heading: progress.sign, isFigure: false },
        ]}
        rows={chart.table.rows.map(({ entries }, at) => ({
          key: String(at),
          entries: [
            entryText(runCharts, entries.period, "words", words),
            entryText(runCharts, entries.value, chart.unit, words),
            entryText(runCharts, entries.signal, "words", words),
          ],
        }))}
      />
    </div>
  );
}
