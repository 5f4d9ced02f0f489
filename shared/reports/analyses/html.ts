import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { dayInWords } from "../day-in-words.ts";
import { STYLE } from "../html-style.ts";
import { lacksInWords } from "../lacks.ts";
import { escapedMarkup as esc } from "../markup.ts";
import { LINE_ANCHOR, LINE_STYLE, throughlineHtml } from "../throughline/html.ts";
import { barsPicture } from "./bars.ts";
import { chartPicture } from "./chart.ts";
import { ANALYSIS_STYLE } from "./style.ts";
import type {
  PlanReport,
  PlanReportForm,
  PrintedAnalysis,
  PrintedColumn,
  PrintedEntry,
  PrintedTable,
} from "./types.ts";

/** One page to print and hand to a board: a table first, its picture below it; no script, nothing fetched. */
export const html: PlanReportForm = {
  id: "html",
  what: "a page to print or hand around",
  ending: ".html",
  print: (report, language = ENGLISH) => {
    const { title, file, today, version, throughline, analyses } = report;
    const asOf = say(language, "as of {today}. By Throughline {version}.", {
      today: dayInWords(today, language),
      version,
    });
    const point = say(language, "Point at a figure to see the cells it comes from.");
    const nothing = say(language, "Nothing in this workbook can be answered yet.");
    return `${[
      "<!doctype html>",
      `<html lang="${language.id}">`,
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${esc(title)} · ${esc(file)}</title>`,
      `<style>\n${STYLE}\n${ANALYSIS_STYLE}${throughline ? `\n${LINE_STYLE}` : ""}\n</style>`,
      "</head>",
      "<body>",
      "<header>",
      `<h1>${esc(title)}</h1>`,
      `<p class="about">${esc(file)}, ${esc(asOf)} ${esc(point)}</p>`,
      "</header>",
      contents(report, language),
      "<main>",
      throughline === null && analyses.length === 0 ? `<p class="note">${esc(nothing)}</p>` : "",
      throughline === null ? "" : throughlineHtml(throughline),
      ...analyses.map((analysis) => section(analysis, language)),
      notAnswered(report, language),
      "</main>",
      "</body>",
      "</html>",
    ]
      .filter(Boolean)
      .join("\n")}\n`;
  },
};

function contents({ throughline, analyses }: PlanReport, language: Language): string {
  const parts = [
    ...(throughline === null ? [] : [{ to: LINE_ANCHOR, name: throughline.title }]),
    ...analyses.map(({ id, name }) => ({ to: anchor(id), name })),
  ];
  if (parts.length < 2) return "";
  const links = parts.map(({ to, name }) => `<li><a href="#${esc(to)}">${esc(name)}</a></li>`);
  return `<nav aria-label="${esc(say(language, "Contents"))}"><ul>\n${links.join("\n")}\n</ul></nav>`;
}

function anchor(id: string): string {
  return id.replace("/", "-");
}

function section({ id, name, what, how, tables }: PrintedAnalysis, language: Language): string {
  return [
    `<section aria-labelledby="${esc(anchor(id))}">`,
    `<h2 id="${esc(anchor(id))}">${esc(name)}</h2>`,
    `<p class="about">${esc(what)}</p>`,
    ...tables.map((table) => tablePart(table, language)),
    `<details class="how"><summary>${esc(say(language, "How this is worked out"))}</summary><p>${esc(how)}</p></details>`,
    "</section>",
  ].join("\n");
}

function tablePart({ title, caption, columns, rows, picture }: PrintedTable, language: Language): string {
  const most = columns.map((_, at) =>
    Math.max(0, ...rows.filter(({ isTotal }) => !isTotal).map(({ entries }) => entries[at]?.figure ?? 0)),
  );
  const mostShaded = Math.max(1, ...most.filter((_, at) => columns[at]?.isShaded));
  const heads = columns.map(
    (column) => `<th scope="col"${isFigure(column) ? ' class="figure"' : ""}>${esc(column.heading)}</th>`,
  );
  const lines = rows.map(({ entries, isTotal }) => {
    const cells = entries.map((entry, at) =>
      cell(entry, columns[at], { at, most: isTotal ? null : mostShaded, language }),
    );
    return `<tr${isTotal ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  });
  return [
    title === null ? "" : `<h3>${esc(title)}</h3>`,
    caption.length === 0 ? "" : `<p class="caption">${esc(caption.join(" "))}</p>`,
    rows.length === 0
      ? ""
      : `<div class="wide"><table class="analysis">\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table></div>`,
    rows.length === 0 ? "" : pictureOf(picture, language),
  ]
    .filter(Boolean)
    .join("\n");
}

function pictureOf(picture: PrintedTable["picture"], language: Language): string {
  if (picture === null) return "";
  return picture.kind === "bars" ? barsPicture(picture, language) : chartPicture(picture, language);
}

function isFigure({ unit }: PrintedColumn): boolean {
  return unit !== "words" && unit !== "day";
}

const MOST_PLACES = 8;

/** The first cell of a row heads it. `most` is the largest figure of the matrix; null where nothing is shaded. */
function cell(
  { text, figure, from }: PrintedEntry,
  column: PrintedColumn | undefined,
  { at, most, language }: { readonly at: number; readonly most: number | null; readonly language: Language },
): string {
  const more = say(language, "and {count} more", { count: from.length - MOST_PLACES });
  const places = from.length > MOST_PLACES ? [...from.slice(0, MOST_PLACES), more] : from;
  const title = from.length === 0 ? "" : ` title="${esc(places.join(", "))}"`;
  if (at === 0) return `<th scope="row"${title}>${esc(text)}</th>`;
  const isShaded = column?.isShaded === true && most !== null;
  const names = [
    ...(column && isFigure(column) ? ["figure"] : []),
    ...(column?.unit === "day" ? ["day"] : []),
    ...(isShaded ? [figure === null ? "empty" : "shade"] : []),
  ];
  const share = isShaded && figure !== null ? ` style="--share:${Math.round((figure / most) * 100) / 100}"` : "";
  const className = names.length === 0 ? "" : ` class="${names.join(" ")}"`;
  return `<td${className}${share}${title}>${esc(text)}</td>`;
}

function notAnswered({ unanswered }: PlanReport, language: Language): string {
  if (unanswered.length === 0) return "";
  const items = unanswered.map(
    ({ name, missing }) => `<li>${esc(name)}: ${esc(lacksInWords(missing, language).join(", "))}</li>`,
  );
  const [heading, why] = [say(language, "Not answered"), say(language, "These need sheets that are not there.")];
  return `<section><h2>${esc(heading)}</h2><p class="about">${esc(why)}</p><ul>\n${items.join("\n")}\n</ul></section>`;
}
