import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Answer, Call, Wire } from "./calls.ts";

/** A wire to a worker of its own. */
export function workerWire(worker: Worker): Wire {
  const waiting = new Map<number, (answer: Answer) => void>();
  let calls = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<{ readonly number: number; readonly answer: Answer }>) => {
    const onAnswer = waiting.get(data.number);
    if (isLast(data.answer)) waiting.delete(data.number);
    onAnswer?.(data.answer);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const onAnswer of waiting.values()) onAnswer(gone(message));
    waiting.clear();
  });
  return {
    send: (call: Call, onAnswer) => {
      calls += 1;
      waiting.set(calls, onAnswer);
      worker.postMessage({ number: calls, call });
    },
    close: () => {
      worker.terminate();
      for (const onAnswer of waiting.values()) onAnswer(stopped);
      waiting.clear();
    },
  };
}

function isLast({ kind }: Answer): boolean {
  return kind !== "progress" && kind !== "rows";
}

const stopped: Answer = {
  kind: "error",
  code: "host/stopped",
  message: phrase("Reading was stopped."),
  hint: phrase("Open the file again when you like."),
};

function gone(message: string): Answer {
  return {
    kind: "error",
    code: "host/out-of-memory",
    message:
      message === ""
        ? phrase("This workbook could not be held in memory.")
        : phrase("This workbook could not be held in memory ({message}).", { message }),
    hint: phrase("Close other tabs, or open a workbook with fewer cells."),
  };
}
