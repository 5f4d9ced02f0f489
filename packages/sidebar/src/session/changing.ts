import type { Reasoned } from "@throughline/shared/kept/log/log.ts";
import { LOG_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { hasSheet } from "./has-sheet.ts";
import type { Reader } from "./reading.ts";
import type { Answer, Checked } from "./types.ts";
import type { Works } from "./works.ts";

export interface Changer {
  readonly apply: (reasoned: readonly Reasoned[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

export function changerOf(works: Works, { found, checkNow }: Reader): Changer {
  const { host, state, ask, run } = works;
  let isWithoutLog = false;

  /** Whether to log: yes where there is a log, as the person says where there is none. */
  async function wantsLog(workbook: Workbook): Promise<Answer> {
    if (hasSheet(workbook, LOG_SHEET)) return "add";
    if (isWithoutLog || !host.about.capabilities.edits.includes("add-sheet")) return "without";
    const answer = await ask("log");
    isWithoutLog = answer === "without";
    return answer;
  }

  /** `number` is the run's in the log; null where the log does not say how to take all of it back. */
  async function made({ workbook }: Checked, reasoned: readonly Reasoned[], toLog: boolean) {
    const { applyLogged, logEntries, nextRun, isLogged } = await import("../core.ts");
    const applied = await applyLogged(workbook, reasoned, { apply: host.apply, run: toLog ? run() : null });
    // After a refusal the workbook is not what it was taken for.
    await (applied.result.refused.length > 0 ? checkNow() : found(applied.workbook));
    const number = nextRun(logEntries(workbook));
    const isWhole = reasoned.every(({ change }) => change.edits.every(isLogged));
    const isThere = logEntries(applied.workbook).some((entry) => entry.run === number);
    return { ...applied, number: isWhole && isThere ? number : null };
  }

  async function apply(at: Checked, reasoned: readonly Reasoned[]): Promise<boolean> {
    const { mergeFixes, isLogged } = await import("../core.ts");
    const { together, waiting } = mergeFixes(reasoned.map(({ change }) => change));
    const hasEntries = together.some(({ edits }) => edits.some(isLogged));
    const answer = hasEntries ? await wantsLog(at.workbook) : "without";
    if (answer === "cancel") return false;
    const chosen = reasoned.filter(({ change }) => together.includes(change));
    const { result, unlogged, number } = await made(at, chosen, answer === "add");
    const out = new Set(result.refused.map(({ index }) => index));
    if (result.applied > 0) state.done.value = [...state.done.value, { run: number, undo: result.undo }];
    state.happened.value = {
      kind: "changed",
      changes: chosen.flatMap(({ change }, index) => (out.has(index) ? [] : [change])),
      refused: result.refused,
      waiting: waiting.length,
      unlogged,
    };
    return out.size === 0;
  }

  async function undo(at: Checked): Promise<void> {
    const { logEntries, lastRun, undoing } = await import("../core.ts");
    const entries = logEntries(at.workbook);
    const last = state.done.value.at(-1);
    const number = last ? last.run : lastRun(entries);
    const alone = (last?.undo ?? []).map((change) => ({ change, rule: "undo" }));
    const reasoned = number === null ? alone : undoing(entries, number).changes;
    if (reasoned.length === 0) return;
    const { result } = await made(at, reasoned, number !== null);
    state.done.value = state.done.value.slice(0, -1);
    state.happened.value = { kind: "undone", count: result.applied, refused: result.refused };
  }

  return {
    apply: async (reasoned) => (await changing(works, (at) => apply(at, reasoned))) ?? false,
    undo: async () => void (await changing(works, undo)),
  };
}

/** Does something, in its turn, to the workbook as it was last checked. Null where it was not, or where it went wrong. */
export function changing<T>({ state, inTurn, tried }: Works, action: (at: Checked) => Promise<T>): Promise<T | null> {
  return inTurn(async () => {
    const at = state.checked.value;
    if (!at) return null;
    state.working.value = true;
    state.notices.value = [];
    const answer = await tried(() => action(at));
    state.working.value = false;
    return answer;
  });
}
