import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, createContext, runInContext } from "node:vm";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const samples = join(import.meta.dirname, "..", "samples");
const today = serialOfIso("2026-11-20") ?? 0;

/** Reading, recognition and every rule with every pack, as an engine that has nothing but JavaScript would load them. */
const CORE = `
  import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
  import { RULES } from "@throughline/shared/rules/index.ts";
  import { runRules } from "@throughline/shared/rules/run.ts";
  import { PACKS } from "@throughline/shared/templates/packs/index.ts";
  import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
  import { readWorkbook } from "@throughline/xlsx/src/index.ts";
  export function check(bytes, name, today) {
    const workbook = readWorkbook(Uint8Array.from(bytes), { name, inflate: fflateInflate });
    const plan = recognizeAsBest(workbook, PACKS);
    return JSON.stringify({ pack: plan.pack.id, ...runRules(plan, RULES, { today }) });
  }`;

/** What V8 brings that not every engine has. Timers, TextDecoder, URL and structuredClone a context has none of anyway. */
const BEYOND_JAVASCRIPT = ["Intl", "WebAssembly", "console", "SharedArrayBuffer", "Atomics"];

/** Gone with Intl, or answered differently without it. */
const BY_LOCALE = `
  const gone = () => { throw new Error("depends on Intl"); };
  for (const { prototype } of [String, Number, BigInt, Date, Array])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (/locale/i.test(name)) prototype[name] = gone;`;

describe("in a bare V8, without Intl, timers, TextDecoder, URL, structuredClone or eval", () => {
  let context: Context;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: CORE, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "core",
      target: "es2022",
    });
    context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    for (const name of BEYOND_JAVASCRIPT) runInContext(`delete globalThis.${name}`, context);
    runInContext(BY_LOCALE, context);
    runInContext(outputFiles[0]?.text ?? "", context);
  });

  it.each(["setTimeout", "TextDecoder", "TextEncoder", "URL", "structuredClone", "performance", ...BEYOND_JAVASCRIPT])(
    "there is no %s",
    (name) => {
      expect(runInContext(`typeof ${name}`, context)).toBe("undefined");
    },
  );

  it.each(["eval('1')", "new Function('return 1')()", "(1).toLocaleString()", "'a'.localeCompare('b')"])(
    "%s throws",
    (expression) => {
      expect(() => runInContext(expression, context)).toThrow();
    },
  );

  it.each(readdirSync(samples).filter((name) => /\.(?:xlsx|csv)$/.test(name)))(
    "%s has the same findings as in Node",
    (name) => {
      const bytes = readFileSync(join(samples, name));
      Object.assign(context, { bytes: [...bytes], name, today });
      const bare = JSON.parse(runInContext("core.check(bytes, name, today)", context));

      const plan = recognizeAsBest(readWorkbook(bytes, { name, inflate: nodeInflate }), PACKS);
      const inNode = { pack: plan.pack.id, ...runRules(plan, RULES, { today }) };
      expect(inNode.findings.length).toBeGreaterThan(0);
      expect(bare).toEqual(JSON.parse(JSON.stringify(inNode)));
    },
    60_000,
  );
});
