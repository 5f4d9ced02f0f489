import type { Plan, RecognizedTable } from "../recognize/types.ts";
import type { Phrase } from "../workbook/phrases.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import type { Draft } from "./draft.ts";
import type { Rule } from "./types.ts";

/** What a rule said: its findings, and what it missed. */
export interface Said {
  readonly drafts: readonly Draft[];
  readonly missing: readonly Phrase[];
}

/** A table by itself, and what rules have said of it. */
export interface TableAlone {
  /** The plan without its other tables and sheets: whoever is given it cannot look at them. */
  readonly plan: Plan;
  readonly today: number;
  readonly said: Map<Rule, Said>;
}

const known = new WeakMap<RecognizedTable, TableAlone>();

/**
 * A table by itself. As long as the table, the day and what people set are the very same, so is this: what rules said
 * of it then holds, and after an edit only the tables of the edited sheet are checked by them again.
 */
export function alone(plan: Plan, table: RecognizedTable, today: number): TableAlone {
  const before = known.get(table);
  if (before && before.today === today && isSame(before.plan, plan, table)) return before;
  const made: TableAlone = { plan: planOf(plan, table), today, said: new Map() };
  known.set(table, made);
  return made;
}

/** Names are left out, and so is all else of a workbook that may differ while the table's own sheet does not. */
function planOf({ workbook, pack, settings }: Plan, table: RecognizedTable): Plan {
  const { name, locale, timeZone } = workbook;
  const sheet = sheetOf(workbook, table);
  const own: Workbook = { name, locale, timeZone, names: [], sheets: sheet ? [sheet] : [] };
  return { workbook: own, pack, settings, tables: [table], setAside: [] };
}

function isSame(before: Plan, { workbook, pack, settings }: Plan, table: RecognizedTable): boolean {
  return (
    before.pack === pack &&
    before.settings === settings &&
    before.workbook.sheets[0] === sheetOf(workbook, table) &&
    before.workbook.name === workbook.name &&
    before.workbook.locale === workbook.locale &&
    before.workbook.timeZone === workbook.timeZone
  );
}

function sheetOf({ sheets }: Workbook, { sheet }: RecognizedTable): SheetSnapshot | undefined {
  return sheets.find(({ id }) => id === sheet);
}
