import { readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const bundle = `${root}/packages/cli/dist/throughline.mjs`;
const sources = ["shared", "packages/xlsx/src", "packages/cli/src"];

/** Whether the bundle is missing, or older than a source file. */
export function isStale() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built === 0 || sources.some((folder) => newest(`${root}/${folder}`) > built);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return path.endsWith(".ts") && !path.endsWith(".test.ts") ? stat.mtimeMs : 0;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== "node_modules")
      .map((name) => newest(`${path}/${name}`)),
  );
}

export async function buildCli() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [`${root}/packages/cli/src/main.ts`],
    outfile: bundle,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
    // commander and its kin are CommonJS and ask for require().
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
}
