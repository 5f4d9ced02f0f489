import type { Rule } from "../rules/types.ts";
import type { Severity } from "../templates/types.ts";
import { withoutAdvice } from "./advice.ts";
import { dayInWords } from "./day-in-words.ts";
import { type Group, groupedBy } from "./grouped-by.ts";
import { STYLE } from "./html-style.ts";
import { escapedMarkup as esc } from "./markup.ts";
import { countsInWords, SEVERITY_WORDS } from "./severity.ts";
import {
  type CheckedFile,
  type FileReport,
  isChecked,
  isUnread,
  type PrintedFinding,
  type Report,
  type ReportContext,
  type UnreadFile,
} from "./types.ts";

/** One page to hand around: no script, nothing fetched, readable on paper. */
export const html: Report = {
  id: "html",
  what: "a page to hand around or print",
  ending: ".html",
  print: (files, context) => {
    const [only] = files;
    const title = files.length === 1 && only ? only.file : `${files.length} files`;
    return `${[
      "<!doctype html>",
      '<html lang="en">',
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${esc(title)} · checked by Throughline</title>`,
      `<style>\n${STYLE}\n</style>`,
      "</head>",
      "<body>",
      "<header>",
      `<h1>${answerOf(files)}</h1>`,
      `<p class="about">Checked by Throughline ${esc(context.version)}, as of ${esc(dayInWords(context.today))}.</p>`,
      "</header>",
      contentsOf(files),
      "<main>",
      ...files.map((report, index) => fileSection(report, index, context)),
      "</main>",
      "</body>",
      "</html>",
    ]
      .filter(Boolean)
      .join("\n")}\n`;
  },
};

function answerOf(files: readonly FileReport[]): string {
  const checked = files.filter(isChecked);
  const unread = files.length - checked.length;
  const where = files.length > 1 ? `, in ${checked.length} of ${files.length} files` : "";
  const severities = checked.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const setAside = checked.reduce((sum, file) => sum + file.setAside, 0);
  const counts = `${countsInWords(severities, setAside)}${where}.`;
  if (checked.length === 0) return files.length === 1 ? "This file could not be read." : "No file could be read.";
  return unread === 0 ? counts : `${counts} ${unread} could not be read.`;
}

function contentsOf(files: readonly FileReport[]): string {
  if (files.length < 2) return "";
  const links = files.map((report, index) => {
    const verdict = isUnread(report) ? "could not be read" : verdictOf(report);
    return `<li><a href="#file-${index}">${esc(report.file)}</a> <span class="count">${esc(verdict)}</span></li>`;
  });
  return `<nav aria-label="Files"><ul>\n${links.join("\n")}\n</ul></nav>`;
}

function verdictOf({ tables, findings, setAside }: CheckedFile): string {
  return tables.length + findings.length === 0
    ? "nothing to check"
    : countsInWords(
        findings.map(({ severity }) => severity),
        setAside,
      );
}

function fileSection(report: FileReport, index: number, context: ReportContext): string {
  const parts = isUnread(report) ? unreadParts(report) : checkedParts(report, context);
  return [
    `<section aria-labelledby="file-${index}">`,
    `<h2 id="file-${index}">${esc(report.file)}</h2>`,
    ...parts,
    "</section>",
  ].join("\n");
}

function unreadParts({ error }: UnreadFile): string[] {
  return [`<p class="error">${mark("error")}${esc(error.message)}</p>`, `<p>${esc(error.hint)}</p>`];
}

function checkedParts(report: CheckedFile, { rules }: ReportContext): string[] {
  const { tables, findings, notices } = report;
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const sheets = groupedBy(findings, ({ sheet }) => sheet);
  return [
    recognizedPart(report),
    ...notices.map((notice) => `<p class="note">${esc(notice)}</p>`),
    ...sheets.map(([sheet, group]) => sheetPart(sheet, group, ruleById)),
    findings.length === 0 && tables.length > 0 ? `<p class="done">${mark("done")}Nothing to look at.</p>` : "",
    notCheckedPart(report),
  ].filter(Boolean);
}

function recognizedPart({ packName, tables }: CheckedFile): string {
  if (tables.length === 0) {
    return '<p class="note">No sheet here looks like part of a plan, so there was nothing to check.</p>';
  }
  const items = tables.map(
    ({ sheet, kind, records }) => `<li>${esc(sheet)}: ${esc(kind)}, ${records} ${records === 1 ? "row" : "rows"}</li>`,
  );
  const summary = `Checked as ${packName}: ${tables.length} ${tables.length === 1 ? "table" : "tables"} recognized`;
  return `<details class="about"><summary>${esc(summary)}</summary><ul>\n${items.join("\n")}\n</ul></details>`;
}

function sheetPart(sheet: string, findings: Group<PrintedFinding>, ruleById: ReadonlyMap<string, Rule>): string {
  const byRule = groupedBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const counts = countsInWords(findings.map(({ severity }) => severity));
  return [
    `<h3>${esc(sheet)} <span class="count">${esc(counts)}</span></h3>`,
    "<table>",
    '<thead><tr><th scope="col">Cell</th><th scope="col">Finding</th></tr></thead>',
    ...byRule.map(([, group]) => rulePart(group, ruleById.get(group[0].rule))),
    "</table>",
  ].join("\n");
}

function rulePart(group: Group<PrintedFinding>, rule: Rule | undefined): string {
  const [{ severity, rule: id }] = group;
  const { how = "", why = "" } = rule?.docs ?? {};
  const messages = withoutAdvice(
    group.map(({ message }) => message),
    how,
  );
  return [
    "<tbody>",
    `<tr><th scope="rowgroup" colspan="2"><span class="${severity}">${mark(severity)}${SEVERITY_WORDS[severity].words}</span>`,
    ` <span class="count">${esc(id)}</span></th></tr>`,
    ...group.map((finding, index) => findingRow(finding, messages[index] ?? "")),
    `<tr><td></td><td class="more"><b>What to do.</b> ${esc(how)} <b>Why.</b> ${esc(why)}</td></tr>`,
    "</tbody>",
  ].join("\n");
}

function findingRow({ cell, place, related, fixes }: PrintedFinding, message: string): string {
  const sameSheet = place.slice(0, place.length - cell.length);
  const others = related.map((each) => (each.startsWith(sameSheet) ? each.slice(sameSheet.length) : each));
  const more = [
    others.length > 0 ? `See also ${listed(others)}.` : "",
    ...fixes.map(({ title }) => `Suggested: ${title}.`),
  ].filter(Boolean);
  const second = more.length > 0 ? `<br><span class="count">${esc(more.join(" "))}</span>` : "";
  return `<tr><th scope="row"><span class="cell">${esc(cell)}</span></th><td>${esc(message)}${second}</td></tr>`;
}

const MOST_LISTED = 12;

function listed(places: readonly string[]): string {
  if (places.length <= MOST_LISTED) return places.join(", ");
  return `${places.slice(0, MOST_LISTED).join(", ")} and ${places.length - MOST_LISTED} more`;
}

function notCheckedPart({ notChecked }: CheckedFile): string {
  if (notChecked.length === 0) return "";
  const items = groupedBy(notChecked, ({ missing }) => missing.map((name) => `no ${name}`).join(", ")).map(
    ([missing, group]) =>
      `<li>${esc(missing)}: <span class="count">${esc(group.map(({ rule }) => rule).join(", "))}</span></li>`,
  );
  const summary = `Not checked: ${notChecked.length} ${notChecked.length === 1 ? "rule" : "rules"}`;
  return `<details class="about"><summary>${summary}</summary><ul>\n${items.join("\n")}\n</ul></details>`;
}

// Drawn, because a font need not have them; the words beside them say the same, so a reader of the screen skips them.
const SHAPES: Readonly<Record<Severity | "done", string>> = {
  error: '<path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5 8h6"/>',
  warning: '<path d="M8 2l6.5 12h-13zM8 6.5v3.5M8 11.5v1"/>',
  info: '<circle cx="8" cy="8" r="6.5"/><path d="M8 7v4.5M8 4.2v1.2"/>',
  done: '<circle cx="8" cy="8" r="6.5"/><path d="M5 8.2l2.2 2.2L11 6"/>',
};

function mark(of: Severity | "done"): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[of]}</svg>`;
}
