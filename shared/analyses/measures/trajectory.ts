import { textOf } from "../../recognize/cells.ts";
import { baselineOf, figuresOf, finalTargetOf } from "../../recognize/figures.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { entry, words } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { measureNames } from "../measure-names.ts";
import { type MeasureStanding, measureStanding } from "../standing.ts";
import { defineAnalysis, type Saying, type Tone } from "../types.ts";

const TONES: Readonly<Partial<Record<MeasureStanding["kind"], Tone>>> = {
  met: "good",
  reached: "good",
  ahead: "good",
  "on-line": "good",
  behind: "warn",
};

export const trajectory = defineAnalysis({
  id: "measures/trajectory",
  name: "Where each measure stands",
  docs: {
    what: "Is each measure on the way from its baseline to its target?",
    how: "A straight line runs from the baseline on its date to the final target on its date. The latest figure is compared with the line on the figure's own day. Within the tolerance, in percent of the whole way, it is on the line. Where a date for the line is missing, the share of the way is told, or that the target is reached.",
    source: "SK-12; rule 18",
  },
  needs: [measures],
  options: { tolerancePercent: 10 },
  messages: {
    counts:
      "{all:measure|measures}: {met} at the target, {ahead} ahead of the line, {onLine} on it, {behind} behind; {part} part of the way without dates for a line; {unknown} that cannot be told, {none} of them without a figure.",
    met: "target reached",
    reached: "target reached",
    ahead: "ahead of the line",
    "on-line": "on the line",
    behind: "behind the line",
    part: "{share}% of the way; dates for the line are missing",
    away: "farther away than at the start; dates for the line are missing",
    noFigures: "no figures yet",
    noBaseline: "cannot be told: no baseline",
    noTarget: "cannot be told: no target",
    noActual: "cannot be told: no figure yet",
    otherUnits: "cannot be told: the figures do not count the same thing",
  },
  analyze({ plan, today, options, say }) {
    const records = tablesOf(plan, measures).flatMap((table) => table.records);
    const named = records.filter(({ cells }) => textOf(cells.measure) !== "");
    if (named.length === 0) return [];
    const nameOf = measureNames(named);
    const judged = named.map((record) => ({
      record,
      standing: measureStanding(record, today, options.tolerancePercent),
    }));
    const count = (...kinds: readonly MeasureStanding["kind"][]) =>
      judged.filter(({ standing }) => kinds.includes(standing.kind)).length;
    const counts = {
      all: judged.length,
      met: count("met", "reached"),
      ahead: count("ahead"),
      onLine: count("on-line"),
      behind: count("behind"),
      part: count("part"),
      unknown: count("noFigures", "noBaseline", "noTarget", "noActual", "otherUnits"),
      none: count("noFigures"),
    };
    const inWords = (standing: MeasureStanding): Saying => {
      if (standing.kind !== "part") return say(standing.kind);
      return standing.share < 0 ? say("away") : say("part", { share: Math.round(standing.share * 100) });
    };
    return [
      {
        title: null,
        caption: [say("counts", counts)],
        columns: [
          { id: "measure", heading: "Measure", unit: "words" },
          { id: "who", heading: "Group", unit: "words" },
          { id: "baseline", heading: "Baseline", unit: "number" },
          { id: "target", heading: "Target", unit: "number" },
          { id: "by", heading: "By", unit: "day" },
          { id: "latest", heading: "Latest", unit: "number" },
          { id: "line", heading: "The line", unit: "number" },
          { id: "standing", heading: "Standing", unit: "words" },
        ],
        rows: judged.map(({ record, standing }) => {
          const progress = "progress" in standing ? standing.progress : null;
          const [baseline, target] = [baselineOf(record), finalTargetOf(record)];
          const latest = progress ? progress.actual : (figuresOf(record, "actual").at(-1) ?? null);
          const cells = [baseline, target, latest].map((figure) => figure?.cell ?? null);
          const line = progress ? Math.round(progress.expected * 100) / 100 : null;
          const from = cells.some((cell) => cell !== null) ? cells : [record.cells.measure];
          return {
            tone: TONES[standing.kind] ?? "open",
            entries: {
              measure: entry(nameOf(record), [record.cells.measure]),
              who: words(record.cells.studentGroup),
              baseline: figureEntry(baseline),
              target: figureEntry(target),
              by: entry(target?.day ?? null, [record.cells.targetDate, target?.cell]),
              latest: figureEntry(latest),
              line: entry(line, cells, target ? unitOf(target.unit) : "number"),
              standing: entry(inWords(standing), from),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});
