import type { Page } from "playwright-core";

/** What becomes of a call: it goes through, fails with these words, or is never answered. */
export type Fate = "through" | "never" | { readonly fails: string };

export interface ServedScript {
  /** Decides about each call before it runs; all go through where it is not set. */
  fate: (call: string) => Fate;
  /** What was asked, in order. */
  readonly calls: readonly string[];
  /** Most calls that were open at once. */
  readonly atOnce: () => number;
}

/**
 * Gives a page the `google.script.run` of Apps Script, with its rules: only functions of the script can be called, with
 * plain values; ten calls at once; answers come in any order. `PAGE_SIDE` must be in the page before its own script.
 */
export async function serveScript(
  page: Page,
  names: readonly string[],
  run: (name: string, ...given: readonly unknown[]) => unknown,
): Promise<ServedScript> {
  const calls: string[] = [];
  const served: ServedScript = { fate: () => "through", calls, atOnce: () => most };
  let open = 0;
  let most = 0;
  await page.exposeFunction("scriptNames", () => names);
  await page.exposeFunction("callScript", async (name: string, given: readonly unknown[]) => {
    calls.push(String(given[0]));
    open += 1;
    most = Math.max(most, open);
    try {
      const fate = served.fate(String(given[0]));
      if (fate === "never") return await new Promise(() => {});
      if (fate !== "through") return { fails: fate.fails };
      // Longer and shorter by turns, so that later calls may be answered first.
      await new Promise((resolve) => setTimeout(resolve, (calls.length * 7) % 20));
      return { answer: plain(run(name, ...given)) };
    } catch (error) {
      return { fails: String(error) };
    } finally {
      open -= 1;
    }
  });
  return served;
}

/** What crosses between page and server: nothing but plain values; undefined becomes null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (Object.prototype.toString.call(value) === "[object Object]") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  throw new Error(`google.script.run hands over no ${Object.prototype.toString.call(value)}.`);
}

/** The page's side of it, as a script. */
export const PAGE_SIDE = `(() => {
  let open = 0;
  const legal = (value) => {
    if (value === undefined || value === null) return null;
    if (["string", "number", "boolean"].includes(typeof value)) return value;
    if (Array.isArray(value)) return value.map(legal);
    const kind = Object.prototype.toString.call(value);
    if (kind !== "[object Object]") throw new TypeError("Failed due to illegal value in property: " + kind);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legal(one)]));
  };
  const ready = async () => {
    while (!globalThis.callScript) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const runner = (heard, failed) =>
    new Proxy({}, {
      get(_, name) {
        if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
        if (name === "withFailureHandler") return (handler) => runner(heard, handler);
        return (...given) => {
          const sent = given.map(legal);
          if (open >= 10) throw new Error("Too many calls at once.");
          open += 1;
          ready()
            .then(async () => {
              if (!(await globalThis.scriptNames()).includes(name) || name.endsWith("_")) throw new TypeError("google.script.run." + name + " is not a function");
              return globalThis.callScript(name, sent);
            })
            .then((reply) => {
              open -= 1;
              if ("fails" in reply) failed?.(new Error(reply.fails));
              else heard?.(reply.answer);
            });
        };
      },
    });
  globalThis.google = { script: { run: runner(null, null) } };
})();`;
