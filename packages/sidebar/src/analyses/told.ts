import { runAnalysis } from "@throughline/shared/analyses/run.ts";
import type { Analysis, AnalysisTable, Entry, Saying, Unit } from "@throughline/shared/analyses/types.ts";
import { fill } from "@throughline/shared/locales/fill.ts";
import { amountText } from "@throughline/shared/recognize/amounts.ts";
import type { Checked } from "../session/types.ts";
import type { Words } from "../words/index.ts";

/** An analysis and what it answers of this workbook; [] where a sheet it needs is not here, or says nothing. */
export interface Told {
  readonly analysis: Analysis;
  readonly tables: readonly AnalysisTable[];
}

export function asked(analysis: Analysis, { plan, at }: Pick<Checked, "plan" | "at">): Told {
  const answer = runAnalysis(analysis, plan, { today: Math.floor(at) });
  return { analysis, tables: "tables" in answer ? answer.tables : [] };
}

/** A sentence of an analysis in the person's language. */
export function sayingText({ id, messages }: Analysis, { messageId, values }: Saying, { spoken }: Words): string {
  const text = spoken.analyses[id]?.messages[messageId] ?? messages[messageId];
  if (text === undefined) throw new Error(`${id} has no message “${messageId}”.`);
  return fill(text, values, spoken);
}

/** A heading or label of ours; one in the person's own words stays. */
export function labelText(label: string, { spoken }: Words): string {
  return spoken.phrases.get(label) ?? label;
}

/** One place of a table as text; "" where it says nothing. */
export function entryText(analysis: Analysis, entry: Entry | undefined, unit: Unit, words: Words): string {
  if (!entry || entry.value === null) return "";
  if (entry.keptBack) return words.analyses.tooFew;
  const { value } = entry;
  if (typeof value === "string") return value;
  if (typeof value === "object") return sayingText(analysis, value, words);
  return figureText(value, entry.unit ?? unit, words);
}

/** A figure as people write it: "58%", "$1,200", "Sep 1, 2026". */
export function figureText(value: number, unit: Unit, { formats }: Words): string {
  if (unit === "day") return formats.day(value);
  if (unit === "money" || unit === "percent") return amountText(value, unit);
  return formats.number(Math.round(value * 100) / 100);
}

/** Words of a table as a sentence of their own. */
export function asSentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return whole === "" || /[.?…]$/.test(whole) ? whole : `${whole}.`;
}
