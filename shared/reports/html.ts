import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import { docsOf } from "../rules/message.ts";
import type { Rule } from "../rules/types.ts";
import type { Severity } from "../templates/types.ts";
import { withoutAdvice } from "./advice.ts";
import { dayInWords } from "./day-in-words.ts";
import { type Group, groupedBy } from "./grouped-by.ts";
import { STYLE } from "./html-style.ts";
import { lacksInWords } from "./lacks.ts";
import { escapedMarkup as esc } from "./markup.ts";
import { countsInWords, severityInWords } from "./severity.ts";
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
    const { language, version, today } = context;
    const title = files.length === 1 && only ? only.file : say(language, "{count:file|files}", { count: files.length });
    return `${[
      "<!doctype html>",
      `<html lang="${language.id}">`,
      "<head>",
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${esc(title)} · ${esc(say(language, "checked by Throughline"))}</title>`,
      `<style>\n${STYLE}\n</style>`,
      "</head>",
      "<body>",
      "<header>",
      `<h1>${esc(answerOf(files, language))}</h1>`,
      `<p class="about">${esc(say(language, "Checked by Throughline {version}, as of {today}.", { version, today: dayInWords(today, language) }))}</p>`,
      "</header>",
      contentsOf(files, language),
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

function answerOf(files: readonly FileReport[], language: Language): string {
  const checked = files.filter(isChecked);
  const unread = files.length - checked.length;
  const all = files.length;
  const where =
    all > 1 ? `, ${say(language, "in {checked} of {all:file|files}", { checked: checked.length, all })}` : "";
  const severities = checked.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const setAside = checked.reduce((sum, file) => sum + file.setAside, 0);
  const counts = `${countsInWords(severities, setAside, language)}${where}.`;
  if (checked.length === 0) {
    return all === 1 ? say(language, "This file could not be read.") : say(language, "No file could be read.");
  }
  return unread === 0 ? counts : `${counts} ${say(language, "{unread} could not be read.", { unread })}`;
}

function contentsOf(files: readonly FileReport[], language: Language): string {
  if (files.length < 2) return "";
  const links = files.map((report, index) => {
    const verdict = isUnread(report) ? say(language, "could not be read") : verdictOf(report, language);
    return `<li><a href="#file-${index}">${esc(report.file)}</a> <span class="count">${esc(verdict)}</span></li>`;
  });
  return `<nav aria-label="${esc(say(language, "Files"))}"><ul>\n${links.join("\n")}\n</ul></nav>`;
}

function verdictOf({ tables, findings, setAside }: CheckedFile, language: Language): string {
  return tables.length + findings.length === 0
    ? say(language, "nothing to check")
    : countsInWords(
        findings.map(({ severity }) => severity),
        setAside,
        language,
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

function checkedParts(report: CheckedFile, { rules, language }: ReportContext): string[] {
  const { tables, findings, notices } = report;
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const sheets = groupedBy(findings, ({ sheet }) => sheet);
  return [
    recognizedPart(report, language),
    ...notices.map((notice) => `<p class="note">${esc(notice)}</p>`),
    ...sheets.map(([sheet, group]) => sheetPart(sheet, group, ruleById, language)),
    findings.length === 0 && tables.length > 0
      ? `<p class="done">${mark("done")}${esc(say(language, "Nothing to look at."))}</p>`
      : "",
    notCheckedPart(report, language),
  ].filter(Boolean);
}

function recognizedPart({ packName, tables }: CheckedFile, language: Language): string {
  if (tables.length === 0) {
    const nothing = say(language, "No sheet here looks like part of a plan, so there was nothing to check.");
    return `<p class="note">${esc(nothing)}</p>`;
  }
  const items = tables.map(
    ({ sheet, kind, records }) =>
      `<li>${esc(sheet)}: ${esc(kind)}, ${esc(say(language, "{records:row|rows}", { records }))}</li>`,
  );
  const summary = say(language, "Checked as {pack}: {count:table|tables} recognized", {
    pack: packName,
    count: tables.length,
  });
  return `<details class="about"><summary>${esc(summary)}</summary><ul>\n${items.join("\n")}\n</ul></details>`;
}

function sheetPart(
  sheet: string,
  findings: Group<PrintedFinding>,
  ruleById: ReadonlyMap<string, Rule>,
  language: Language,
): string {
  const byRule = groupedBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const severities = findings.map(({ severity }) => severity);
  const counts = countsInWords(severities, 0, language);
  return [
    `<h3>${esc(sheet)} <span class="count">${esc(counts)}</span></h3>`,
    "<table>",
    `<thead><tr><th scope="col">${esc(say(language, "Cell"))}</th><th scope="col">${esc(say(language, "Finding"))}</th></tr></thead>`,
    ...byRule.map(([, group]) => rulePart(group, ruleById.get(group[0].rule), language)),
    "</table>",
  ].join("\n");
}

function rulePart(group: Group<PrintedFinding>, rule: Rule | undefined, language: Language): string {
  const [{ severity, rule: id }] = group;
  const { how, why } = rule ? docsOf(rule, language) : { how: "", why: "" };
  const messages = withoutAdvice(
    group.map(({ message }) => message),
    how,
  );
  return [
    "<tbody>",
    `<tr><th scope="rowgroup" colspan="2"><span class="${severity}">${mark(severity)}${esc(severityInWords(severity, language))}</span>`,
    ` <span class="count">${esc(id)}</span></th></tr>`,
    ...group.map((finding, index) => findingRow(finding, messages[index] ?? "", language)),
    `<tr><td></td><td class="more"><b>${esc(say(language, "What to do."))}</b> ${esc(how)} <b>${esc(say(language, "Why."))}</b> ${esc(why)}</td></tr>`,
    "</tbody>",
  ].join("\n");
}

function findingRow({ cell, place, related, fixes }: PrintedFinding, message: string, language: Language): string {
  const sameSheet = place.slice(0, place.length - cell.length);
  const others = related.map((each) => (each.startsWith(sameSheet) ? each.slice(sameSheet.length) : each));
  const more = [
    others.length > 0 ? `${say(language, "See also")} ${listed(others, language)}.` : "",
    ...fixes.map(({ title }) => `${say(language, "Suggested:")} ${title}.`),
  ].filter(Boolean);
  const second = more.length > 0 ? `<br><span class="count">${esc(more.join(" "))}</span>` : "";
  return `<tr><th scope="row"><span class="cell">${esc(cell)}</span></th><td>${esc(message)}${second}</td></tr>`;
}

const MOST_LISTED = 12;

function listed(places: readonly string[], language: Language): string {
  if (places.length <= MOST_LISTED) return places.join(", ");
  const more = say(language, "and {count} more", { count: places.length - MOST_LISTED });
  return `${places.slice(0, MOST_LISTED).join(", ")} ${more}`;
}

function notCheckedPart({ notChecked }: CheckedFile, language: Language): string {
  if (notChecked.length === 0) return "";
  const items = groupedBy(notChecked, ({ missing }) => lacksInWords(missing, language).join(", ")).map(
    ([missing, group]) =>
      `<li>${esc(missing)}: <span class="count">${esc(group.map(({ rule }) => rule).join(", "))}</span></li>`,
  );
  const summary = say(language, "Not checked: {count:rule|rules}", { count: notChecked.length });
  return `<details class="about"><summary>${esc(summary)}</summary><ul>\n${items.join("\n")}\n</ul></details>`;
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
