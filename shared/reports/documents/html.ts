import type { Language } from "../../locales/language.ts";
import { saidText } from "../../locales/say.ts";
import type { Block, Column, Document, Text } from "../../rubrics/documents/types.ts";
import { STYLE } from "../html-style.ts";
import { escapedMarkup } from "../markup.ts";

/** A page to print or hand around: no script, nothing fetched. */
export function documentHtml(document: Document, language: Language): string {
  const esc = (text: Text) => lines(saidText(text, language));
  return `${[
    "<!doctype html>",
    `<html lang="${language.id}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapedMarkup(saidText(document.title, language))}</title>`,
    `<style>\n${STYLE}\n${FIGURES}\n</style>`,
    "</head>",
    "<body>",
    `<header><h1>${esc(document.title)}</h1>`,
    ...document.about.map((about) => `<p class="about">${esc(about)}</p>`),
    "</header>",
    "<main>",
    ...document.blocks.map((block) => blockHtml(block, esc)),
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

const FIGURES = "td.figure, th.figure { text-align: right; } .scroll { overflow-x: auto; }";

type Say = (text: Text) => string;

function blockHtml(block: Block, esc: Say): string {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${esc(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${esc(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${esc(item)}</li>`).join("\n")}\n</ul>`;
    case "table": {
      const heads = block.columns.map((column) => `<th scope="col"${classOf(column)}>${esc(column.heading)}</th>`);
      const rows = block.rows.map(
        (row) =>
          `<tr>${block.columns.map((column, at) => `<td${classOf(column)}>${cellHtml(row[at] ?? null, esc)}</td>`).join("")}</tr>`,
      );
      // A region that scrolls by itself can be reached by keyboard, and says what it is.
      return [
        `<div class="scroll" role="region" tabindex="0" aria-label="${esc(block.caption)}">`,
        `<table><thead><tr>${heads.join("")}</tr></thead><tbody>`,
        ...rows,
        "</tbody></table></div>",
      ].join("\n");
    }
  }
}

function classOf({ holds }: Column): string {
  return holds === "figure" ? ' class="figure"' : "";
}

function cellHtml(cell: Text | number | null, esc: Say): string {
  return cell === null ? "" : esc(typeof cell === "number" ? String(cell) : cell);
}

function lines(text: string): string {
  return escapedMarkup(text).replace(/\n/g, "<br>");
}
