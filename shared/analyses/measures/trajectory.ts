import { textOf } from "../../recognize/cells.ts";
import { baselineOf, figuresOf, finalTargetOf } from "../../recognize/figures.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { entry, words } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { progressOrLack, type Trajectory, trajectoryOf } from "../standing.ts";
import { defineAnalysis, type Tone } from "../types.ts";

const TONES: Readonly<Record<Trajectory, Tone>> = { met: "good", ahead: "good", "on-line": "good", behind: "warn" };

export const trajectory = defineAnalysis({
  id: "measures/trajectory",
  name: "Where each measure stands",
  docs: {
    what: "Is each measure on the way from its baseline to its target?",
    how: "A straight line runs from the baseline on its date to the final target on its date. The latest figure is compared with the line on the figure's own day. Within the tolerance, in percent of the whole way, it is on the line.",
    source: "SK-12; rule 18",
  },
  needs: [measures],
  options: { tolerancePercent: 10 },
  messages: {
    counts:
      "{all:measure|measures}: {met} at the target, {ahead} ahead of the line, {onLine} on it, {behind} behind, {unknown} that cannot be told.",
    met: "target reached",
    ahead: "ahead of the line",
    "on-line": "on the line",
    behind: "behind the line",
    noBaseline: "cannot be told: no baseline",
    noTarget: "cannot be told: no target",
    noActual: "cannot be told: no figure yet",
    noLine: "cannot be told: dates or units do not meet",
  },
  analyze({ plan, today, options, say }) {
    const records = tablesOf(plan, measures).flatMap((table) => table.records);
    const named = records.filter(({ cells }) => textOf(cells.measure) !== "");
    if (named.length === 0) return [];
    const judged = named.map((record) => {
      const progress = progressOrLack(record, today);
      const verdict = typeof progress === "string" ? progress : trajectoryOf(progress, options.tolerancePercent);
      return { record, progress, verdict };
    });
    const count = (verdict: Trajectory) => judged.filter((one) => one.verdict === verdict).length;
    const counts = { met: count("met"), ahead: count("ahead"), onLine: count("on-line"), behind: count("behind") };
    const unknown = judged.filter(({ progress }) => typeof progress === "string").length;
    return [
      {
        title: null,
        caption: [say("counts", { all: judged.length, ...counts, unknown })],
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
        rows: judged.map(({ record, progress, verdict }) => {
          const [baseline, target] = [baselineOf(record), finalTargetOf(record)];
          const latest = typeof progress === "string" ? (figuresOf(record, "actual").at(-1) ?? null) : progress.actual;
          const cells = [baseline, target, latest].map((figure) => figure?.cell ?? null);
          const line = typeof progress === "string" ? null : Math.round(progress.expected * 100) / 100;
          const from = cells.some((cell) => cell !== null) ? cells : [record.cells.measure];
          return {
            tone: typeof progress === "string" ? "open" : TONES[trajectoryOf(progress, options.tolerancePercent)],
            entries: {
              measure: words(record.cells.measure),
              who: words(record.cells.studentGroup),
              baseline: figureEntry(baseline),
              target: figureEntry(target),
              by: entry(target?.day ?? null, [record.cells.targetDate, target?.cell]),
              latest: figureEntry(latest),
              line: entry(line, cells, target ? unitOf(target.unit) : "number"),
              standing: entry(say(verdict), from),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});
