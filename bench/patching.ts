import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readZipDirectory } from "@throughline/xlsx/src/zip/directory.ts";
import { compressedBytes } from "@throughline/xlsx/src/zip/entry.ts";
import { build } from "esbuild";
import type { SubjectName } from "./patching/subjects.ts";
import { writeWorkbooks } from "./reading/workbooks.ts";
import type { BenchReport, BenchRow } from "./types.ts";

const folder = fileURLToPath(new URL("../node_modules/.cache/throughline/bench", import.meta.url));
const EDITS: readonly SubjectName[] = [
  "edit: ours, patch alone",
  "edit: ours, with reading, checking and reading back",
  "edit: hucre",
  "edit: SheetJS",
];
const WRITES: readonly SubjectName[] = ["write: ours", "write: hucre", "write: SheetJS, cells alone"];
const ROUNDS = 3;
const RUNS = 25;

interface Measured {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly peakMb: number;
  /** Parts whose bytes are the very same as before, and all parts. */
  readonly same: number;
  readonly parts: number;
  readonly kilobytes: number;
}

/** Measures changing one cell of a workbook, and writing a new one, against peers. */
export async function patching(): Promise<BenchReport> {
  mkdirSync(folder, { recursive: true });
  const { plan } = await writeWorkbooks(folder);
  const run = await buildProgram();
  const all = new Map([...EDITS, ...WRITES].map((name) => [name, measure(run, name, plan)] as const));
  const of = (name: SubjectName): Measured => {
    const found = all.get(name);
    if (!found) throw new Error(`“${name}” was not measured.`);
    return found;
  };
  const edit = of("edit: ours, patch alone");
  const kilobytes = Math.round(readFileSync(plan).length / 1000);
  return {
    title: "Writing",
    rows: [
      {
        what: `set one cell of a workbook of ${kilobytes} kB: parts that stay byte for byte`,
        measured: `${edit.same} of ${edit.parts}`,
        goal: `${edit.parts - 1} of ${edit.parts}`,
        met: edit.same === edit.parts - 1,
      },
      atMost(`set one cell of a workbook of ${kilobytes} kB`, edit.warmMs, 5),
      {
        ...atMost("write a plan of 12 sheets of 200 rows, with all that our sheets have", of("write: ours").warmMs, 40),
        why: "a third of it is compressing, most of the rest a text for each of 34,000 cells, and its bytes",
      },
    ],
    details: [
      "One cell of the 12-sheet plan is set to another text; and a plan of 12 sheets is written with drop-downs, help, marks, formats, tables, names and print set-up. Of these, hucre writes what it has words for, SheetJS cells alone.",
      `Each runs in a process of its own, ${ROUNDS} rounds of ${RUNS}; times are medians, memory the highest peak. “The same” counts parts whose compressed bytes are those of the file before.`,
      tableOf(all),
    ].join("\n\n"),
  };
}

type Run = (name: SubjectName, path: string, out: string) => { times: number[]; peakMb: number };

/** Bundles the program of the child processes into a folder below the project, where it finds its packages. */
async function buildProgram(): Promise<Run> {
  const outfile = `${folder}/patch-once.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL("./patching/child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@e965/xlsx", "hucre/xlsx"],
  });
  return (name, path, out) =>
    JSON.parse(execFileSync(process.execPath, [outfile, name, path, String(RUNS), out], { encoding: "utf8" }));
}

function measure(run: Run, name: SubjectName, path: string): Measured {
  const out = `${folder}/patched.xlsx`;
  const rounds = Array.from({ length: ROUNDS }, () => run(name, path, out));
  const [before, after] = [readFileSync(path), readFileSync(out)];
  return {
    coldMs: median(rounds.map(({ times }) => times[0] ?? 0)),
    warmMs: median(rounds.flatMap(({ times }) => times.slice(1))),
    peakMb: Math.max(...rounds.map(({ peakMb }) => peakMb)),
    ...sameParts(before, after),
    kilobytes: after.length / 1000,
  };
}

function sameParts(before: Uint8Array, after: Uint8Array): Pick<Measured, "same" | "parts"> {
  const now = new Map(partsOf(after));
  const was = partsOf(before);
  return { same: was.filter(([name, bytes]) => now.get(name)?.equals(bytes)).length, parts: was.length };
}

function partsOf(bytes: Uint8Array): [string, Buffer][] {
  const entries = readZipDirectory(bytes, 10_000) ?? [];
  return entries.map((entry) => [entry.name, Buffer.from(compressedBytes(bytes, entry) ?? new Uint8Array())]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function atMost(what: string, measured: number, goal: number): BenchRow {
  return { what, measured: `${figure(measured)} ms`, goal: `at most ${goal} ms`, met: measured <= goal };
}

function figure(number: number): string {
  return number < 10 ? number.toFixed(1) : number.toFixed(0);
}

function tableOf(all: ReadonlyMap<SubjectName, Measured>): string {
  const lines = [...all].map(([name, { coldMs, warmMs, peakMb, same, parts, kilobytes }]) => {
    const kept = name.startsWith("edit") ? `${same} of ${parts}` : "";
    return `| ${name} | ${figure(coldMs)} | ${figure(warmMs)} | ${peakMb.toFixed(0)} | ${kept} | ${kilobytes.toFixed(0)} |`;
  });
  return [
    "| | first ms | later ms | peak MB | parts the same | kB |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
