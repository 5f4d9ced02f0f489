import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ReaderName } from "./readers.ts";

export interface Reading {
  /** Milliseconds of the first reading in a new process, and of later ones: medians over all processes. */
  readonly coldMs: number;
  readonly warmMs: number;
  readonly peakMb: number;
}

export interface Ending {
  /** "read", or the code of the error it ended in. */
  readonly end: string;
  readonly ms: number;
  readonly peakMb: number;
}

/** Runs one measurement in a new process. */
export type RunChild = <T>(...args: readonly string[]) => T;

/** Bundles the program of the child processes into a folder below the project, where it finds its packages. */
export async function buildChild(folder: string): Promise<RunChild> {
  const outfile = `${folder}/read-once.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL("./reading/child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@e965/xlsx", "hucre/xlsx", "read-excel-file/node"],
  });
  return (...args) => JSON.parse(execFileSync(process.execPath, [outfile, ...args], { encoding: "utf8" }));
}

/** Reads a file with each reader in turn, in new processes, `rounds` times over. */
export function measureReaders(
  run: RunChild,
  names: readonly ReaderName[],
  path: string,
  { rounds, runs }: { readonly rounds: number; readonly runs: number },
): Map<ReaderName, Reading> {
  const measured = new Map<ReaderName, { cold: number[]; warm: number[]; peak: number[] }>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { times, peakMb } = run<{ times: number[]; peakMb: number }>("read", name, path, String(runs));
      const all = measured.get(name) ?? { cold: [], warm: [], peak: [] };
      measured.set(name, all);
      all.cold.push(times[0] ?? 0);
      all.warm.push(median(times.slice(1)));
      all.peak.push(peakMb);
    }
  }
  const readings = [...measured].map(([name, { cold, warm, peak }]): [ReaderName, Reading] => [
    name,
    { coldMs: median(cold), warmMs: median(warm), peakMb: Math.max(...peak) },
  ]);
  return new Map(readings);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
