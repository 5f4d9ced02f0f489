import { REPORTS } from "@throughline/shared/reports/index.ts";
import { noPaint } from "@throughline/shared/reports/paint.ts";
import { SEVERITIES } from "@throughline/shared/reports/severity.ts";
import { type FileReport, isChecked, isUnread, type Report } from "@throughline/shared/reports/types.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import type { Severity } from "@throughline/shared/templates/types.ts";
import { version } from "../package.json";
import { checkFile } from "./check-file.ts";
import type { CheckOptions } from "./commands/check.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { saySaid } from "./errors.ts";
import { EXIT } from "./exit.ts";
import { findWorkbooks } from "./find-workbooks.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { packOf } from "./pack-of.ts";
import { eachWithProgress } from "./progress.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Checks every file the names stand for, prints one report over all of them, and returns the exit code. */
export async function runCheck(names: readonly string[], options: CheckOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  const report = reportOf(options);
  const least = severityOf(options.severity);
  const today = options.today ?? clockDay();
  const request = {
    today: serialOfOption("--today", today),
    pack: packOf(options.pack),
    language,
    rules: options.rule.length > 0 ? options.rule.map((id) => oneOf(RULES, id, "rule")) : RULES,
  };
  const files = await findWorkbooks(names);
  if (options.output !== undefined) await refuseToReplace(files, options.output);

  const reports = await eachWithProgress(files, (file) => checkFile(file, request));
  for (const { file, error } of reports.filter(isUnread)) {
    saySaid(error, file);
  }
  const toFile = options.output !== undefined;
  const printed = report.print(
    reports.map((each) => atLeast(least, each)),
    {
      language,
      rules: request.rules,
      today,
      version,
      paint: toFile ? noPaint : paintFor(process.stdout),
      width: toFile ? null : widthOf(process.stdout),
      all: options.all ?? false,
    },
  );
  if (options.output === undefined) process.stdout.write(printed);
  else await writeWhole(options.output, printed);
  return exitCode(reports);
}

function exitCode(reports: readonly FileReport[]): number {
  if (reports.some(isUnread)) return EXIT.unread;
  const blocked = reports
    .filter(isChecked)
    .some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return blocked ? EXIT.blocked : EXIT.fine;
}

/** By --format; else by the ending of --output; else text. */
function reportOf({ format, output }: CheckOptions): Report {
  if (format !== undefined) return oneOf(REPORTS, format, "form of report called");
  const byEnding = REPORTS.find(({ ending }) => output?.toLowerCase().endsWith(ending));
  return byEnding ?? oneOf(REPORTS, "text", "form of report called");
}

function severityOf(text: string): Severity {
  return oneOf(
    SEVERITIES.map((id) => ({ id })),
    text,
    "severity",
  ).id;
}

function atLeast(least: Severity, report: FileReport): FileReport {
  if (isUnread(report)) return report;
  const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  return { ...report, findings: report.findings.filter(({ severity }) => wanted.includes(severity)) };
}
