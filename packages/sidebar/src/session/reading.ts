import { batch } from "@preact/signals";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { lineOf, markOf, sinceThen } from "./earlier.ts";
import { inSlices } from "./in-slices.ts";
import type { Checked } from "./types.ts";
import type { Works } from "./works.ts";

export interface Reader {
  /** Reads the workbook and checks it. Asked for twice, it runs once, unless somebody has edited in between. */
  readonly check: () => Promise<void>;
  /** The same, for what has its turn already. */
  readonly checkNow: () => Promise<void>;
  readonly stop: () => void;
  /** Somebody has edited: a check of what was read before is left undone, and the next one reads anew. */
  readonly edited: () => void;
  /** Checks the workbook as our own changes have left it. */
  readonly found: (workbook: Workbook) => Promise<void>;
  /** How long the host took to read for the last check, and how long ago that was, in milliseconds. */
  readonly tookMs: () => number;
  readonly agoMs: () => number;
}

export function readerOf({ host, state, now, inTurn, tried }: Works): Reader {
  let stop = () => {};
  let running: Promise<void> | null = null;
  let edits = 0;
  let editsRead = 0;
  let endedAt = Number.NEGATIVE_INFINITY;
  let took = 0;
  let earlierLine: Promise<string | null> | null = null;

  async function found(workbook: Workbook, isOver = () => false): Promise<void> {
    const { checkInSteps, rules } = await import("../core.ts");
    const at = now();
    const checked = await inSlices(checkInSteps(workbook, Math.floor(at)), isOver);
    if (!checked) return;
    const next = { workbook, ...checked, rules, at };
    const before = state.checked.value;
    batch(() => {
      state.before.value = before;
      state.checked.value = next;
      const keys = new Set(next.result.findings.map(({ key }) => key));
      state.brought.value = new Set([...state.brought.value].filter((key) => keys.has(key)));
    });
    await remember(next);
  }

  /** Keeps in mind what other people's edits brought, or the person's own on the sheet. */
  function notice(before: Checked | null): void {
    const now = state.checked.value;
    if (!before || !now || before === now || before.workbook.name !== now.workbook.name) return;
    const then = new Set([...before.result.findings, ...before.result.setAside].map(({ key }) => key));
    const fresh = now.result.findings.filter(({ key }) => !then.has(key));
    if (fresh.length > 0) state.brought.value = new Set([...state.brought.value, ...fresh.map(({ key }) => key)]);
  }

  /** Compares with the earlier sitting, and keeps this check for the next one. */
  async function remember({ workbook, result, at }: Checked): Promise<void> {
    const key = `checked ${markOf(workbook.name)}`;
    try {
      earlierLine ??= host.mine.get(key);
      state.earlier.value = sinceThen(await earlierLine, result.findings);
      await host.mine.set(key, lineOf(at, result.findings));
    } catch {
      // Where nothing can be kept, the next sitting has nothing to compare with, and says nothing.
    }
  }

  async function checkNow(): Promise<void> {
    editsRead = edits;
    const since = performance.now();
    const signal = { aborted: false };
    // A host may take its time to notice that it is to stop; the person does not wait for that.
    const stopped = new Promise<never>((_, reject) => {
      stop = () => {
        signal.aborted = true;
        reject(new AppError("host/stopped", "Reading was stopped.", ""));
      };
    });
    state.reading.value = { done: 0, of: 0 };
    await tried(async () => {
      const onProgress = (done: number, of: number) => {
        if (!signal.aborted) state.reading.value = { done, of };
      };
      const read = host.read({}, { signal, onProgress }).finally(() => {
        took = performance.now() - since;
      });
      const reading = Promise.all([read, import("../core.ts")]);
      const [workbook] = await Promise.race([reading, stopped]);
      // What came while the host read may be in it, and waits; what comes now is not.
      const editsThen = edits;
      const before = state.checked.value;
      await Promise.race([found(workbook, () => edits !== editsThen || signal.aborted), stopped]);
      notice(before);
      state.trouble.value = null;
    });
    endedAt = performance.now();
    state.reading.value = null;
  }

  return {
    check: () => {
      if (running && editsRead === edits) return running;
      editsRead = edits;
      const mine = inTurn(checkNow).finally(() => {
        if (running === mine) running = null;
      });
      running = mine;
      return mine;
    },
    checkNow,
    stop: () => stop(),
    edited: () => {
      edits += 1;
    },
    found,
    tookMs: () => took,
    agoMs: () => performance.now() - endedAt,
  };
}
