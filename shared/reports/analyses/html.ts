import { dayInWords } from "../day-in-words.ts";
import { STYLE } from "../html-style.ts";
import { escapedMarkup as esc } from "../markup.ts";
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
  print: (report) => {
    const { title, file, today, version, analyses } = report;
    return `${[
      "<!doctype html>",
      '<html lang="en">',
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${esc(title)} · ${esc(file)}</title>`,
      `<style>\n${STYLE}\n${ANALYSIS_STYLE}\n</style>`,
      "</head>",
      "<body>",
      "<header>",
      `<h1>${esc(title)}</h1>`,
      `<p class="about">${esc(file)}, as of ${esc(dayInWords(today))}. By Throughline ${esc(version)}. Point at a figure to see the cells it comes from.</p>`,
      "</header>",
      contents(analyses),
      "<main>",
      analyses.length === 0 ? '<p class="note">Nothing in this workbook can be answered yet.</p>' : "",
      ...analyses.map(section),
      notAnswered(report),
      "</main>",
      "</body>",
      "</html>",
    ]
      .filter(Boolean)
      .join("\n")}\n`;
  },
};

function contents(analyses: readonly PrintedAnalysis[]): string {
  if (analyses.length < 2) return "";
  const links = analyses.map(({ id, name }) => `<li><a href="#${esc(anchor(id))}">${esc(name)}</a></li>`);
  return `<nav aria-label="Contents"><ul>\n${links.join("\n")}\n</ul></nav>`;
}

function anchor(id: string): string {
  return id.replace("/", "-");
}

function section({ id, name, what, how, tables }: PrintedAnalysis): string {
  return [
    `<section aria-labelledby="${esc(anchor(id))}">`,
    `<h2 id="${esc(anchor(id))}">${esc(name)}</h2>`,
    `<p class="about">${esc(what)}</p>`,
    ...tables.map(tablePart),
    `<details class="how"><summary>How this is worked out</summary><p>${esc(how)}</p></details>`,
    "</section>",
  ].join("\n");
}

function tablePart({ title, caption, columns, rows, picture }: PrintedTable): string {
  const most = columns.map((_, at) =>
    Math.max(0, ...rows.filter(({ isTotal }) => !isTotal).map(({ entries }) => entries[at]?.figure ?? 0)),
  );
  const mostShaded = Math.max(1, ...most.filter((_, at) => columns[at]?.isShaded));
  const heads = columns.map(
    (column) => `<th scope="col"${isFigure(column) ? ' class="figure"' : ""}>${esc(column.heading)}</th>`,
  );
  const lines = rows.map(({ entries, isTotal }) => {
    const cells = entries.map((entry, at) => cell(entry, columns[at], at, isTotal ? null : mostShaded));
    return `<tr${isTotal ? ' class="total"' : ""}>${cells.join("")}</tr>`;
  });
  return [
    title === null ? "" : `<h3>${esc(title)}</h3>`,
    caption.length === 0 ? "" : `<p class="caption">${esc(caption.join(" "))}</p>`,
    rows.length === 0
      ? ""
      : `<div class="wide"><table class="analysis">\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table></div>`,
    rows.length === 0 ? "" : pictureOf(picture),
  ]
    .filter(Boolean)
    .join("\n");
}

function pictureOf(picture: PrintedTable["picture"]): string {
  if (picture === null) return "";
  return picture.kind === "bars" ? barsPicture(picture) : chartPicture(picture);
}

function isFigure({ unit }: PrintedColumn): boolean {
  return unit !== "words" && unit !== "day";
}

const MOST_PLACES = 8;

/** The first cell of a row heads it. `most` is the largest figure of the matrix; null where nothing is shaded. */
function cell(
  { text, figure, from }: PrintedEntry,
  column: PrintedColumn | undefined,
  at: number,
  most: number | null,
): string {
  const places =
    from.length > MOST_PLACES ? [...from.slice(0, MOST_PLACES), `and ${from.length - MOST_PLACES} more`] : from;
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

function notAnswered({ unanswered }: PlanReport): string {
  if (unanswered.length === 0) return "";
  const items = unanswered.map(({ name, missing }) => `<li>${esc(name)}: no ${esc(missing.join(", no "))}</li>`);
  return `<section><h2>Not answered</h2><p class="about">These need sheets that are not there.</p><ul>\n${items.join("\n")}\n</ul></section>`;
}
