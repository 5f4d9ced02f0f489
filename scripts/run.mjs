// Runs one of this project's TypeScript scripts: node scripts/run.mjs scripts/score.ts [arguments]
import { mkdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script] = process.argv.splice(2, 1);
const folder = `${root}/node_modules/.cache/throughline`;
const outfile = `${folder}/${basename(script, ".ts")}.mjs`;
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: "inline",
  // Our own packages are bundled from their sources; what npm installed is imported as it is.
  plugins: [
    {
      name: "installed-packages-stay-outside",
      setup({ onResolve }) {
        onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          path.startsWith("@throughline/") || kind === "entry-point" ? undefined : { path, external: true },
        );
      },
    },
  ],
  define: { "import.meta.url": JSON.stringify(pathToFileURL(resolve(script)).href) },
});
process.argv[1] = resolve(script);
await import(pathToFileURL(outfile).href);
