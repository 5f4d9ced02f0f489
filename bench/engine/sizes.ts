import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ENGINE = `
  export { recognize } from "@throughline/shared/recognize/recognize.ts";
  export { runRules } from "@throughline/shared/rules/run.ts";
  export { definePlanRule, defineRule } from "@throughline/shared/rules/define.ts";`;
const READER = `export { readWorkbook } from "@throughline/xlsx/src/index.ts";`;
const INFLATE = `export { inflateSync } from "fflate";`;

/** The names that fields, kinds and lists go by: what the engine knows, not what it is. */
const TEXTS = /\/templates\/(?:kinds|lists)\//;
/** What reads the dates, people, amounts and status words of cells. */
const VALUES = /\/recognize\/values\//;

export type Part = "engine" | "engine without its value readers" | "engine with all names" | "reader" | "fflate";

/** Kilobytes of each part as a page would load it: minified and compressed. */
export async function sizes(): Promise<ReadonlyMap<Part, number>> {
  return new Map<Part, number>([
    ["engine", await sizeOf(ENGINE, [TEXTS])],
    ["engine without its value readers", await sizeOf(ENGINE, [TEXTS, VALUES])],
    ["engine with all names", await sizeOf(ENGINE, [])],
    ["reader", await sizeOf(READER, [])],
    ["fflate", await sizeOf(INFLATE, [])],
  ]);
}

async function sizeOf(contents: string, without: readonly RegExp[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    plugins: [
      {
        name: "left-out",
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
            const whole = new URL(path, `file://${resolveDir}/`).pathname;
            return without.some((pattern) => pattern.test(whole)) ? { path, external: true } : undefined;
          });
        },
      },
    ],
  });
  const bytes = outputFiles.reduce((sum, { contents: text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  return bytes / 1000;
}
