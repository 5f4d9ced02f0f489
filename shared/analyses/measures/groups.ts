import { type DatedFigure, figuresOf, isComparable } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { entry, NOTHING, words } from "../entries.ts";
import { figureEntry, unitOf } from "../figure-entry.ts";
import { FEWEST_SHOWN, groupSize } from "../group-size.ts";
import { keptBack } from "../suppression.ts";
import { defineAnalysis, type Entry } from "../types.ts";

export const groups = defineAnalysis({
  id: "measures/groups",
  name: "Groups side by side",
  docs: {
    what: "How far apart are the student groups of one measure?",
    how: "The latest figure of each group, and how far it is from the group “All”, or else from the first one. Where a number of students stands under “Out of”, groups smaller than the set size are not shown, nor is the next smallest where only one would be left out.",
    source: "SK-12, SK-31; rule 16; small groups by common practice, the ten is ours",
  },
  needs: [measures],
  options: { fewestShown: FEWEST_SHOWN },
  messages: {
    apart: "{groups:group|groups} of “{measure}”; {hidden} too small to show.",
  },
  analyze({ plan, options, say }) {
    const records = tablesOf(plan, measures).flatMap((table) => table.records);
    const named = records.filter(({ cells }) => textOf(cells.measure) !== "" && textOf(cells.studentGroup) !== "");
    const byMeasure = groupedBy(named, ({ cells }) => `${textOf(cells.measure)} / ${textOf(cells.site)}`);
    return [...byMeasure.values()].flatMap((rows) => {
      const told = rows.flatMap((record) => {
        const latest = figuresOf(record, "actual").at(-1);
        return latest ? [{ record, latest }] : [];
      });
      const reference =
        told.find(({ record }) => /^(?:all|every)\b/i.test(textOf(record.cells.studentGroup))) ?? told[0];
      if (told.length < 2 || !reference) return [];
      const sizes = told.map(({ record }) => groupSize(record));
      const hidden = keptBack(
        // The whole is no part: what is left of it is what would give a small group away.
        told.map((one, at) => (one === reference ? null : (sizes[at] ?? null))),
        options.fewestShown,
      );
      const measure = textOf(reference.record.cells.measure);
      return [
        {
          title: [measure, textOf(reference.record.cells.site)].filter(Boolean).join(", "),
          caption: [say("apart", { groups: told.length, measure, hidden: hidden.size })],
          columns: [
            { id: "group", heading: "Group", unit: "words" as const },
            { id: "size", heading: "Out of", unit: "count" as const },
            { id: "latest", heading: "Latest", unit: "number" as const },
            { id: "gap", heading: `From “${textOf(reference.record.cells.studentGroup)}”`, unit: "number" as const },
          ],
          rows: told.map(({ record, latest }, at) => {
            const guard = (one: Entry): Entry =>
              hidden.has(at) && one.value !== null ? { value: "", from: one.from, keptBack: true } : one;
            return {
              entries: {
                group: words(record.cells.studentGroup),
                size: guard(entry(sizes[at] ?? null, [record.cells.denominator])),
                latest: guard(figureEntry(latest)),
                gap: guard(gapOf(latest, reference.latest)),
              },
            };
          }),
          picture: null,
        },
      ];
    });
  },
});

function gapOf(latest: DatedFigure, reference: DatedFigure): Entry {
  if (latest === reference || !isComparable(latest, reference)) return NOTHING;
  const gap = Math.round((latest.value - reference.value) * 100) / 100;
  // Percent less percent is points.
  return entry(gap, [latest.cell, reference.cell], unitOf(latest.unit) === "percent" ? "number" : unitOf(latest.unit));
}
