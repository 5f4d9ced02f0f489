import { line } from "d3-shape";
import type { RunChart } from "../progress/measure-charts.ts";
import { labelsThatFit, placeAxis, valueAxis } from "./scales.ts";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [276, 128, 34, 264, 16, 92];

/** Figures in the order of time around their median; dotted places are still to be filled. */
export function RunPlot({ chart, label, figure, median }: RunPlotProps) {
  const { points, center, open } = chart;
  const values = points.map(({ value }) => value);
  const { y, ticks } = valueAxis([...values, ...(center === null ? [] : [center])], TOP, BOTTOM);
  const places = Array.from({ length: points.length + open }, (_, at) => at);
  const x = placeAxis(places, LEFT + 6, RIGHT);
  const drawn = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const labels = labelsThatFit(
    points.map(({ label: text }, at) => ({ x: x(at), text })),
    LEFT,
    WIDTH,
  );
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="gr" d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
          <text class="ax" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {figure(tick)}
          </text>
        </g>
      ))}
      {center === null ? null : (
        <>
          <path class="med" d={`M${LEFT} ${y(center)}H${RIGHT + 6}`} />
          <text class="tt" x={WIDTH} y={y(center) - 5} text-anchor="end">
            {median}
          </text>
        </>
      )}
      <path class="act" d={drawn(values) ?? ""} />
      {points.map(({ value, isSignal }, at) =>
        isSignal ? (
          <rect key={x(at)} class="actd" x={x(at) - 4.5} y={y(value) - 4.5} width="9" height="9" />
        ) : (
          <circle key={x(at)} class="actd" cx={x(at)} cy={y(value)} r="3.5" />
        ),
      )}
      {places.slice(points.length).map((at) => (
        <circle key={at} class="tard open" cx={x(at)} cy={BOTTOM} r="4" />
      ))}
      {labels.map((one) => (
        <text key={one.x} class="ax" x={one.x} y={BOTTOM + 22} text-anchor={one.anchor}>
          {one.text}
        </text>
      ))}
    </svg>
  );
}

interface RunPlotProps {
  readonly chart: RunChart;
  readonly label: string;
  readonly figure: (value: number) => string;
  /** "median 12". */
  readonly median: string;
}
