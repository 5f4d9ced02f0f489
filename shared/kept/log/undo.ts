import { type LogEntry, type Reasoned, SCORING } from "./log.ts";

export interface Undoing {
  readonly run: number;
  /** One change a cell, so that one cell in the way keeps no other from being taken back. */
  readonly changes: readonly Reasoned[];
  /** Cells of the run for which the log no longer says what stood there. */
  readonly lost: readonly LogEntry[];
}

/**
 * The run to take back: the last one that is not an undo, handed in no scores, and was not taken back yet. Null where
 * there is none. An undo itself is only taken back by its number.
 */
export function lastRun(entries: readonly LogEntry[]): number | null {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  const open = entries.filter(({ run, undoes, rule }) => {
    return undoes === null && !undone.has(run) && !rule.startsWith(SCORING);
  });
  return open.length === 0 ? null : Math.max(...open.map(({ run }) => run));
}

/** What takes a run back. Rows that somebody copied count once. */
export function undoing(entries: readonly LogEntry[], run: number): Undoing {
  const own = entries.filter((entry) => entry.run === run);
  const seen = new Set<string>();
  const changes = own.flatMap(({ back, cell }): Reasoned[] => {
    const written = JSON.stringify(back);
    if (back === null || seen.has(written)) return [];
    seen.add(written);
    return [{ change: { title: `Take back the change of ${cell}`, edits: [back] }, rule: `undo of run ${run}` }];
  });
  return { run, changes, lost: own.filter(({ back }) => back === null) };
}
