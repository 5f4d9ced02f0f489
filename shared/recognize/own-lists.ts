import type { lists } from "../templates/kinds/lists.ts";
import { names, plainName } from "../templates/names.ts";
import type { Choice, ChoiceList, Pack } from "../templates/types.ts";
import { amountIn } from "./amounts.ts";
import { textOf } from "./cells.ts";
import { groupedBy } from "./grouped-by.ts";
import { lastAnswers } from "./last-answer.ts";
import { hasColumn } from "./tables-of.ts";
import type { RecognizedRecord, RecognizedTable } from "./types.ts";

type ListTable = RecognizedTable<typeof lists>;
type ListRecord = RecognizedRecord<typeof lists>;

/**
 * The pack with the choices that a workbook's own sheet of lists offers. A framework of their own takes the place of
 * the pack's; in lists whose choices rules count on, theirs stand beside them. The pack itself where nothing differs.
 */
export function withOwnLists(pack: Pack, tables: readonly ListTable[]): Pack {
  const rows = tables
    .filter((table) => hasColumn(table, "listName") && hasColumn(table, "title"))
    .flatMap(({ records }) => records);
  const changed = [...groupedBy(rows, ({ cells }) => textOf(cells.listName))].flatMap(([name, records]) => {
    const known = Object.entries(pack.lists).find(([id, list]) =>
      [id, list.name].some((one) => plainName(one) === name),
    );
    if (!known) return [];
    const [id, list] = known;
    const own = merged(list, choicesIn(records, list));
    return own === null ? [] : [[id, own] as const];
  });
  return changed.length === 0 ? pack : withLists(pack, Object.fromEntries(changed));
}

/** The choices of one list, in their order, without those no longer offered. */
function choicesIn(records: readonly ListRecord[], list: ChoiceList): readonly Choice[] {
  return records
    .filter(({ cells }) => textOf(cells.title) !== "" && cells.active.value !== false)
    .map(({ cells }, index) => ({ cells, order: amountIn(cells.order) ?? index + 1 }))
    .sort((a, b) => a.order - b.order)
    .map(({ cells }) => {
      const label = textOf(cells.title);
      const known = list.choices.find((choice) => plainName(choice.label) === plainName(label));
      return { label, aliases: [...new Set([...names(textOf(cells.synonyms)), ...(known?.aliases ?? [])])] };
    });
}

/** Null where the workbook's list says what the pack's does. */
function merged(list: ChoiceList, own: readonly Choice[]): ChoiceList | null {
  if (own.length === 0) return null;
  const isOffered = ({ label }: Choice) => own.some((choice) => plainName(choice.label) === plainName(label));
  const kept = list.isTheirs === true ? [] : list.choices.filter((choice) => !isOffered(choice));
  const choices = [...own, ...kept];
  return written(choices) === written(list.choices) ? null : { ...list, choices };
}

function written(choices: readonly Choice[]): string {
  return JSON.stringify(choices.map(({ label, aliases = [] }) => [label, aliases]));
}

// What was read by a pack is remembered by it, so the same lists must give the same pack.
const made = lastAnswers<Pack, Pack>();

function withLists(pack: Pack, changed: Pack["lists"]): Pack {
  return made(pack, JSON.stringify(changed), () => ({ ...pack, lists: { ...pack.lists, ...changed } }));
}
