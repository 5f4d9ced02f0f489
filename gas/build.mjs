// Builds the Google Sheets add-on into gas/dist: what clasp pushes, and nothing else.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BUDGET, troublesOf } from "./build/checks.mjs";
import { bundleCode } from "./build/code.mjs";
import { bundlePage } from "./build/page.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

export async function builtFiles() {
  const [{ code, names }, page] = await Promise.all([bundleCode(), bundlePage()]);
  const files = {
    "appsscript.json": readFileSync(`${here}appsscript.json`, "utf8"),
    "Code.js": code,
    "Sidebar.html": page,
  };
  return { files, names };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, names } = await builtFiles();
  const troubles = troublesOf(files, names);
  rmSync(`${here}dist`, { recursive: true, force: true });
  mkdirSync(`${here}dist`);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`${here}dist/${name}`, text);
    const share = Math.round((100 * text.length) / BUDGET[name]);
    process.stdout.write(
      `${name.padEnd(16)} ${String(Math.ceil(text.length / 1000)).padStart(5)} kB, ${share}% of its budget\n`,
    );
  }
  process.stdout.write(`Functions: ${names.join(", ")}\n`);
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  if (troubles.length > 0) process.exitCode = 1;
}
