import { isRange } from "../workbook/a1.ts";
import type { PlacedDraft } from "./draft.ts";

const FEWEST_TO_FOLD = 6;
const SHARE_TO_FOLD = 2 / 3;

/**
 * A column that is empty from top to bottom is one thing to do, not two hundred. Where a rule says the same of at
 * least six cells of one column and of two thirds of the table's rows, one finding on the heading stands for them;
 * it quotes the first and has the cells of all as related, and all their fixes.
 */
export function folded(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const groups = new Map<string, PlacedDraft[]>();
  for (const draft of drafts) {
    const key = groupKey(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap((group) => (isFlood(group) ? [foldedInto(group)] : group));
}

function groupKey({ ruleId, messageId, table, at }: PlacedDraft): string {
  const where = isRange(at) ? `${at.row} ${at.col} ${at.rows} ${at.cols}` : at.col;
  return `${ruleId} ${messageId} ${table?.headerRow ?? ""} ${where} ${at.sheet}`;
}

function isFlood(group: readonly PlacedDraft[]): boolean {
  const [first] = group;
  if (!first?.table || first.table.headerRow === null || isRange(first.at)) return false;
  return group.length >= FEWEST_TO_FOLD && group.length >= first.table.records.length * SHARE_TO_FOLD;
}

function foldedInto(group: readonly PlacedDraft[]): PlacedDraft {
  const [first] = group;
  const headerRow = first?.table?.headerRow;
  if (!first || headerRow === null || headerRow === undefined) throw new Error("Only findings in a table are folded.");
  return {
    ...first,
    at: { sheet: first.at.sheet, row: headerRow, col: first.at.col },
    related: group.map(({ at }) => at),
    fixes: group.flatMap(({ fixes }) => fixes),
    more: group.length - 1,
  };
}
