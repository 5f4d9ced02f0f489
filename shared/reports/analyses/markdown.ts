import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { dayInWords } from "../day-in-words.ts";
import { lacksInWords } from "../lacks.ts";
import { escapedMarkdown as text } from "../markdown-text.ts";
import { throughlineMarkdown } from "../throughline/markdown.ts";
import type { PlanReport, PlanReportForm, PrintedAnalysis, PrintedTable } from "./types.ts";

/** For people who paste it into a document or a message. */
export const markdown: PlanReportForm = {
  id: "md",
  what: "Markdown, to paste into a document",
  ending: ".md",
  print: ({ title, file, today, throughline, analyses, unanswered }, language = ENGLISH) =>
    `${[
      `# ${title}: ${text(file)}`,
      say(language, "As of {today}.", { today: dayInWords(today, language) }),
      ...(throughline === null ? [] : throughlineMarkdown(throughline)),
      ...(throughline === null && analyses.length === 0
        ? [say(language, "Nothing in this workbook can be answered yet.")]
        : []),
      ...analyses.flatMap(section),
      ...(unanswered.length === 0
        ? []
        : [`## ${say(language, "Not answered")}`, unanswered.map((one) => lackLine(one, language)).join("\n")]),
    ].join("\n\n")}\n`,
};

function section({ name, what, tables }: PrintedAnalysis): string[] {
  return [`## ${name}`, what, ...tables.flatMap(tablePart)];
}

function lackLine({ name, missing }: PlanReport["unanswered"][number], language: Language): string {
  return `- ${name}: ${lacksInWords(missing, language).join(", ")}`;
}

/** A table of an answer: its title, what it tells, and its rows. */
export function tablePart({ title, caption, columns, rows }: PrintedTable): string[] {
  const lines = rows.map(({ entries, isTotal }) =>
    entries.map(({ text: words }) => (isTotal && words !== "" ? `**${text(words)}**` : text(words))),
  );
  const side = columns.map(({ unit }) => (unit === "words" || unit === "day" ? "---" : "---:"));
  const table = [columns.map(({ heading }) => text(heading)), side, ...lines].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  return [
    ...(title === null ? [] : [`### ${text(title)}`]),
    ...(caption.length === 0 ? [] : [caption.map(text).join(" ")]),
    ...(rows.length === 0 ? [] : [table.join("\n")]),
  ];
}
