import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { PeerName } from "./checking/peers.ts";
import type { BenchReport, BenchRow } from "./types.ts";

type Subject = PeerName | "ours";

const SUBJECTS: readonly Subject[] = [
  "monolith",
  "ours",
  "ajv",
  "valibot",
  "zod",
  "zod, jitless",
  "zod/mini",
  "tableschema",
];
const ROWS = 100_000;
const ROUNDS = 3;

interface Checking {
  readonly found: number;
  readonly times: readonly number[];
}
type RunChild = (...args: readonly string[]) => Checking;

/** Measures goals 6, 7 and 9: rules against a hand-written check and schema libraries, a whole plan, and an edited one. */
export async function checking(): Promise<BenchReport> {
  const run = await buildChild();
  const log = measureLog(run);
  const plan = measurePlan(run, "plan");
  const edited = measurePlan(run, "edited plan");
  return {
    title: "Checking",
    rows: [...logRows(log), ...planRows(plan), editedRow(edited)],
    details: [
      `The log has ${ROWS.toLocaleString("en-US")} rows of 12 columns and a claim a column, with ids that are used once and goals that stand in a list. Ours runs twelve rules through the public API, on cells made when asked for, and gives each finding its place, severity, and key; the plan is recognized anew before each run, which is not timed.`,
      "The plan has 12 sheets of 200 rows, made after the pack of Strong School Systems, and is recognized and checked by every rule. Its edited copy was checked before; the sheets that the edit left alone keep what was read on them.",
      `Each measurement runs in a process of its own, the subjects in turn, ${ROUNDS} rounds; times are medians of medians.`,
      tableOf(log),
    ].join("\n\n"),
  };
}

async function buildChild(): Promise<RunChild> {
  const folder = fileURLToPath(new URL("../node_modules/.cache/throughline/bench", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/check-once.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL("./checking/child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["ajv", "ajv/*", "valibot", "zod", "zod/mini", "tableschema"],
  });
  return (...args) =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", outfile, ...args], { encoding: "utf8" }));
}

interface Measured {
  readonly found: number;
  readonly firstMs: number;
  readonly warmMs: number;
}

function measureLog(run: RunChild): Map<Subject, Measured> {
  const all = new Map<Subject, Checking[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [subject, results] of all) {
      results.push(run(subject, String(ROWS), subject === "tableschema" ? "2" : "7"));
    }
  }
  return new Map([...all].map(([subject, results]) => [subject, summaryOf(results)]));
}

function measurePlan(run: RunChild, what: "plan" | "edited plan"): Measured {
  return summaryOf(Array.from({ length: ROUNDS }, () => run(what, "0", "25")));
}

function summaryOf(results: readonly Checking[]): Measured {
  return {
    found: results[0]?.found ?? 0,
    firstMs: median(results.map(({ times }) => times[0] ?? 0)),
    warmMs: median(results.map(({ times }) => median(times.slice(1)))),
  };
}

function logRows(log: ReadonlyMap<Subject, Measured>): BenchRow[] {
  const what = "check 100,000 rows by twelve rules";
  const ours = of(log, "ours").warmMs;
  const times = (subject: Subject) => of(log, subject).warmMs / ours;
  const same = SUBJECTS.filter((subject) => of(log, subject).found !== of(log, "ours").found);
  return [
    row(
      what,
      `${(ours / of(log, "monolith").warmMs).toFixed(2)}x`,
      "at most 2x a hand-written check",
      ours <= 2 * of(log, "monolith").warmMs,
      WHY.log,
    ),
    row(what, `${times("valibot").toFixed(1)}x as fast`, "faster than valibot", times("valibot") > 1),
    row(what, `${times("zod").toFixed(1)}x as fast`, "at least 2x zod", times("zod") >= 2, WHY.log),
    row(
      what,
      `${times("tableschema").toFixed(0)}x as fast`,
      "at least 10x tableschema",
      times("tableschema") >= 10,
      WHY.log,
    ),
    row(`${what}: findings`, `${of(log, "ours").found}`, "the same by every peer", same.length === 0),
  ];
}

function planRows({ firstMs, warmMs }: Measured): BenchRow[] {
  const what = "recognize and check the 12-sheet plan";
  return [
    row(`${what}, again`, `${warmMs.toFixed(1)} ms`, "at most 30 ms", warmMs <= 30, WHY.again),
    row(`${what}, the first time`, `${firstMs.toFixed(0)} ms`, "at most 100 ms", firstMs <= 100, WHY.first),
  ];
}

function editedRow({ warmMs }: Measured): BenchRow {
  return row(
    "check it again after one edited cell",
    `${warmMs.toFixed(1)} ms`,
    "at most 10 ms",
    warmMs <= 10,
    WHY.edited,
  );
}

function row(what: string, measured: string, goal: string, met: boolean, why?: string): BenchRow {
  return { what, measured, goal, met, ...(why !== undefined && { why }) };
}

/** What stands in the way of goals that are missed. */
const WHY = {
  log: "A rule gets each cell as an object that knows its place; a third of the time is making a million of them, and sweeping them up.",
  again:
    "More than a third of it is telling tables and columns apart. The rest is some 180 rules, each of which goes over all rows that it is about; the dearest follow names from sheet to sheet.",
  first:
    "Code that runs for the first time is several times slower; besides, the words that headings are known by are indexed once.",
  edited:
    "Rules about one table keep what they said of the other sheets, and texts that were read stay read. Rules that follow names, dates and money from sheet to sheet go over all of them again.",
} as const;

function tableOf(log: ReadonlyMap<Subject, Measured>): string {
  const floor = of(log, "monolith").warmMs;
  const lines = [...log].map(
    ([subject, { found, firstMs, warmMs }]) =>
      `| ${subject} | ${firstMs.toFixed(0)} | ${warmMs.toFixed(0)} | ${(warmMs / floor).toFixed(2)} | ${found} |`,
  );
  return [
    "| 100,000 rows × 12 | first ms | warm ms | x monolith | findings |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function of(log: ReadonlyMap<Subject, Measured>, subject: Subject): Measured {
  const measured = log.get(subject);
  if (!measured) throw new Error(`“${subject}” was not measured.`);
  return measured;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
