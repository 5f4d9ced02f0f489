import { applyChanges, withApplied } from "../../workbook/apply.ts";
import type { ApplyResult, Change } from "../../workbook/edits.ts";
import type { Phrase } from "../../workbook/phrases.ts";
import type { Workbook } from "../../workbook/types.ts";
import { preparing } from "../prepare.ts";
import { type Reasoned, type Run, withLog } from "./log.ts";
import { logSheet } from "./log-sheet.ts";

/** A host's own `apply`. */
export type Apply = (changes: readonly Change[]) => Promise<ApplyResult>;

export interface Applied {
  /** As it now is. */
  readonly workbook: Workbook;
  /** Indexes are those of the changes given. */
  readonly result: ApplyResult;
  /** Why nothing could be logged, null where it was, or was not asked for. */
  readonly unlogged: Phrase | null;
}

/**
 * Makes changes through a host, each with its rows of the log; a log that is not there, or not whole, is made so first.
 * With `run` null nothing is logged.
 */
export async function applyLogged(
  workbook: Workbook,
  reasoned: readonly Reasoned[],
  { apply, run }: { readonly apply: Apply; readonly run: Run | null },
): Promise<Applied> {
  // No sheet is added for changes that do not go in.
  const isAny =
    applyChanges(
      workbook,
      reasoned.map(({ change }) => change),
    ).result.applied > 0;
  const first = run && isAny ? preparing(workbook, logSheet()) : null;
  const made = first ? await apply([first]) : null;
  const ready = made ? withApplied(workbook, made) : workbook;
  const unlogged = made?.refused[0]?.phrase ?? null;
  const changes = run && unlogged === null ? withLog(ready, reasoned, run) : reasoned.map(({ change }) => change);
  const result = await apply(changes);
  return { workbook: withApplied(ready, result), result, unlogged };
}
