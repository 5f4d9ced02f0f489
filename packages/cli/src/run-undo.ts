import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { applyLogged } from "@throughline/shared/kept/apply-logged.ts";
import { type LogEntry, logEntries } from "@throughline/shared/kept/log.ts";
import { lastRun, undoing } from "@throughline/shared/kept/undo.ts";
import type { UndoOptions } from "./commands/undo.ts";
import { sayError } from "./errors.ts";
import { EXIT } from "./exit.ts";
import { editText } from "./fixing/change-text.ts";
import { openHost } from "./fixing/open-host.ts";
import { runOf } from "./fixing/run-of.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Takes a run back by the workbook's log, and returns the exit code. */
export async function runUndo(file: string, options: UndoOptions): Promise<number> {
  const host = openHost(file);
  const workbook = await host.read();
  const entries = logEntries(workbook);
  const number = options.run === undefined ? lastRun(entries) : runNumber(options.run, entries);
  if (number === null) {
    process.stdout.write(
      `There is nothing left to take back in ${basename(file)}: its log tells of no change that still stands.\n`,
    );
    return EXIT.blocked;
  }
  const { changes, lost } = undoing(entries, number);
  const printing = { paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  const lines = changes.flatMap(({ change }) => change.edits.flatMap((edit) => editText(workbook, edit, printing)));
  process.stdout.write(`${[...lines, ""].join("\n")}\n`);
  for (const { cell } of lost) {
    sayError(
      new AppError("undo/lost", `${cell} stays as it is.`, "Its row of the log no longer says what stood there."),
    );
  }
  if (options.dryRun) {
    process.stdout.write(
      `${cellsInWords(changes.length)} of run ${number} could be taken back; nothing was changed.\n`,
    );
    return EXIT.fine;
  }
  const { result } = await applyLogged(workbook, changes, { apply: host.apply, run: runOf(options.who) });
  for (const { sentence } of result.refused) {
    sayError(new AppError("undo/refused", sentence.replace(/ Check again\.$/, ""), "It stays as it is."));
  }
  process.stdout.write(`${cellsInWords(result.applied)} of run ${number} taken back in ${basename(file)}.\n`);
  return result.refused.length + lost.length > 0 ? EXIT.blocked : EXIT.fine;
}

function runNumber(text: string, entries: readonly LogEntry[]): number {
  const runs = [...new Set(entries.map(({ run }) => run))].sort((one, other) => one - other);
  const number = Number(text);
  if (runs.includes(number)) return number;
  const hint = runs.length === 0 ? "The log tells of no run." : `The log tells of ${runs.join(", ")}.`;
  throw new AppError("usage", `There is no run “${text}”.`, hint);
}

function cellsInWords(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}
