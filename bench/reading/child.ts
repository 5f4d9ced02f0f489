// One measurement in a process of its own: child.mjs read READER FILE RUNS, or child.mjs end FILE.
import { existsSync, readFileSync } from "node:fs";
import { type ReaderName, readers } from "./readers.ts";

const [what, ...rest] = process.argv.slice(2);
const measured = what === "read" ? await measureReading(rest) : await measureEnd(rest);
console.log(JSON.stringify(measured));

async function measureReading([name = "", path = "", runs = "1"]: string[]) {
  const read = await readers[name as ReaderName]();
  const bytes = readFileSync(path);
  const times: number[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const start = performance.now();
    await read(bytes, path);
    times.push(performance.now() - start);
  }
  return { times, peakMb: peakMb() };
}

async function measureEnd([path = ""]: string[]) {
  const read = await readers.ours();
  const bytes = readFileSync(path);
  const start = performance.now();
  let end = "read";
  try {
    read(bytes, path);
  } catch (error) {
    end = error instanceof Error && "code" in error ? String(error.code) : "crashed";
  }
  return { end, ms: performance.now() - start, peakMb: peakMb() };
}

/** Peak memory of this process. Linux counts into maxRSS what the process was forked from, so its own record goes first. */
function peakMb(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peakKb = /VmHWM:\s*(\d+)/.exec(status)?.[1];
  return (peakKb === undefined ? process.resourceUsage().maxRSS : Number(peakKb)) / 1024;
}
