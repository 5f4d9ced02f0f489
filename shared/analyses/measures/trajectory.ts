import { baselineOf, figuresOf, finalTargetOf } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { entry, words } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { smallGroups } from "../group-size.ts";
import { measureNames } from "../measure-names.ts";
import { type MeasureStanding, measureStanding } from "../standing.ts";
import { defineAnalysis, type Entry, type Saying, type Tone } from "../types.ts";

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
    how: "A straight line runs from the baseline on its date to the final target on its date. The latest figure is compared with the line on the figure's own day. Within the tolerance, in percent of the whole way, it is on the line. Where a date for the line is missing, the share of the way is told, or that the target is reached. Groups too small to show are kept back as in “Groups side by side”.",
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
    const small = smallGroups(plan);
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
          const isSmall = small.has(record);
          const guard = (one: Entry): Entry =>
            isSmall && one.value !== null ? { value: "", from: one.from, keptBack: true } : one;
          const line = progress ? Math.round(progress.expected * 100) / 100 : null;
          const from = cells.some((cell) => cell !== null) ? cells : [record.cells.measure];
          return {
            tone: isSmall ? "open" : (TONES[standing.kind] ?? "open"),
            entries: {
              measure: entry(nameOf(record), [record.cells.measure]),
              who: words(record.cells.studentGroup),
              baseline: guard(figureEntry(baseline)),
              target: figureEntry(target),
              by: entry(target?.day ?? null, [record.cells.targetDate, target?.cell]),
              latest: guard(figureEntry(latest)),
              line: guard(entry(line, cells, target ? unitOf(target.unit) : "number")),
              standing: guard(entry(inWords(standing), from)),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});
