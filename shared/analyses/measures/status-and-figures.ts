import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { StatusWord } from "../../recognize/types.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { entry, words } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { progressOrNull, type Trajectory, trajectoryOf } from "../standing.ts";
import { defineAnalysis } from "../types.ts";

const BRIGHT: readonly StatusWord[] = ["on-track", "complete"];
const DARK: readonly StatusWord[] = ["at-risk", "off-track", "not-met"];

export const statusAndFigures = defineAnalysis({
  id: "measures/status-and-figures",
  name: "Statuses that the figures do not support",
  docs: {
    what: "Where do a measure's status and its figures tell different stories?",
    how: "A status of on track or complete is held against the straight line from baseline to target: behind it by more than the tolerance, the figures say less. A status of at risk, off track or not met is held against it the other way. One figure alone decides nothing; ask before changing it.",
    source: "SK-12; rule 18; B5",
  },
  needs: [measures],
  options: { tolerancePercent: 10 },
  messages: {
    none: "All {count:status|statuses} that can be held against figures agree with them.",
    some: "{count:status says|statuses say} something else than the figures, of {all} that can be held against them.",
    brighter: "brighter than the figures",
    darker: "darker than the figures",
  },
  analyze({ plan, today, options, say }) {
    const judged = tablesOf(plan, measures)
      .flatMap(({ records }) => records)
      .flatMap((record) => {
        const progress = progressOrNull(record, today);
        const status = record.cells.status.value;
        return progress === null || status === null
          ? []
          : [{ record, progress, status, standing: trajectoryOf(progress, options.tolerancePercent) }];
      });
    if (judged.length === 0) return [];
    const told = judged.flatMap((one) => {
      const how = difference(one.status, one.standing);
      return how === null ? [] : [{ ...one, how }];
    });
    return [
      {
        title: null,
        caption: [
          told.length === 0
            ? say("none", { count: judged.length })
            : say("some", { count: told.length, all: judged.length }),
        ],
        columns: [
          { id: "measure", heading: "Measure", unit: "words" },
          { id: "status", heading: "Its status", unit: "words" },
          { id: "latest", heading: "Latest", unit: "number" },
          { id: "line", heading: "The line", unit: "number" },
          { id: "how", heading: "The status is", unit: "words" },
        ],
        rows: told.map(({ record: { cells }, progress: { baseline, actual, target, expected }, how }) => {
          const figures = [baseline.cell, target.cell, actual.cell];
          return {
            tone: "warn",
            entries: {
              measure: entry(textOf(cells.measure), [cells.measure]),
              status: words(cells.status),
              latest: figureEntry(actual),
              line: entry(Math.round(expected * 100) / 100, figures, unitOf(target.unit)),
              how: entry(say(how), [cells.status, ...figures]),
            },
          };
        }),
        picture: null,
      },
    ];
  },
});

function difference(status: StatusWord, standing: Trajectory): "brighter" | "darker" | null {
  if (BRIGHT.includes(status) && standing === "behind") return "brighter";
  // A measure that is complete has reached its target, by its own word.
  if (status === "complete" && standing !== "met") return "brighter";
  return DARK.includes(status) && standing !== "behind" ? "darker" : null;
}
