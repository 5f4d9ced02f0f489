import { withoutAdvice } from "./advice.ts";
import { dayInWords } from "./day-in-words.ts";
import { type Group, groupedBy } from "./grouped-by.ts";
import { plainLine } from "./plain-line.ts";
import { countsInWords, SEVERITY_WORDS } from "./severity.ts";
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
  const { paint, width, today } = context;
  const about = `checked as ${report.packName}, as of ${dayInWords(today)}`;
  const sheets = groupedBy(report.findings, ({ sheet }) => sheet);
  return [
    `${paint.strong(plainLine(report.file))}  ${paint.faint(about)}`,
    ...report.notices.map((notice) => wrapped(`Note: ${plainLine(notice)}`, width).join("\n")),
    ...sheets.map(([sheet, findings]) => sheetPart(sheet, findings, context)),
    notCheckedPart(report, context),
    verdictOf(report, context),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function verdictOf({ tables, findings, setAside }: CheckedFile, { paint, width }: ReportContext): string {
  if (tables.length > 0 || findings.length > 0) {
    const severities = findings.map(({ severity }) => severity);
    const counts = countsInWords(severities, setAside);
    return paint[findings[0]?.severity ?? "done"](`${counts}.${fixableInWords(findings)}`);
  }
  const nothing = "No sheet here looks like part of a plan, so there was nothing to check.";
  return wrapped(`${nothing} “throughline read” shows what was seen.`, width).join("\n");
}

function fixableInWords(findings: readonly PrintedFinding[]): string {
  const count = findings.filter(({ fixes }) => fixes.length > 0).length;
  return count === 0 ? "" : ` “throughline fix” can put ${count} of them right.`;
}

/** One line over all files, where there are several. */
function totalOf(checked: readonly CheckedFile[], unread: number, { paint, width }: ReportContext): string {
  if (checked.length === 0 || checked.length + unread < 2) return "";
  const severities = checked.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const setAside = checked.reduce((sum, file) => sum + file.setAside, 0);
  const counts = `${countsInWords(severities, setAside)}, in ${checked.length} ${checked.length === 1 ? "file" : "files"}.`;
  return wrapped(unread === 0 ? counts : `${counts} ${unread} could not be read.`, width)
    .map(paint.strong)
    .join("\n");
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
  const { paint, width, rules, all } = context;
  const [{ severity, rule }] = group;
  const { mark, words } = SEVERITY_WORDS[severity];
  const how = rules.find(({ id }) => id === rule)?.docs.how ?? "";
  const shown = all || group.length <= MOST_IN_FULL + 2 ? group : group.slice(0, MOST_IN_FULL);
  return [
    `  ${paint[severity](`${mark} ${words}`)}  ${paint.faint(rule)}`,
    ...placeLines(shown, how, context),
    ...moreLine(group.slice(shown.length), width),
    hanging(`${INDENT}→ `, INDENT.length + 2, how, width),
  ].join("\n");
}

const MOST_NAMED = 60;

function moreLine(findings: readonly PrintedFinding[], width: number | null): string[] {
  if (findings.length === 0) return [];
  const cells = findings.slice(0, MOST_NAMED).map(({ cell }) => cell);
  const end = findings.length > MOST_NAMED ? ", …" : "";
  return [hanging(INDENT, INDENT.length, `and ${findings.length} more: ${cells.join(", ")}${end}`, width)];
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

function notCheckedPart({ notChecked }: CheckedFile, { paint, width, all }: ReportContext): string {
  if (notChecked.length === 0) return "";
  const lines = all ? reasonsInFull(notChecked) : [reasonsInShort(notChecked)];
  return [paint.strong("Not checked"), ...lines.map((line) => paint.faint(hanging("  ", 4, line, width)))].join("\n");
}

function reasonsInShort(notChecked: CheckedFile["notChecked"]): string {
  const missing = [...new Set(notChecked.flatMap((each) => each.missing))].map((name) => `no ${plainLine(name)}`);
  return `${notChecked.length} ${notChecked.length === 1 ? "rule" : "rules"}: ${missing.join("; ")}`;
}

function reasonsInFull(notChecked: CheckedFile["notChecked"]): string[] {
  return groupedBy(notChecked, ({ missing }) => missing.map((name) => `no ${plainLine(name)}`).join(", ")).map(
    ([missing, group]) => `${missing}: ${group.map(({ rule }) => rule).join(", ")}`,
  );
}
