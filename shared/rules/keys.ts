import type { PlacedDraft } from "./draft.ts";
import { type FindSpot, identityOf } from "./place.ts";
import type { Finding } from "./types.ts";

const LONGEST_IDENTITY = 120;

/**
 * Gives each finding its key: rule, message, record and column. It outlives sorting and inserted rows; findings that
 * would share a key are numbered from the top.
 */
export function keyed(drafts: readonly PlacedDraft[], spot: FindSpot): Finding[] {
  const used = new Map<string, number>();
  return drafts.map(({ table: _, ...draft }) => {
    const found = spot(draft.at);
    const where = found ? `${identityOf(found).slice(0, LONGEST_IDENTITY)}/${found.column}` : draft.at.sheet;
    const base = `${draft.ruleId}/${draft.messageId}@${where}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { ...draft, key: count === 1 ? base : `${base}#${count}` };
  });
}
