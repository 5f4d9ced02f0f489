// npm run docs writes the pages that are printed from code; npm run docs -- --check only says whether they are up to date.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { docsDifferences } from "./docs-pages.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { toWrite, toRemove } = await docsDifferences(root);
const paths = [...toWrite.map(([path]) => path), ...toRemove];

if (paths.length === 0) {
  console.log("All printed pages are up to date.");
} else if (process.argv.includes("--check")) {
  console.error(`Not up to date:\n${paths.map((path) => `  ${path}`).join("\n")}\nRun “npm run docs”.`);
  process.exitCode = 1;
} else {
  for (const [path, text] of toWrite) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of toRemove) rmSync(join(root, path));
  console.log(`${toWrite.length} pages written, ${toRemove.length} removed.`);
}
