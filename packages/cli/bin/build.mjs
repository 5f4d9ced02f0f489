import { readdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const bundle = `${root}/packages/cli/dist/throughline.mjs`;
const sources = ["shared", "packages/xlsx", "packages/cli/src", "packages/cli/package.json", "packages/cli/bin"];

/** Whether the bundle is missing, or older than a source file. */
export function isStale() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built === 0 || sources.some((folder) => newest(`${root}/${folder}`) > built);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return path.endsWith(".test.ts") ? 0 : stat.mtimeMs;
  // A folder's own time tells of a file that is gone.
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== "node_modules")
      .map((name) => newest(`${path}/${name}`)),
  );
}

export async function buildCli() {
  const { build } = await import("esbuild");
  // Two commands may build at once: each writes its own draft, and the last whole one stays.
  const draft = `${bundle}.${process.pid}.draft`;
  await build({
    entryPoints: [`${root}/packages/cli/src/main.ts`],
    outfile: draft,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "silent",
    // commander and its kin are CommonJS and ask for require().
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  renameSync(draft, bundle);
}
