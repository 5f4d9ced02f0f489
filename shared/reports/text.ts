import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import { docsOf } from "../rules/message.ts";
import { withoutAdvice } from "./advice.ts";
import { dayInWords } from "./day-in-words.ts";
import { type Group, groupedBy } from "./grouped-by.ts";
import { lacksInWords } from "./lacks.ts";
import { plainLine } from "./plain-line.ts";
import { countsInWords, SEVERITY_MARKS, severityInWords } from "./severity.ts";
import { type CheckedFile, isChecked, type PrintedFinding, type Report, type ReportContext } from "./types.ts";
import { columnsOf, hanging, wrapped } from "./wrap.ts";

/** For people at a terminal: sheet by sheet, what blocks sending first, and once a rule what to do about it. */
export const text: Report = {
  id: "text",
  what: "for people, on a terminal",
  ending: ".txt",
  print: (files, context) => {
    const checked = files.filter(isChecked);
    const pages = checked.map((report) => pageOf(report, context));
    const parts = [...pages, totalOf(checked, files.length - checked.length, context)].filter(Boolean);
    return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
  },
};

function pageOf(report: CheckedFile, context: ReportContext): string {
  const { paint, width, today, language } = context;
  const about = say(language, "checked as {pack}, as of {today}", {
    pack: report.packName,
    today: dayInWords(today, language),
  });
  const sheets = groupedBy(report.findings, ({ sheet }) => sheet);
  return [
    `${paint.strong(plainLine(report.file))}  ${paint.faint(about)}`,
    ...report.notices.map((notice) => wrapped(`${say(language, "Note:")} ${plainLine(notice)}`, width).join("\n")),
    ...sheets.map(([sheet, findings]) => sheetPart(sheet, findings, context)),
    notCheckedPart(report, context),
    verdictOf(report, context),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function verdictOf({ tables, findings, setAside }: CheckedFile, { paint, width, language }: ReportContext): string {
  if (tables.length > 0 || findings.length > 0) {
    const severities = findings.map(({ severity }) => severity);
    const counts = countsInWords(severities, setAside, language);
    return paint[findings[0]?.severity ?? "done"](`${counts}.${fixableInWords(findings, language)}`);
  }
  const nothing = say(language, "No sheet here looks like part of a plan, so there was nothing to check.");
  return wrapped(`${nothing} ${say(language, "“throughline read” shows what was seen.")}`, width).join("\n");
}

function fixableInWords(findings: readonly PrintedFinding[], language: Language): string {
  const count = findings.filter(({ fixes }) => fixes.length > 0).length;
  return count === 0 ? "" : ` ${say(language, "“throughline fix” can put {count} of them right.", { count })}`;
}

/** One line over all files, where there are several. */
function totalOf(checked: readonly CheckedFile[], unread: number, { paint, width, language }: ReportContext): string {
  if (checked.length === 0 || checked.length + unread < 2) return "";
  const severities = checked.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const setAside = checked.reduce((sum, file) => sum + file.setAside, 0);
  const counts = countsInWords(severities, setAside, language);
  const where = say(language, "in {count:file|files}", { count: checked.length });
  const rest = unread === 0 ? "" : ` ${say(language, "{unread} could not be read.", { unread })}`;
  return wrapped(`${counts}, ${where}.${rest}`, width).map(paint.strong).join("\n");
}

function sheetPart(sheet: string, findings: Group<PrintedFinding>, context: ReportContext): string {
  const byRule = groupedBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  return [context.paint.strong(plainLine(sheet)), ...byRule.map(([, group]) => rulePart(group, context))].join("\n");
}

const INDENT = "      ";

// Beyond this, a person has seen the pattern; the rest is named by its cells.
const MOST_IN_FULL = 10;

/** Findings of one rule on one sheet: each place with its sentence, then once what to do. */
function rulePart(group: Group<PrintedFinding>, context: ReportContext): string {
  const { paint, width, rules, all, language } = context;
  const [{ severity, rule: id }] = group;
  const rule = rules.find((one) => one.id === id);
  const how = rule ? docsOf(rule, language).how : "";
  const shown = all || group.length <= MOST_IN_FULL + 2 ? group : group.slice(0, MOST_IN_FULL);
  return [
    `  ${paint[severity](`${SEVERITY_MARKS[severity]} ${severityInWords(severity, language)}`)}  ${paint.faint(id)}`,
    ...placeLines(shown, how, context),
    ...moreLine(group.slice(shown.length), context),
    hanging(`${INDENT}→ `, INDENT.length + 2, how, width),
  ].join("\n");
}

const MOST_NAMED = 60;

function moreLine(findings: readonly PrintedFinding[], { width, language }: ReportContext): string[] {
  if (findings.length === 0) return [];
  const cells = findings.slice(0, MOST_NAMED).map(({ cell }) => cell);
  const end = findings.length > MOST_NAMED ? ", …" : "";
  const more = say(language, "and {count} more:", { count: findings.length });
  return [hanging(INDENT, INDENT.length, `${more} ${cells.join(", ")}${end}`, width)];
}

function placeLines(findings: readonly PrintedFinding[], how: string, { paint, width }: ReportContext): string[] {
  const places = findings.map(({ place }) => plainLine(place));
  const messages = withoutAdvice(
    findings.map(({ message }) => plainLine(message)),
    how,
  );
  const widest = Math.min(
    28,
    places.map(columnsOf).reduce((most, columns) => Math.max(most, columns), 0),
  );
  return places.map((place, index) => {
    const gap = " ".repeat(Math.max(0, widest - columnsOf(place)) + 2);
    const columns = INDENT.length + columnsOf(place) + gap.length;
    return hanging(INDENT + paint.strong(place) + gap, columns, messages[index] ?? "", width);
  });
}

function notCheckedPart({ notChecked }: CheckedFile, { paint, width, all, language }: ReportContext): string {
  if (notChecked.length === 0) return "";
  const lines = all ? reasonsInFull(notChecked, language) : [reasonsInShort(notChecked, language)];
  return [
    paint.strong(say(language, "Not checked")),
    ...lines.map((line) => paint.faint(hanging("  ", 4, line, width))),
  ].join("\n");
}

function reasonsInShort(notChecked: CheckedFile["notChecked"], language: Language): string {
  const missing = lacksInWords([...new Set(notChecked.flatMap((each) => each.missing))].map(plainLine), language);
  return `${say(language, "{count:rule|rules}", { count: notChecked.length })}: ${missing.join("; ")}`;
}

function reasonsInFull(notChecked: CheckedFile["notChecked"], language: Language): string[] {
  return groupedBy(notChecked, ({ missing }) => lacksInWords(missing.map(plainLine), language).join(", ")).map(
    ([missing, group]) => `${missing}: ${group.map(({ rule }) => rule).join(", ")}`,
  );
}
