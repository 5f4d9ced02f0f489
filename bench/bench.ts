// Measures this project against its peers in one run, prints the ratios and writes docs/performance.md.
// One part by name, only printed: npm run bench -- reading
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { checking } from "./checking.ts";
import { engine } from "./engine.ts";
import { headings } from "./headings.ts";
import { pageOf } from "./page.ts";
import { patching } from "./patching.ts";
import { reading } from "./reading.ts";
import type { BenchReport } from "./types.ts";
import { web } from "./web.ts";

const parts: Readonly<Record<string, () => Promise<BenchReport>>> = {
  reading,
  patching,
  headings,
  checking,
  engine,
  web,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join("”, “")}”. The parts are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

const [load = 0] = loadavg();
const reports: BenchReport[] = [];
const failed: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`measuring ${name} …`);
  try {
    reports.push(await measure());
  } catch (error) {
    failed.push(name);
    console.error(`The part “${name}” could not be measured:`, error);
  }
}
const page = pageOf(reports, load);
console.log(page);
if (failed.length > 0) {
  console.error(`Not measured: ${failed.join(", ")}. docs/performance.md stays as it was.`);
  process.exitCode = 1;
} else if (wanted.length === 0) {
  writeFileSync(new URL("../docs/performance.md", import.meta.url), page);
}
