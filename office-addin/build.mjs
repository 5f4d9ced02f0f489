// Builds the Excel add-in into office-addin/dist: what a state serves, and the manifests by which Excel finds it.
//   node office-addin/build.mjs [--origin https://plans.example.gov/throughline]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { gzipped, sidebarBundle } from "../packages/sidebar/build.mjs";
import { iconPng } from "./build/icons.mjs";
import { panePage, sitePages } from "./build/pages.mjs";
import { typescript } from "./build/typescript.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { version } = JSON.parse(readFileSync(`${here}../package.json`, "utf8"));

/** Every file of the add-in by its path, for the place it is to be served from. */
export async function builtFiles(given) {
  const {
    manifestFor,
    iconPath,
    PLACEHOLDER_ORIGIN,
    xmlManifest,
    jsonManifest,
    jsonSpanish,
    shortcutsJson,
    functionsJson,
  } = await typescript(`${here}build/manifests.ts`);
  const manifest = manifestFor({ origin: originFrom(given ?? PLACEHOLDER_ORIGIN), version });
  const [pane, first, helpers] = await Promise.all([
    sidebarBundle({ entry: `${here}src/pane/pane.ts`, lazy: true }),
    script(`${here}src/pane/first.ts`),
    script("@microsoft/office-js-helpers", "OfficeHelpers"),
  ]);
  const files = {
    ...pane.files,
    "first.js": first,
    "helpers.js": helpers,
    "taskpane.html": panePage(),
    ...sitePages(),
    "manifest.xml": xmlManifest(manifest),
    "manifest.json": json(jsonManifest(manifest)),
    "es.json": json(jsonSpanish(manifest)),
    "shortcuts.json": json(shortcutsJson(manifest)),
    "functions.json": json(functionsJson()),
    ...Object.fromEntries(manifest.icons.map((size) => [iconPath(size), iconPng(size)])),
  };
  return { files, first: pane.first };
}

/** One classic script, under a global name where it has one. */
async function script(entry, globalName) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022"],
    legalComments: "none",
    logLevel: "silent",
    ...(globalName && { globalName }),
  });
  return outputFiles[0].contents;
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function originFrom(text) {
  const { protocol, href } = new URL(text);
  if (protocol !== "https:") throw new Error(`Excel opens add-ins by https alone, not ${text}.`);
  return href.replace(/\/$/, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { origin: { type: "string" } } });
  const { files, first } = await builtFiles(values.origin);
  rmSync(`${here}dist`, { recursive: true, force: true });
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(`${here}dist/${path}`), { recursive: true });
    writeFileSync(`${here}dist/${path}`, contents);
  }
  const kilobytes = Math.round(first.reduce((sum, name) => sum + gzipped(files[name]), 0) / 1000);
  process.stdout.write(
    `${Object.keys(files).length} files in office-addin/dist; ${kilobytes} kB before the first paint.\n`,
  );
  if (!values.origin)
    process.stdout.write("The manifests name a placeholder. Give --origin to say where the files are served.\n");
}
