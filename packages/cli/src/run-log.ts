import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { clearing } from "@throughline/shared/kept/clear.ts";
import { type LogEntry, logEntries } from "@throughline/shared/kept/log/log.ts";
import { logSheet } from "@throughline/shared/kept/log/log-sheet.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { isoOf } from "@throughline/shared/workbook/dates.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import type { LogOptions } from "./commands/log.ts";
import { EXIT } from "./exit.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { paintFor } from "./terminal.ts";

/** Lists or clears the log of a workbook, and returns the exit code. */
export async function runLog(file: string, options: LogOptions & Spoken): Promise<number> {
  const { clear = false } = options;
  const language = await languageOf(options);
  const name = basename(file);
  const nothing = `${say(language, "{file} has no log.", { file: name })}\n`;
  const host = openFile(file);
  const workbook = await host.read();
  const entries = logEntries(workbook);
  if (!clear) {
    process.stdout.write(entries.length === 0 ? nothing : logText(entries, language));
    return EXIT.fine;
  }
  const change = clearing(workbook, logSheet());
  if (!change) {
    process.stdout.write(nothing);
    return EXIT.fine;
  }
  const { refused } = await host.apply([change]);
  const [first] = refused;
  if (first) throw new AppError("log/not-cleared", "The log could not be cleared.", first.phrase);
  const gone = "The log of {file} is gone. What it told of can no longer be taken back.";
  process.stdout.write(`${say(language, gone, { file: name })}\n`);
  return EXIT.fine;
}

function logText(entries: readonly LogEntry[], language: Language): string {
  const paint = paintFor(process.stdout);
  const runs = groupedBy(entries, ({ run }) => String(run));
  return `${runs.map(([, group]) => runText(group, paint, language)).join("\n\n")}\n`;
}

function runText(entries: readonly [LogEntry, ...LogEntry[]], paint: Paint, language: Language): string {
  const [{ run, when, who }] = entries;
  const by = who === "" ? "" : `, ${say(language, "by {who}", { who: plainLine(who) })}`;
  return [
    paint.strong(`${say(language, "Run {run}", { run })}, ${whenInWords(when, language)}${by}`),
    ...entries.map(({ cell, from, to, rule }) => plainLine(`${cell}: ${from} → ${to} (${rule})`).replace(/^/, "  ")),
  ].join("\n");
}

function whenInWords(when: CellValue, language: Language): string {
  if (typeof when === "number") return isoOf(when).replace("T", " ").replace(/:00$/, "");
  return typeof when === "string" ? plainLine(when) : say(language, "at a time nobody knows");
}
