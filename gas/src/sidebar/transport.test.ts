import { AppError } from "@throughline/shared/host/errors.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ScriptRun, scriptTransport } from "./transport.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface OpenCall {
  readonly call: string;
  readonly heard: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** A server that answers when the test says so. */
function server() {
  const open: OpenCall[] = [];
  const run = (heard: OpenCall["heard"], failed: OpenCall["failed"]): ScriptRun => ({
    withSuccessHandler: (handler) => run(handler, failed),
    withFailureHandler: (handler) => run(heard, handler),
    hostCall: (call) => open.push({ call, heard, failed }),
  });
  return {
    open,
    run: run(
      () => {},
      () => {},
    ),
  };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe("calls of the server", () => {
  it("go out one after the other, so that answers cannot overtake each other", async () => {
    const { open, run } = server();
    const transport = scriptTransport(run);
    const answers = ["a", "b", "c"].map((call) => transport(call));
    for (const expected of ["a", "b", "c"]) {
      await settled();
      expect(open.map(({ call }) => call).at(-1)).toBe(expected);
      open.at(-1)?.heard(`${expected}!`);
    }
    expect(await Promise.all(answers)).toEqual(["a!", "b!", "c!"]);
    expect(open).toHaveLength(3);
  });

  it("that are never answered end in a sentence, and the next one goes out", async () => {
    const { open, run } = server();
    const transport = scriptTransport(run, 1000);
    const never = codeOf(transport('{"name":"read"}'));
    const next = transport("next");
    await vi.advanceTimersByTimeAsync(1000);
    expect(await never).toBe("host/no-answer");
    await settled();
    open.at(-1)?.heard("late but good");
    expect(await next).toBe("late but good");
  });

  it.each([
    ['{"name":"apply","changes":[]}', "may have been written"],
    ['{"name":"read","request":{}}', "Nothing was changed"],
  ])("that are never answered say whether something may have been written: %s", async (call, words) => {
    const { run } = server();
    const failed = scriptTransport(run, 1000)(call).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    const error = await failed;
    expect(error instanceof AppError && error.hint).toContain(words);
  });

  it("answered after all do not disturb the next one", async () => {
    const { open, run } = server();
    const transport = scriptTransport(run, 1000);
    const first = codeOf(transport("first"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toBe("host/no-answer");
    const second = transport("second");
    await settled();
    open[0]?.heard("of the first");
    open[1]?.heard("of the second");
    expect(await second).toBe("of the second");
  });

  it.each([
    ["PERMISSION_DENIED", "host/no-permission"],
    ["NetworkError: Connection failure due to HTTP 0", "host/offline"],
    ["Exceeded maximum execution time", "host/busy"],
    ["Something nobody foresaw", "host/failed"],
  ])("that fail with “%s” are told in words: %s", async (words, code) => {
    const { open, run } = server();
    const failing = codeOf(scriptTransport(run)("x"));
    await settled();
    open[0]?.failed(new Error(words));
    expect(await failing).toBe(code);
  });
});
