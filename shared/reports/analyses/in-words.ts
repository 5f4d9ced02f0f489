import { ANALYSES } from "../../analyses/index.ts";
import { type Answer, runAnalysis } from "../../analyses/run.ts";
import type { Analysis, AnalysisOptions, AnalysisTable, Entry, Saying, Unit } from "../../analyses/types.ts";
import { dayText, fill } from "../../locales/fill.ts";
import { amountText } from "../../recognize/amounts.ts";
import type { Plan } from "../../recognize/types.ts";
import { placeOf } from "../../rules/message.ts";
import { isoOf } from "../../workbook/dates.ts";
import type { PlanReportKind } from "./kinds.ts";
import type { PlanReport, PrintedAnalysis, PrintedEntry, PrintedTable } from "./types.ts";

export interface PlanReportRequest {
  readonly file: string;
  readonly version: string;
  /** Serial day. */
  readonly today: number;
  /** Options of analyses, by the id of the analysis. */
  readonly options?: Readonly<Record<string, AnalysisOptions>>;
}

/** Answers the questions of a report and puts the answers into words. What says nothing is left out. */
export function planReport(
  plan: Plan,
  { id, title, analyses }: PlanReportKind,
  { file, version, today, options = {} }: PlanReportRequest,
): PlanReport {
  const answers = analyses.map((wanted): Answer => {
    const analysis = ANALYSES.find((one) => one.id === wanted);
    if (!analysis) throw new Error(`No analysis is called “${wanted}”.`);
    return runAnalysis(analysis, plan, { today, ...(options[wanted] ? { options: options[wanted] } : {}) });
  });
  return {
    kind: id,
    title,
    file,
    version,
    today: isoOf(today),
    analyses: answers.flatMap((answer) =>
      "tables" in answer && answer.tables.length > 0 ? [printedAnalysis(plan, answer.analysis, answer.tables)] : [],
    ),
    unanswered: answers.flatMap((answer) =>
      "missing" in answer ? [{ name: answer.analysis.name, missing: answer.missing }] : [],
    ),
  };
}

function printedAnalysis(plan: Plan, analysis: Analysis, tables: readonly AnalysisTable[]): PrintedAnalysis {
  const { id, name, docs } = analysis;
  return {
    id,
    name,
    what: docs.what,
    how: docs.how,
    tables: tables.map((table) => printedTable(plan, analysis, table)),
  };
}

function printedTable(
  plan: Plan,
  analysis: Analysis,
  { title, caption, columns, rows, picture }: AnalysisTable,
): PrintedTable {
  return {
    title,
    caption: caption.map((saying) => sayingText(analysis, saying)),
    columns: columns.map(({ heading, unit, shaded }) => ({ heading, unit, isShaded: shaded === true })),
    rows: rows.map(({ entries, tone = null, isTotal = false }) => ({
      tone,
      isTotal,
      entries: columns.map(({ id, unit }) => printedEntry(plan, analysis, entries[id], unit)),
    })),
    picture,
  };
}

function printedEntry(plan: Plan, analysis: Analysis, entry: Entry | undefined, unit: Unit): PrintedEntry {
  if (!entry || entry.value === null) return { text: "", figure: null, unit, from: [] };
  const from = entry.from.map((at) => placeOf(plan.workbook, at));
  if (entry.keptBack) return { text: "too few to show", figure: null, unit, from };
  const { value } = entry;
  if (typeof value === "string") return { text: value, figure: null, unit, from };
  if (typeof value === "object") return { text: sayingText(analysis, value), figure: null, unit, from };
  const own = entry.unit ?? unit;
  return { text: figureText(value, own), figure: value, unit: own, from };
}

function sayingText({ id, messages }: Analysis, { messageId, values }: Saying): string {
  const text = messages[messageId];
  if (text === undefined) throw new Error(`${id} has no message “${messageId}”.`);
  return fill(text, values);
}

/** A figure as people write it: "58%", "$1,200", "Sep 1, 2026". */
export function figureText(value: number, unit: Unit): string {
  if (unit === "day") return dayText(value);
  if (unit === "money" || unit === "percent") return amountText(value, unit);
  return fill("{value}", { value: Math.round(value * 100) / 100 });
}
