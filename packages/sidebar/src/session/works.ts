import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import type { Run } from "@throughline/shared/kept/log/log.ts";
import type { State } from "./state.ts";
import type { Answer, Question, Trouble } from "./types.ts";

export interface SessionOptions {
  /** Serial day and time, by the person's clock. */
  readonly now: () => number;
  /** Who is at the keyboard, where the host knows. */
  readonly who?: () => string | null;
}

/** What reading, changing and noting have in common. */
export interface Works {
  readonly host: WorkbookHost;
  readonly state: State;
  readonly now: () => number;
  /** Who changes something, and when. */
  readonly run: () => Run;
  /** One after the other, in the order asked for. */
  readonly inTurn: <T>(action: () => Promise<T>) => Promise<T>;
  /** Does something; what goes wrong is told to the person, and null comes back. */
  readonly tried: <T>(action: () => Promise<T>) => Promise<T | null>;
  /** Asks before a sheet of ours is added. */
  readonly ask: (sheet: Question["sheet"]) => Promise<Answer>;
}

export function worksOf(host: WorkbookHost, state: State, { now, who = () => null }: SessionOptions): Works {
  let last: Promise<unknown> = Promise.resolve();
  return {
    host: telling(host, state),
    state,
    now,
    run: () => ({ when: now(), who: state.mine.value.name || who() }),
    inTurn: (action) => {
      const mine = last.then(action, action);
      last = mine;
      return mine;
    },
    tried: async (action) => {
      try {
        return await action();
      } catch (error) {
        state.trouble.value = troubleOf(error);
        return null;
      }
    },
    ask: (sheet) =>
      new Promise((resolve) => {
        const answer = (answered: Answer) => {
          state.question.value = null;
          resolve(answered);
        };
        state.question.value = { sheet, answer };
      }),
  };
}

/** The host; what it tells besides of what it writes, such as what could not be done, goes to the person. */
function telling(host: WorkbookHost, { notices }: State): WorkbookHost {
  return {
    ...host,
    apply: async (changes) => {
      const result = await host.apply(changes);
      notices.value = [...notices.value, ...(result.notices ?? [])];
      return result;
    },
  };
}

/** Null for what the person stopped: they need not be told. */
function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof AppError)) return { code: "unforeseen", what: String(error), sentence: null, hint: null };
  const { code, said } = error;
  return code === "host/stopped" ? null : { code, what: null, sentence: said.message, hint: said.hint };
}
