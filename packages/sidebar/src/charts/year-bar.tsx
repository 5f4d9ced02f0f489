import { scaleLinear } from "d3-scale";
import type { Timeline, TimelineItem } from "../progress/timeline.ts";

const WIDTH = 276;

/** One bar over the school year: planned, done so far, late since, and today. The words beside it say the same. */
export function YearBar({ item, timeline, today }: YearBarProps) {
  const { year, months } = timeline;
  const x = scaleLinear([year.start, year.end + 1], [0, WIDTH]).clamp(true);
  const [left, right] = [x(item.start), x(item.end + 1)];
  const width = Math.max(3, right - left);
  const lateEnd = x(today);
  return (
    <svg class="bar-of-year" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true">
      {months.map((month) => (
        <path key={month} class="gg" d={`M${fixed(x(month))} 0v14`} vector-effect="non-scaling-stroke" />
      ))}
      <rect class="gb" x={fixed(left)} y="3" width={fixed(width)} height="8" />
      {item.share === null || item.share === 0 ? null : (
        <rect class="gd" x={fixed(left)} y="3" width={fixed(width * item.share)} height="8" />
      )}
      {item.state === "late" && lateEnd > right ? (
        <rect
          class="gl"
          x={fixed(right)}
          y="3.5"
          width={fixed(lateEnd - right)}
          height="7"
          vector-effect="non-scaling-stroke"
        />
      ) : null}
      {today >= year.start && today <= year.end ? (
        <path class="gt" d={`M${fixed(x(today))} -3v20`} vector-effect="non-scaling-stroke" />
      ) : null}
    </svg>
  );
}

interface YearBarProps {
  readonly item: TimelineItem;
  readonly timeline: Timeline;
  /** Serial day. */
  readonly today: number;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
