import type { Analysis } from "../../analyses/types.ts";
import { dayInWords } from "../day-in-words.ts";
import { PLAN_REPORTS } from "./kinds.ts";
import { tablePart } from "./markdown.ts";
import type { PlanReport } from "./types.ts";

/** Rows of an answer that a page shows; a sample's whole answer can be printed with the command. */
const ROWS_SHOWN = 8;

/** The documentation page of an analysis as Markdown; `example` is a report on a sample that holds its answer. */
export function analysisPage(analysis: Analysis, example: PlanReport | null): string {
  const { name, docs } = analysis;
  return [
    `# ${name}`,
    docs.what,
    `**How it is worked out.** ${docs.how}`,
    factsOf(analysis),
    ...limitsOf(analysis),
    ...(example ? exampleOf(analysis, example) : []),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The page that lists every analysis, by the report it is read in. */
export function analysesIndex(analyses: readonly Analysis[]): string {
  return [
    "# Analyses",
    "Each answers one question of a plan with a table: where a figure comes from is named cell by cell. “throughline report” prints them by the report they belong to.",
    ...PLAN_REPORTS.flatMap(({ title, what, analyses: ids }) => [
      `## ${title}`,
      `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
      [
        "| Analysis | Question |",
        "| --- | --- |",
        ...ids.flatMap((id) => {
          const analysis = analyses.find((one) => one.id === id);
          return analysis ? [`| [${analysis.name}](${id}.md) | ${analysis.docs.what} |`] : [];
        }),
      ].join("\n"),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function factsOf({ id, needs, docs }: Analysis): string {
  const reports = PLAN_REPORTS.filter(({ analyses }) => analyses.includes(id));
  return [
    `- Needs: ${needs.map((kind) => kind.name).join(", ")}`,
    `- Printed by: ${reports.map((report) => `\`throughline report FILE --kind ${report.id}\``).join(", ")}`,
    `- Source: ${docs.source}`,
  ].join("\n");
}

function limitsOf({ options = {} }: Analysis): string[] {
  const limits = Object.entries(options);
  if (limits.length === 0) return [];
  const rows = limits.map(([limit, value]) => `| \`${limit}\` | ${value} |`);
  return ["## Limits", ["| Limit | Usual value |", "| --- | --- |", ...rows].join("\n")];
}

function exampleOf({ id }: Analysis, { file, today, analyses }: PlanReport): string[] {
  const answer = analyses.find((one) => one.id === id);
  const [first] = answer?.tables ?? [];
  if (!answer || !first) return [];
  const [rest, tables] = [first.rows.length - ROWS_SHOWN, answer.tables.length - 1];
  const more = [
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? "row" : "rows"}`] : []),
    ...(tables > 0 ? [`${tables} more ${tables === 1 ? "table" : "tables"}`] : []),
  ];
  return [
    "## What it says of a sample",
    `Of \`samples/${file}\`, as of ${dayInWords(today)}:`,
    ...tablePart({ ...first, rows: first.rows.slice(0, ROWS_SHOWN) }),
    ...(more.length === 0 ? [] : [`And ${more.join(", and ")}.`]),
  ];
}
