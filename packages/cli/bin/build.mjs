import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const folder = `${root}/packages/cli/dist`;
const bundle = `${folder}/throughline.mjs`;
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

/** Bundles the command line: a small main file, and what a command runs on in pieces that load when it runs. */
export async function buildCli() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: { throughline: `${root}/packages/cli/src/main.ts` },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "piece-[hash]",
    splitting: true,
    write: false,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "silent",
    // commander and its kin are CommonJS and ask for require().
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  mkdirSync(folder, { recursive: true });
  // The main file comes last, and each in one step: two commands may build at once, and a third may be starting.
  for (const { path, contents } of outputFiles.sort((a, b) => Number(a.path === bundle) - Number(b.path === bundle))) {
    const draft = `${path}.${process.pid}.draft`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  removeOldPieces(new Set(outputFiles.map(({ path }) => path)));
}

const HOUR = 3_600_000;

/** Pieces of earlier builds, except young ones: a command that has just started may still load them. */
function removeOldPieces(current) {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!current.has(path) && age > HOUR) rmSync(path, { force: true });
  }
}
