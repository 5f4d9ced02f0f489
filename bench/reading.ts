import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { hostileWorkbooks } from "@throughline/xlsx/src/testing/hostile-workbooks.ts";
import { oddWorkbooks } from "@throughline/xlsx/src/testing/odd-workbooks.ts";
import { readZipDirectory } from "@throughline/xlsx/src/zip/directory.ts";
import { buildChild, type Ending, measureReaders, type Reading, type RunChild } from "./reading/measure.ts";
import type { ReaderName } from "./reading/readers.ts";
import { writeWorkbooks } from "./reading/workbooks.ts";
import type { BenchReport, BenchRow } from "./types.ts";

const folder = fileURLToPath(new URL("../node_modules/.cache/throughline/bench", import.meta.url));
const READERS: readonly ReaderName[] = [
  "unzip only",
  "floor",
  "ours",
  "ours, fflate",
  "hucre",
  "read-excel-file",
  "SheetJS",
];

/** Measures reading against peers and floors, and on odd and hostile files. */
export async function reading(): Promise<BenchReport> {
  mkdirSync(folder, { recursive: true });
  const { plan, large, long } = await writeWorkbooks(folder);
  const run = await buildChild(folder);
  const ofPlan = measureReaders(run, READERS, plan, { rounds: 3, runs: 25 });
  const ofLarge = measureReaders(run, READERS, large, { rounds: 3, runs: 2 });
  const ofLong = measureReaders(run, ["ours, row by row"], long, { rounds: 1, runs: 1 });
  const endings = measureHostile(run);
  return {
    title: "Reading",
    rows: [...planRows(ofPlan), ...largeRows(ofLarge), longRow(ofLong, long), oddRow(), ...hostileRows(endings)],
    details: [
      "The plan has 12 sheets of 200 rows and 12 columns, with drop-downs, notes, formats and names. Ours reads all of it; the floor reads values and dates only, and only files written in the usual way.",
      "Each reading runs in a process of its own, the readers in turn, three rounds; times are medians of medians, memory the highest peak.",
      readingTable("12-sheet plan", ofPlan),
      readingTable("100,000 rows of 12 columns", ofLarge),
      endingTable(endings),
    ].join("\n\n"),
  };
}

function planRows(readings: ReadonlyMap<ReaderName, Reading>): BenchRow[] {
  const what = "read the 12-sheet plan";
  const { coldMs, warmMs } = of(readings, "ours");
  return [
    {
      ...atLeast(what, ratio(readings, "SheetJS", "ours"), 15, "x as fast as SheetJS"),
      why: ofFloor(readings, "SheetJS"),
    },
    atMost(what, ratio(readings, "ours", "floor"), 1.5, "x the floor reader"),
    atMost(what, ratio(readings, "ours", "unzip only"), 4, "x unzipping"),
    atMost(`${what}, again`, warmMs, 20, " ms"),
    atMost(`${what}, the first time`, coldMs, 100, " ms"),
  ];
}

function largeRows(readings: ReadonlyMap<ReaderName, Reading>): BenchRow[] {
  const what = "read 100,000 rows of 12 columns";
  return [
    {
      ...atLeast(what, ratio(readings, "SheetJS", "ours"), 10, "x as fast as SheetJS"),
      why: ofFloor(readings, "SheetJS"),
    },
    {
      ...atLeast(what, ratio(readings, "read-excel-file", "ours"), 6, "x as fast as read-excel-file"),
      why: ofFloor(readings, "read-excel-file"),
    },
    atMost(`${what}, peak memory`, of(readings, "ours").peakMb, 300, " MB"),
  ];
}

/** What nobody who inflates and looks at each byte once can be much faster than. */
function ofFloor(readings: ReadonlyMap<ReaderName, Reading>, peer: ReaderName): string {
  return `the floor reader, without guards, formulas and formats, is itself ${figure(ratio(readings, peer, "floor"))}x as fast`;
}

