import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutExamples } from "../sidebar/without-examples.mjs";

/** The folder of the whole project. This file may be bundled into another, which lies elsewhere in it. */
export const root = projectAbove(dirname(fileURLToPath(import.meta.url)));
const here = join(root, "packages/web-host");

function projectAbove(folder) {
  const description = join(folder, "package.json");
  const isProject = existsSync(description) && JSON.parse(readFileSync(description, "utf8")).name === "throughline";
  return isProject ? folder : projectAbove(dirname(folder));
}

/** What lies with the page and is no code: by its name in the build, where it stands. */
const STILL = {
  "index.html": join(here, "page/index.html"),
  "manifest.webmanifest": join(here, "page/manifest.webmanifest"),
  "icon.svg": join(here, "page/icon.svg"),
  "icon-512.png": join(here, "page/icon-512.png"),
  "samples/juniper-valley.xlsx": join(root, "samples/juniper-valley.xlsx"),
};

export async function webFiles() {
  const bundled = await bundle({ main: join(here, "src/page/main.tsx"), worker: join(here, "src/file/worker.ts") });
  const still = Object.entries(STILL).map(([name, path]) => [name, new Uint8Array(readFileSync(path))]);
  const files = { ...bundled, ...Object.fromEntries(still) };
  const names = Object.keys(files).sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(files[name]);
  const version = hash.digest("hex").slice(0, 12);
  const worker = await bundle(
    { "service-worker": join(here, "src/page/service-worker.ts") },
    { define: { VERSION: JSON.stringify(version), FILES: JSON.stringify(["./", ...names]) }, splitting: false },
  );
  return { ...files, ...worker };
}

export async function bundle(entryPoints, options = {}) {
  const { outputFiles } = await build({
    entryPoints,
    outdir: "out",
    chunkNames: "piece-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    target: ["es2022", "chrome110", "firefox115", "safari16"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    plugins: [withoutExamples],
    ...options,
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path.split(/[\\/]/).at(-1), contents]));
}

export async function buildWeb(folder = join(here, "dist")) {
  const files = await webFiles();
  mkdirSync(join(folder, "samples"), { recursive: true });
  // What lies there from before and is not in this build goes.
  for (const name of readdirSync(folder)) {
    if (!(name in files) && name !== "samples") rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

const SOURCES = ["shared", "packages/xlsx", "packages/sidebar", "packages/web-host", "samples/juniper-valley.xlsx"];

export function isStale() {
  const built = statSync(join(here, "dist/service-worker.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built === 0 || SOURCES.some((path) => newest(join(root, path)) > built);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== "node_modules" && name !== "dist");
  return names.reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
