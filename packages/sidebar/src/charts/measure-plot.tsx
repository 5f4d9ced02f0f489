import { line } from "d3-shape";
import type { MeasureChart, PlotPoint } from "../progress/measure-charts.ts";
import { labelsThatFit, placeAxis, valueAxis } from "./scales.ts";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [276, 156, 34, 256, 22, 112];

/** Baseline: open square. Target path: dashed, open diamonds. Actual: solid, filled dots. */
export function MeasurePlot({ chart, label, figure, when, names }: MeasurePlotProps) {
  const { baseline, targets, actuals } = chart;
  const path = [...(baseline ? [baseline] : []), ...targets];
  const run = [...(baseline ? [baseline] : []), ...actuals];
  const all = [...path, ...actuals];
  const { y, ticks } = valueAxis(
    all.map(({ value }) => value),
    TOP,
    BOTTOM,
  );
  const x = placeAxis(
    all.map((one) => one.x),
    LEFT + 6,
    RIGHT - 6,
  );
  const drawn = line<PlotPoint>(
    (one) => x(one.x),
    (one) => y(one.value),
  );
  const [last, goal] = [actuals.at(-1), targets.at(-1)];
  const labels = labelsThatFit(
    all.map((one) => ({ x: x(one.x), text: when(one) })),
    LEFT,
    WIDTH,
  );
  const rises = (goal ?? last) && baseline ? (goal ?? last ?? baseline).value >= baseline.value : true;
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
      {labels.map((one) => (
        <text key={one.x} class="ax" x={one.x} y={BOTTOM + 36} text-anchor={one.anchor}>
          {one.text}
        </text>
      ))}
      {path.length > 1 ? <path class="tar" d={drawn(path) ?? ""} /> : null}
      {targets.map((one) => (
        <path key={one.x} class="tard" d={`M${x(one.x)} ${y(one.value) - 5}l5 5-5 5-5-5z`} />
      ))}
      {run.length > 1 ? <path class="act" d={drawn(run) ?? ""} /> : null}
      {actuals.map((one) => (
        <circle key={one.x} class="actd" cx={x(one.x)} cy={y(one.value)} r="4.5" />
      ))}
      {baseline ? (
        <>
          <rect class="base" x={x(baseline.x) - 4.5} y={y(baseline.value) - 4.5} width="9" height="9" />
          <text class="tb" x={x(baseline.x)} y={y(baseline.value) + (rises ? 19 : -10)} text-anchor="start">
            {`${figure(baseline.value)} ${names.baseline}`}
          </text>
        </>
      ) : null}
      {goal ? (
        <text class="tt" x={Math.min(WIDTH, x(goal.x) + 14)} y={y(goal.value) + (rises ? -10 : 19)} text-anchor="end">
          {`${figure(goal.value)} ${names.target}`}
        </text>
      ) : null}
      {last ? (
        <text class="ta" x={x(last.x)} y={actualLabelAt(last, goal)} text-anchor={anchorAt(x(last.x))}>
          {`${figure(last.value)} ${names.actual}`}
        </text>
      ) : null}
    </svg>
  );

  /** Away from the baseline's label; where the target is near, away from the target's. */
  function actualLabelAt(one: PlotPoint, target: PlotPoint | undefined): number {
    const here = y(one.value);
    const isNear = (other: PlotPoint | undefined) =>
      other !== undefined && Math.abs(x(other.x) - x(one.x)) < 70 && Math.abs(y(other.value) - here) < 24;
    return here + (isNear(target) === rises ? 20 : -11);
  }
}

interface MeasurePlotProps {
  readonly chart: MeasureChart;
  /** The same in words, with the same numbers. */
  readonly label: string;
  /** Writes a value of the measure. */
  readonly figure: (value: number) => string;
  /** Writes when a point is, in few letters. */
  readonly when: (point: PlotPoint) => string;
  readonly names: { readonly baseline: string; readonly target: string; readonly actual: string };
}

function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < LEFT + 30) return "start";
  return place > RIGHT - 30 ? "end" : "middle";
}
