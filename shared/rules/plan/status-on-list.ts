import { statusLabels } from "../../plan/sheets/status-labels.ts";
import { cellsIn, columnsOfType, type PlacedCell, textOf } from "../../recognize/cells.ts";
import { plainName } from "../../templates/names.ts";
import { choicesOf } from "../../templates/pack.ts";
import type { Choice } from "../../templates/types.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const statusOnList = definePlanRule({
  id: "plan/status-on-list",
  severity: "info",
  needs: [],
  docs: {
    what: "One status has one word on a sheet.",
    why: "A filter for “Complete” does not show the rows that say “Done”.",
    how: "Let us write the word of the list, which means the same. A sheet that keeps to words of its own, or has them in its drop-down, is left alone.",
    source: "ours; status words: domain notes C2",
  },
  messages: { other: "“{word}” stands in {count:cell|cells}; on the list it is “{label}”." },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "status")) {
      const labels = statusLabels(plan, column);
      const byWord = new Map<string, { label: string; cells: PlacedCell[] }>();
      const words = new Set<string>();
      for (const placed of cellsIn(column)) {
        const { cell } = placed;
        const word = textOf(cell);
        const label = cell.value === null ? undefined : labels.byStatus.get(cell.value);
        if (label === undefined || typeof cell.raw !== "string" || cell.from !== null) continue;
        words.add(word);
        // Capitals make no difference to a filter.
        if (labels.plain.has(plainName(word))) continue;
        const known = byWord.get(word);
        if (known) known.cells.push(placed);
        else byWord.set(word, { label, cells: [placed] });
      }
      const followsList = words.size > byWord.size;
      for (const [word, { label, cells }] of followsList ? byWord : []) {
        const [first, ...others] = cells;
        if (!first) continue;
        const title = phrase("Write “{to}” for “{from}”", { to: label, from: word });
        const safety = safetyOf(choicesOf(plan.pack, column.field), word, label);
        const fixes = safety === null ? [] : rewrite(plan, cells, label, { title, safety });
        const related = others.map(({ cell }) => cell.at);
        report("other", first.cell.at, { word, label, count: cells.length }, { related, fixes });
      }
    }
  },
});

/**
 * Safe where the pack knows the word as another one for the same. A letter, a mark or “N/A” is for a person to read.
 * Null where the cell says more than its status: “Complete, see notes” is not ours to cut.
 */
function safetyOf(choices: readonly Choice[], word: string, label: string): "safe" | "review" | null {
  const isSame = choices.some(({ label: own, aliases = [] }) => {
    const names = [own, ...aliases].map(plainName);
    return names.includes(plainName(word)) && names.includes(plainName(label));
  });
  if (isSame && /\p{L}{3}/u.test(word)) return "safe";
  return word.split(" ").length <= 3 && !/[\d,;:(]| [-–—] /.test(word) ? "review" : null;
}

export const examples = [
  good(`
    | Implementation plan | Action step  | Status    |
    |                     | Hire coach   | Completed |
    |                     | Train tutors | Planned   |`),
  bad(
    `
    | Implementation plan | Action step  | Status   |
    |                     | Hire coach   | Done     |
    |                     | Train tutors | Complete |
    |                     | Rent rooms   | Delayed  |
    |                     | Visit rooms  | Done     |`,
    "'Implementation plan'!B2 “Done” stands in 2 cells; on the list it is “Complete”.",
    "'Implementation plan'!B4 “Delayed” stands in 1 cell; on the list it is “At risk”.",
  ),
];
