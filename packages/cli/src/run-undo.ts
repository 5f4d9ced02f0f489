import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { type LogEntry, logEntries } from "@throughline/shared/kept/log/log.ts";
import { lastRun, undoing } from "@throughline/shared/kept/log/undo.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import type { UndoOptions } from "./commands/undo.ts";
import { sayError, saySaid } from "./errors.ts";
import { EXIT } from "./exit.ts";
import { editsText } from "./fixing/edits-text.ts";
import { runOf } from "./fixing/run-of.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Takes a run back by the workbook's log, and returns the exit code. */
export async function runUndo(file: string, options: UndoOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  const name = basename(file);
  const host = openFile(file);
  const workbook = await host.read();
  const entries = logEntries(workbook);
  const number = options.run === undefined ? lastRun(entries) : runNumber(options.run, entries);
  if (number === null) {
    const nothing = "There is nothing left to take back in {file}: its log tells of no change that still stands.";
    process.stdout.write(`${say(language, nothing, { file: name })}\n`);
    return EXIT.blocked;
  }
  const { changes, lost } = undoing(entries, number);
  const printing = { paint: paintFor(process.stdout), width: widthOf(process.stdout), language };
  const areCells = changes.every(({ change }) => change.edits.every(({ kind }) => kind === "set-cell"));
  const told = (count: number) => ({ count, run: number, file: name });
  const lines = editsText(
    workbook,
    changes.flatMap(({ change }) => change.edits),
    printing,
  );
  process.stdout.write(`${[...lines, ""].join("\n")}\n`);
  for (const { cell } of lost) {
    sayError(
      new AppError(
        "undo/lost",
        phrase("{cell} stays as it is.", { cell }),
        "Its row of the log no longer says what stood there.",
      ),
      language,
    );
  }
  if (options.dryRun) {
    const trial = areCells
      ? "{count:cell|cells} of run {run} could be taken back; nothing was changed."
      : "{count:change|changes} of run {run} could be taken back; nothing was changed.";
    process.stdout.write(`${say(language, trial, told(changes.length))}\n`);
    return EXIT.fine;
  }
  const { result } = await applyLogged(workbook, changes, { apply: host.apply, run: runOf(options.who) });
  for (const { phrase: said } of result.refused) {
    const message = phraseText(said, language).replace(` ${say(language, "Check again.")}`, "");
    saySaid({ message, hint: say(language, "It stays as it is.") });
  }
  const done = areCells
    ? "{count:cell|cells} of run {run} taken back in {file}."
    : "{count:change|changes} of run {run} taken back in {file}.";
  process.stdout.write(`${say(language, done, told(result.applied))}\n`);
  return result.refused.length + lost.length > 0 ? EXIT.blocked : EXIT.fine;
}

function runNumber(text: string, entries: readonly LogEntry[]): number {
  const runs = [...new Set(entries.map(({ run }) => run))].sort((one, other) => one - other);
  const number = Number(text);
  if (runs.includes(number)) return number;
  const hint =
    runs.length === 0
      ? "The log tells of no run."
      : phrase("The log tells of {runs}.", { runs: { whole: runs.join(", ") } });
  throw new AppError("usage", phrase("There is no run “{run}”.", { run: text }), hint);
}
