import { fill } from "../locales/fill.ts";
import { ENGLISH, type Language } from "../locales/language.ts";
import { phraseText, say } from "../locales/say.ts";
import { cellName, isRange, quoteSheet, rangeName } from "../workbook/a1.ts";
import type { Change } from "../workbook/edits.ts";
import type { CellRange, CellRef, Workbook } from "../workbook/types.ts";
import type { Finding, Fix, Rule, RuleDocs } from "./types.ts";

/** The sentence of a finding, with the person's own words in it. */
export function messageOf(
  rule: Pick<Rule, "id" | "messages">,
  { messageId, values, more }: Finding,
  language: Language = ENGLISH,
): string {
  const english = rule.messages[messageId];
  if (english === undefined) throw new Error(`${rule.id} has no message “${messageId}”.`);
  const sentence = fill(language.rules[rule.id]?.messages[messageId] ?? english, values, language);
  if (more === undefined) return sentence;
  return `${sentence} ${say(language, "The same in {more:more row|more rows} of this column.", { more })}`;
}

/** What a change is called: in another language, where it is a fix of a rule. */
export function titleOf(change: Change & Partial<Pick<Fix, "phrase">>, language: Language = ENGLISH): string {
  return change.phrase ? phraseText(change.phrase, language) : change.title;
}

/** What a rule is for, why, and what to do. */
export function docsOf({ id, docs }: Pick<Rule, "id" | "docs">, language: Language): Omit<RuleDocs, "source"> {
  return language.rules[id] ?? docs;
}

/** Where something is, as a person reads it: "Plan!B2", "'Plan 2'!B2:C9". */
export function placeOf(workbook: Workbook, at: CellRef | CellRange): string {
  const name = workbook.sheets.find((sheet) => sheet.id === at.sheet)?.name ?? at.sheet;
  return `${quoteSheet(name)}!${isRange(at) ? rangeName(at) : cellName(at)}`;
}
