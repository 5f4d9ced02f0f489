// One measurement in a process of its own: child.mjs SUBJECT FILE RUNS OUT, which writes the file that came of it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type SubjectName, subjects } from "./subjects.ts";

const [name = "", path = "", runs = "1", out = ""] = process.argv.slice(2);
const run = await subjects[name as SubjectName](new Uint8Array(readFileSync(path)));
const times: number[] = [];
for (let round = 0; round < Number(runs); round += 1) {
  const start = performance.now();
  const made = await run();
  times.push(performance.now() - start);
  if (round === 0) writeFileSync(out, made);
}
console.log(JSON.stringify({ times, peakMb: peakMb() }));

/** Peak memory of this process. Linux counts into maxRSS what the process was forked from, so its own record goes first. */
function peakMb(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peakKb = /VmHWM:\s*(\d+)/.exec(status)?.[1];
  return (peakKb === undefined ? process.resourceUsage().maxRSS : Number(peakKb)) / 1024;
}
