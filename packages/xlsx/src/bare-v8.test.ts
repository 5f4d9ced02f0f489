import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { workbookParts } from "./testing/workbook-parts.ts";
import { zipOf } from "./testing/zip.ts";

it("reads in a bare V8, without a console, timers, TextDecoder or eval", async () => {
  const entry = `
    export { readWorkbook } from "./index.ts";
    export { fflateInflate } from "./inflate-fflate.ts";`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "reader",
  });
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? "", context);
  const bytes = zipOf(workbookParts({ sheets: { Plan: `<row><c t="str"><v>Größe 😀</v></c></row>` } }));
  Object.assign(context, { numbers: [...bytes] });
  const json = runInContext(
    `JSON.stringify(reader.readWorkbook(Uint8Array.from(numbers), { name: "plan.xlsx", inflate: reader.fflateInflate }))`,
    context,
  );
  expect(JSON.parse(json).sheets[0].values).toEqual([["Größe 😀"]]);
});
