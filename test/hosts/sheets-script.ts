import { type Context, createContext, runInContext } from "node:vm";
import type { FakeGoogle } from "../fakes/spreadsheet-app/index.ts";

/** What Node brings along that Apps Script may not have. Timers, URL, TextEncoder and the like a context has none of. */
const BEYOND = ["WebAssembly", "SharedArrayBuffer", "Atomics", "FinalizationRegistry", "WeakRef", "console", "Intl"];

/** A function of the deployed script, by its name. */
export type Run = (name: string, ...given: readonly unknown[]) => unknown;

/**
 * Loads the script into an engine that has JavaScript and the objects of Apps Script, and nothing else. Its clock shows
 * `now` where that is given.
 */
export function startScript(code: string, google: FakeGoogle, now?: () => number): Run {
  return scriptIn(code, now)(google);
}

/** Loads the script once, for any number of spreadsheets: as in Apps Script, nothing of it outlasts a call. */
export function scriptIn(code: string, now?: () => number): (google: FakeGoogle) => Run {
  const context: Context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of BEYOND) runInContext(`delete globalThis.${name}`, context);
  if (now) runInContext(WITH_CLOCK, context)(now);
  runInContext(code, context);
  return ({ globals }) =>
    (name, ...given) => {
      Object.assign(context, globals);
      return runInContext(name, context)(...given);
    };
}

const WITH_CLOCK = `(now) => {
  Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [now()])); }
    static now() { return now(); }
  };
}`;
