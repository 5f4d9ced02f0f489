import { ANALYSES } from "../../analyses/index.ts";
import { type Answer, runAnalysis } from "../../analyses/run.ts";
import { throughlineOf } from "../../analyses/throughline/throughline.ts";
import type { Analysis, AnalysisOptions, AnalysisTable, Entry, Saying, Unit } from "../../analyses/types.ts";
import { dayText, fill } from "../../locales/fill.ts";
import { ENGLISH, type Language } from "../../locales/language.ts";
import { ourName } from "../../locales/names.ts";
import { say } from "../../locales/say.ts";
import { amountText } from "../../recognize/amounts.ts";
import type { Plan } from "../../recognize/types.ts";
import { placeOf } from "../../rules/message.ts";
import { isoOf } from "../../workbook/dates.ts";
import { printedThroughline } from "../throughline/in-words.ts";
import type { PlanReportKind } from "./kinds.ts";
import type { PlanReport, PrintedAnalysis, PrintedEntry, PrintedTable } from "./types.ts";

export interface PlanReportRequest {
  /** English where absent. */
  readonly language?: Language;
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
  { id, title, tellsThroughline, analyses }: PlanReportKind,
  { language = ENGLISH, file, version, today, options = {} }: PlanReportRequest,
): PlanReport {
  const answers = analyses.map((wanted): Answer => {
    const analysis = ANALYSES.find((one) => one.id === wanted);
    if (!analysis) throw new Error(`No analysis is called “${wanted}”.`);
    return runAnalysis(analysis, plan, { today, ...(options[wanted] ? { options: options[wanted] } : {}) });
  });
  const throughline = tellsThroughline ? throughlineOf(plan).line : null;
  return {
    kind: id,
    title: ourName(title, language),
    file,
    version,
    today: isoOf(today),
    throughline: throughline && printedThroughline(throughline, { workbook: plan.workbook, today, language }),
    analyses: answers.flatMap((answer) =>
      "tables" in answer && answer.tables.length > 0
        ? [printedAnalysis(plan, answer.analysis, answer.tables, language)]
        : [],
    ),
    unanswered: answers.flatMap((answer) =>
      "missing" in answer
        ? [
            {
              name: wordsOf(answer.analysis, language).name,
              missing: answer.missing.map((name) => ourName(name, language)),
            },
          ]
        : [],
    ),
  };
}

function wordsOf({ id, name, docs }: Analysis, language: Language): Pick<PrintedAnalysis, "name" | "what" | "how"> {
  return language.analyses[id] ?? { name, what: docs.what, how: docs.how };
}

function printedAnalysis(
  plan: Plan,
  analysis: Analysis,
  tables: readonly AnalysisTable[],
  language: Language,
): PrintedAnalysis {
  const { name, what, how } = wordsOf(analysis, language);
  return {
    id: analysis.id,
    name,
    what,
    how,
    tables: tables.map((table) => printedTable(plan, analysis, table, language)),
  };
}

function printedTable(
  plan: Plan,
  analysis: Analysis,
  { title, caption, columns, rows, picture }: AnalysisTable,
  language: Language,
): PrintedTable {
  return {
    title: title === null ? null : headingText(title, language),
    caption: caption.map((saying) => sayingText(analysis, saying, language)),
    columns: columns.map(({ id, heading, unit, shaded }) => ({
      heading: monthText(id, language) ?? headingText(heading, language),
      unit,
      isShaded: shaded === true,
    })),
    rows: rows.map(({ entries, tone = null, isTotal = false }) => ({
      tone,
      isTotal,
      entries: columns.map(({ id, unit }) => printedEntry(plan, analysis, entries[id], { unit, language })),
    })),
    picture,
  };
}

function printedEntry(
  plan: Plan,
  analysis: Analysis,
  entry: Entry | undefined,
  { unit, language }: { readonly unit: Unit; readonly language: Language },
): PrintedEntry {
  if (!entry || entry.value === null) return { text: "", figure: null, unit, from: [] };
  const from = entry.from.map((at) => placeOf(plan.workbook, at));
  if (entry.keptBack) return { text: say(language, "too few to show"), figure: null, unit, from };
  const { value } = entry;
  if (typeof value === "string") return { text: value, figure: null, unit, from };
  if (typeof value === "object") return { text: sayingText(analysis, value, language), figure: null, unit, from };
  const own = entry.unit ?? unit;
  return { text: figureText(value, own, language), figure: value, unit: own, from };
}

function sayingText({ id, messages }: Analysis, { messageId, values }: Saying, language: Language): string {
  const text = messages[messageId];
  if (text === undefined) throw new Error(`${id} has no message “${messageId}”.`);
  return fill(language.analyses[id]?.messages[messageId] ?? text, values, language);
}

function headingText(heading: string, language: Language): string {
  return language.headings.get(heading) ?? heading;
}

/** The name of a month that has a column of its own, "2026-09"; null for any other column, and in English as it stands. */
function monthText(column: string, language: Language): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(column) ?? [];
  return language === ENGLISH || year === undefined ? null : language.month(Number(month), Number(year));
}

/** A figure as people write it: "58%", "$1,200", "Sep 1, 2026". */
export function figureText(value: number, unit: Unit, language: Language = ENGLISH): string {
  if (unit === "day") return dayText(value, language);
  if (unit === "money" || unit === "percent") return amountText(value, unit);
  return fill("{value}", { value: Math.round(value * 100) / 100 });
}
