import { LOG_SHEET } from "../../templates/kept-sheets.ts";
import type { Change } from "../../workbook/edits.ts";
import { inverse } from "../../workbook/inverse.ts";
import type { CellRef, CellValue, Workbook } from "../../workbook/types.ts";
import { appended, type KeptEntry, keptTable, type Row, text } from "../kept-table.ts";
import { asGrown } from "./grown.ts";
import { changeInWords } from "./in-words.ts";
import { LOG_HEADINGS, type LogHeading, WHEN_FORMAT } from "./log-sheet.ts";
import { editPlace, isLogged, type LoggedEdit, readEdit, writeEdit } from "./written-edit.ts";

/** One run of the tool: who let it change the workbook, and when. */
export interface Run {
  /** Serial day and time, by the person's own clock. */
  readonly when: number;
  /** Null where nobody knows. */
  readonly who: string | null;
}

/** A change, and what it was for. */
export interface Reasoned {
  readonly change: Change;
  /** The rule that proposed it, or "undo of run 3". */
  readonly rule: string;
}

/** A cell, or another place, that a run changed, as the log has it. */
export interface LogEntry {
  /** Its row on the log sheet. */
  readonly at: CellRef;
  readonly run: number;
  readonly when: CellValue;
  readonly who: string;
  /** "Plan!B7". */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Takes it back; null where the log no longer says exactly how. */
  readonly back: LoggedEdit | null;
  /** The run that this one took back; null for any other. */
  readonly undoes: number | null;
}

/** Begins what the log has for the rule where scores were handed in; these are not undone, but scored again. */
export const SCORING = "score:";

/** Every readable row of the log, in the order of the sheet. [] where there is no log. */
export function logEntries(workbook: Workbook): readonly LogEntry[] {
  const entries = keptTable(workbook, LOG_SHEET, LOG_HEADINGS)?.entries ?? [];
  return asGrown(
    workbook,
    entries.flatMap((entry) => entryOf(workbook, entry) ?? []),
  );
}

function entryOf(workbook: Workbook, entry: KeptEntry<LogHeading>): LogEntry | null {
  const run = Number(entry.text("Run"));
  const cell = entry.text("Cell");
  if (!Number.isInteger(run) || run < 1 || cell === "") return null;
  const rule = entry.text("Rule");
  const undoes = /^undo of run (\d+)$/i.exec(rule)?.[1];
  return {
    at: entry.at,
    run,
    when: entry.value("When"),
    who: entry.text("Who"),
    cell,
    from: entry.text("From"),
    to: entry.text("To"),
    rule,
    back: asNamed(workbook, readEdit(workbook, entry.text("To take it back"))),
    undoes: undoes === undefined ? null : Number(undoes),
  };
}

/** A name goes along with its cells, so it is taken away from wherever it now stands. */
function asNamed({ names }: Workbook, back: LoggedEdit | null): LoggedEdit | null {
  if (back?.kind !== "set-name" || back.was === null || back.to !== null) return back;
  const now = names.find(({ name }) => name.toLowerCase() === back.name.toLowerCase());
  return now ? { ...back, was: { ...back.was, at: now.at } } : back;
}

/** The number that the next run goes by. */
export function nextRun(entries: readonly LogEntry[]): number {
  return entries.reduce((last, { run }) => Math.max(last, run), 0) + 1;
}

/**
 * The changes, each with the rows that log it: both go in together or not at all. The changes go in together too, as
 * mergeFixes says. Without a log sheet they stay as they are.
 */
export function withLog(workbook: Workbook, reasoned: readonly Reasoned[], { when, who }: Run): readonly Change[] {
  const changes = reasoned.map(({ change }) => change);
  const table = keptTable(workbook, LOG_SHEET, LOG_HEADINGS);
  if (!table) return changes;
  const run = nextRun(logEntries(workbook));
  const nameOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  const backs = [...inverse(changes, nameOf)].reverse();
  const rows = reasoned.map(({ change, rule }, index) =>
    change.edits.flatMap((edit, nth): Row<LogHeading>[] => {
      const back = backs[index]?.edits.at(-1 - nth);
      if (!isLogged(edit) || !back || !isLogged(back)) return [];
      const { from, to } = changeInWords(edit);
      return [
        {
          When: { value: when, formula: null, format: WHEN_FORMAT },
          ...(who === null ? {} : { Who: text(who) }),
          Run: { value: run, formula: null },
          Cell: text(editPlace(workbook.sheets, edit)),
          From: text(clipped(from)),
          To: text(clipped(to)),
          Rule: text(rule),
          "To take it back": text(writeEdit(workbook, back)),
          What: text(clipped(change.title)),
        },
      ];
    }),
  );
  const edits = appended(table, rows.flat());
  let first = 0;
  return changes.map((change, index) => {
    const own = edits.slice(first, first + (rows[index]?.length ?? 0));
    first += own.length;
    return { ...change, edits: [...change.edits, ...own.flat()] };
  });
}

// What stood there to the letter is kept beside it; these are for reading.
const LONGEST = 120;

function clipped(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}