/** Row by row, memory may grow with the texts that rows share, and with nothing else. */
function longRow(readings: ReadonlyMap<ReaderName, Reading>, path: string): BenchRow {
  const strings = readZipDirectory(readFileSync(path), 10_000)?.find(({ name }) => name.endsWith("sharedStrings.xml"));
  const stringsMb = (strings?.size ?? 0) / 2 ** 20;
  const { peakMb } = of(readings, "ours, row by row");
  return {
    what: "read 400,000 rows of 12 columns, some at a time, peak memory",
    measured: `${peakMb.toFixed(0)} MB`,
    goal: `at most 120 MB and 1.2x the shared strings of ${stringsMb.toFixed(0)} MB`,
    met: peakMb <= 120 + 1.2 * stringsMb,
    why: "Node by itself takes 47 MB, the file 29, its texts 43; the rest are inflated pieces, which Node lets go of only some 20 MB at a time",
  };
}

function oddRow(): BenchRow {
  const right = oddWorkbooks.filter(({ file, values }) => {
    const [sheet] = readWorkbook(file(), { name: "odd.xlsx", inflate: nodeInflate }).sheets;
    return JSON.stringify(sheet?.values) === JSON.stringify(values);
  });
  const all = oddWorkbooks.length;
  return {
    what: "odd but valid workbooks read right",
    measured: `${right.length} of ${all}`,
    goal: `${all} of ${all}`,
    met: right.length === all,
  };
}

interface NamedEnding extends Ending {
  readonly name: string;
  readonly met: boolean;
}

const MOST_MS = 50;
const MOST_MB = 100;

function measureHostile(run: RunChild): NamedEnding[] {
  return hostileWorkbooks.map(({ name, file }, index) => {
    const path = `${folder}/hostile-${index}.xlsx`;
    writeFileSync(path, file());
    const ending = run<Ending>("end", path);
    return { ...ending, name, met: ending.end !== "crashed" && ending.ms <= MOST_MS && ending.peakMb <= MOST_MB };
  });
}

function hostileRows(endings: readonly NamedEnding[]): BenchRow[] {
  const met = endings.filter((ending) => ending.met).length;
  return [
    {
      what: `hostile workbooks refused or bounded within ${MOST_MS} ms and ${MOST_MB} MB, in a new process`,
      measured: `${met} of ${endings.length}`,
      goal: "all",
      met: met === endings.length,
      why: "each of the others is read once from end to end, by code that runs for the first time; none takes more than its length asks for",
    },
  ];
}

function of(readings: ReadonlyMap<ReaderName, Reading>, name: ReaderName): Reading {
  const reading = readings.get(name);
  if (!reading) throw new Error(`“${name}” was not measured.`);
  return reading;
}

function ratio(readings: ReadonlyMap<ReaderName, Reading>, name: ReaderName, to: ReaderName): number {
  return of(readings, name).warmMs / of(readings, to).warmMs;
}

function atLeast(what: string, measured: number, goal: number, unit: string): BenchRow {
  return { what, measured: figure(measured) + unit, goal: `at least ${goal}${unit}`, met: measured >= goal };
}

function atMost(what: string, measured: number, goal: number, unit: string): BenchRow {
  return { what, measured: figure(measured) + unit, goal: `at most ${goal}${unit}`, met: measured <= goal };
}

function figure(value: number): string {
  return value >= 99.5 ? value.toFixed(0) : value.toPrecision(2);
}

function readingTable(what: string, readings: ReadonlyMap<ReaderName, Reading>): string {
  const lines = [...readings].map(
    ([name, { coldMs, warmMs, peakMb }]) =>
      `| ${name} | ${figure(coldMs)} | ${figure(warmMs)} | ${peakMb.toFixed(0)} |`,
  );
  return [`| ${what} | first, ms | again, ms | peak MB |`, "| --- | --- | --- | --- |", ...lines].join("\n");
}

function endingTable(endings: readonly NamedEnding[]): string {
  const lines = endings.map(
    ({ name, end, ms, peakMb }) => `| ${name} | ${end} | ${figure(ms)} | ${peakMb.toFixed(0)} |`,
  );
  return ["| hostile workbook | ends in | ms | peak MB |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
