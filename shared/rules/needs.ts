import { phraseText } from "../locales/say.ts";
import { isOfKind, requiredColumnsMissing } from "../recognize/tables-of.ts";
import type { Plan, RecognizedTable } from "../recognize/types.ts";
import type { SheetKind } from "../templates/types.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { Need, NotChecked, Rule } from "./types.ts";

/** What is missing twice is named once. */
export function notCheckedFor({ id }: Rule, missing: readonly Phrase[]): NotChecked {
  return { ruleId: id, missing: [...new Map(missing.map((lack) => [phraseText(lack), lack])).values()] };
}

/** [] where every need is met; null where only a required column is missing, which is a finding already. */
export function missingNeeds(plan: Plan, needs: readonly Need[]): Phrase[] | null {
  const missing = needs.map((need) => missingNeed(plan, need));
  return missing.includes(null) ? null : missing.flatMap((words) => words ?? []);
}

/** [] where the need is met by some table; null as above. */
function missingNeed(plan: Plan, need: Need): Phrase[] | null {
  const { kind, fields } = "kind" in need ? need : { kind: need, fields: [] };
  const tables = plan.tables.filter((table) => isOfKind(table, kind));
  if (tables.length === 0) return [sheetOf(kind)];
  const missing = tables.map((table) => missingColumns(plan, table, fields));
  if (missing.some((words) => words?.length === 0)) return [];
  return missing.includes(null) ? null : missing.flatMap((words) => words ?? []);
}

/** Columns the table lacks; null where one of them is required: `plan/require-column` speaks of that. */
export function missingColumns(plan: Plan, table: RecognizedTable, fields: readonly string[]): Phrase[] | null {
  const lacking = fields.filter((id) => !table.columns.some(({ field }) => field?.id === id));
  if (lacking.length === 0) return [];
  const own = lacking.flatMap((id) => (Object.hasOwn(table.kind.fields, id) ? (table.kind.fields[id] ?? []) : []));
  const required = requiredColumnsMissing(plan, table);
  if (own.some((field) => required.includes(field))) return null;
  const sheet = plan.workbook.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
  return lacking.map((id) =>
    phrase("“{heading}” column on {sheet}", { heading: own.find((field) => field.id === id)?.heading ?? id, sheet }),
  );
}

export function sheetOf({ name }: SheetKind): Phrase {
  return phrase("{kind} sheet", { kind: { ours: name } });
}
