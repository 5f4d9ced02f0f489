import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { withoutExamples } from "./without-examples.mjs";

/**
 * Bundles a page that shows the sidebar. `entry` imports startSidebar and its host.
 *
 * - `lazy`: in pieces that load when they are needed, as ES modules; else everything in one classic script, for a host
 *   that holds one HTML file.
 * - Returns the files by name, "sidebar.js" and "sidebar.css" among them, and `first`: the names of what the page loads
 *   before it can draw, to be measured. `sources` are the bytes of each source in them, minified, by its path.
 *
 * @param {{ entry: string, lazy: boolean, options?: import("esbuild").BuildOptions }} what
 * @returns {Promise<{ files: Readonly<Record<string, Uint8Array>>, first: readonly string[], sources: Readonly<Record<string, number>> }>}
 */
export async function sidebarBundle({ entry, lazy, options = {} }) {
  const { outputFiles, metafile } = await build({
    entryPoints: { sidebar: entry },
    outdir: "out",
    chunkNames: "piece-[name]-[hash]",
    bundle: true,
    splitting: lazy,
    format: lazy ? "esm" : "iife",
    minify: true,
    write: false,
    metafile: true,
    target: ["es2022", "chrome110", "safari16"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    plugins: [withoutExamples],
    ...options,
  });
  const named = outputFiles.map(({ path, contents }) => [path.split(/[\\/]/).at(-1), contents]);
  return { files: Object.fromEntries(named), first: loadedFirst(metafile), sources: sourcesIn(metafile) };
}

/** The script, its style sheet, and every piece they import at once. */
function loadedFirst({ outputs }) {
  const seen = new Set();
  const follow = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const { imports = [], cssBundle } = outputs[path] ?? {};
    if (cssBundle) follow(cssBundle);
    for (const { path: next, kind } of imports) if (kind === "import-statement") follow(next);
  };
  follow(Object.keys(outputs).find((path) => path.endsWith("/sidebar.js")) ?? "");
  return [...seen].map((path) => path.split("/").at(-1));
}

/** A source that is in several pieces counts in each of them. */
function sourcesIn({ outputs }) {
  const bytes = {};
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) bytes[path] = (bytes[path] ?? 0) + bytesInOutput;
  }
  return bytes;
}

/** Bytes as a server sends them. */
export function gzipped(contents) {
  return gzipSync(contents, { level: 9 }).length;
}
