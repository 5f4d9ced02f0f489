import type { Transport } from "@throughline/shared/host/bridge.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";

/** What Google's page gives a script of ours to call the server with. */
export interface ScriptRun {
  withSuccessHandler(heard: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: (error: unknown) => void): ScriptRun;
  hostCall(call: string): void;
}

/** How long people wait for one answer. Google itself gives up after six minutes, and not always says so. */
export const PATIENCE_MS = 120_000;

/**
 * Calls the server over google.script.run, one call after the other: answers to several calls would come in any order,
 * and no more than ten may be open. A call that is never answered ends in words, and the next one goes out.
 */
export function scriptTransport(run: ScriptRun, patienceMs = PATIENCE_MS): Transport {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const answer = last.then(() => answered(run, call, patienceMs));
    last = answer.catch(() => {});
    return answer;
  };
}

function answered(run: ScriptRun, call: string, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(noAnswer(call)), patienceMs);
    const done = (settle: () => void) => () => {
      clearTimeout(timer);
      settle();
    };
    run
      .withSuccessHandler((answer) => done(() => resolve(String(answer)))())
      .withFailureHandler((error) => done(() => reject(failureOf(error)))())
      .hostCall(call);
  });
}

function noAnswer(call: string): AppError {
  const mayHaveWritten = /^\{"name":"(?:apply|keep)"/.test(call);
  return new AppError(
    "host/no-answer",
    "Google Sheets has not answered for two minutes.",
    mayHaveWritten
      ? "What you asked for may have been written all the same: check again to see, before you do it once more."
      : "Nothing was changed. Look whether you are online, then try again.",
  );
}

/** What went wrong between the page and the server, before or after our own code ran. */
function failureOf(error: unknown): AppError {
  const words = error instanceof Error ? error.message : String(error);
  const known = FAILURES.find(({ sign }) => sign.test(words));
  if (known) return new AppError(known.code, known.message, known.hint, { cause: error });
  return new AppError(
    "host/failed",
    phrase("Google Sheets could not do this: “{words}”", { words: { whole: words } }),
    "Try again, or reload the spreadsheet.",
    {
      cause: error,
    },
  );
}

const FAILURES = [
  {
    sign: /PERMISSION_DENIED|permission to call|authorization|not authorized/i,
    code: "host/no-permission",
    message: phrase("Google does not let Throughline work with this account just now."),
    hint: phrase(
      "Where you are signed in to several accounts, sign out of the others and reload; else ask to edit the spreadsheet.",
    ),
  },
  {
    sign: /NetworkError|connection failure|HTTP 0|offline/i,
    code: "host/offline",
    message: phrase("Google Sheets cannot be reached."),
    hint: phrase("Look whether you are online, then try again."),
  },
  {
    sign: /maximum execution time|timed out|too many|quota/i,
    code: "host/busy",
    message: phrase("Google stopped Throughline because it took too long, or ran too often."),
    hint: phrase("Wait a few minutes, then try again."),
  },
] as const;
