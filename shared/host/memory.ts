import { applyChanges } from "../workbook/apply.ts";
import type { Change } from "../workbook/edits.ts";
import type { CellRange, SheetId, SheetSnapshot, Workbook } from "../workbook/types.ts";
import { AppError } from "./errors.ts";
import { editKinds, type ReadRequest, type SheetPart, sheetParts, type WorkbookHost } from "./port.ts";

/** The reference host: a workbook in memory, and what else goes on around it. */
export interface MemoryHost extends WorkbookHost {
  /** The workbook as it is now, without a round trip. */
  readonly workbook: () => Workbook;
  /** Round trips so far. */
  readonly trips: () => number;
  /** Somebody else changes the workbook, at once, and those who watch are told. */
  readonly elsewhere: (changes: readonly Change[]) => void;
  /** The person selects something. */
  readonly select: (at: CellRange | null) => void;
}

export function memoryHost(start: Workbook): MemoryHost {
  let workbook = start;
  let selected: CellRange | null = null;
  let trips = 0;
  const listeners = new Set<(touched: SheetId) => void>();
  const followers = new Set<(selected: CellRange | null) => void>();
  const mine = new Map<string, string>();

  const trip = <T>(answer: () => T): Promise<T> => {
    trips += 1;
    // What goes out and comes in is JSON, as with any host: nobody holds the workbook itself.
    return new Promise((resolve) => resolve(copied(answer())));
  };

  return {
    about: { name: "memory", capabilities: { screen: true, edits: editKinds, parts: sheetParts } },
    read: (request = {}, { signal, onProgress } = {}) =>
      trip(() => {
        if (signal?.aborted) throw new AppError("host/stopped", "Reading was stopped.", "Check again when you like.");
        const answer = { ...workbook, sheets: requested(workbook, request) };
        for (const index of answer.sheets.keys()) onProgress?.(index + 1, answer.sheets.length);
        return answer;
      }),
    apply: (changes) =>
      trip(() => {
        const after = applyChanges(workbook, copied(changes));
        workbook = after.workbook;
        return after.result;
      }),
    show: ([first]) =>
      trip(() => {
        if (first) selected = first;
      }),
    selection: () => trip(() => selected),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchSelection: (listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    mine: {
      get: (key) => trip(() => mine.get(key) ?? null),
      set: (key, value) =>
        trip(() => {
          if (value === null) mine.delete(key);
          else mine.set(key, value);
        }),
    },
    workbook: () => workbook,
    trips: () => trips,
    elsewhere: (changes) => {
      const after = applyChanges(workbook, changes);
      workbook = after.workbook;
      for (const { id } of after.result.sheets) for (const listener of listeners) listener(id);
    },
    select: (at) => {
      selected = at;
      for (const follower of followers) follower(at);
    },
  };
}

function requested({ sheets }: Workbook, request: ReadRequest): SheetSnapshot[] {
  const wanted = sheets.filter(({ id }) => request.sheets?.includes(id) ?? true);
  return wanted.map((sheet) => (request.parts ? withParts(sheet, request.parts) : sheet));
}

function withParts(sheet: SheetSnapshot, parts: readonly SheetPart[]): SheetSnapshot {
  const { id, name, hidden, origin, values } = sheet;
  const asked = Object.entries(sheet).filter(([part]) => parts.some((one) => one === part));
  return { id, name, hidden, origin, values, ...Object.fromEntries(asked) };
}

function copied<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
