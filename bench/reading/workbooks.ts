import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, writeXlsx } from "hucre/xlsx";

const HEADINGS = [
  "ID",
  "Action step",
  "Owner",
  "Status",
  "Start",
  "Due",
  "Cost",
  "Progress",
  "Goal",
  "School year",
  "Email",
  "Notes",
];
const STATUSES = ["Not started", "In progress", "On track", "Delayed", "Complete", "Canceled"];
const OWNERS = ["M. Alvarez", "Data team", "Grade 4 teachers", "J. Whitfield", "Literacy coach"];
const WORDS =
  "teachers will plan lessons together every week and look at student work in reading and mathematics with a coach".split(
    " ",
  );

export interface Workbooks {
  readonly plan: string;
  /** 100,000 rows, and 400,000. */
  readonly large: string;
  readonly long: string;
}

/** Writes the workbooks to read into a folder, once, and returns their paths. */
export async function writeWorkbooks(folder: string): Promise<Workbooks> {
  mkdirSync(folder, { recursive: true });
  const plan = join(folder, "plan-12-sheets-of-200-rows.xlsx");
  const large = join(folder, "log-of-100000-rows.xlsx");
  const long = join(folder, "log-of-400000-rows.xlsx");
  if (!existsSync(plan)) writeFileSync(plan, await planWorkbook());
  if (!existsSync(large)) writeFileSync(large, await logWorkbook(100_000));
  if (!existsSync(long)) writeFileSync(long, await logWorkbook(400_000));
  return { plan, large, long };
}

function logWorkbook(rows: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Log", rows: rowsOf(rows, numbers(2)) }] });
}

/** Twelve sheets of a plan, with drop-downs, notes, formats and names, as people have them. */
function planWorkbook(): Promise<Uint8Array> {
  const random = numbers(1);
  const sheets = Array.from({ length: 12 }, (_, index) => ({
    name: `Goal ${index + 1}`,
    rows: rowsOf(200, random),
    dataValidations: [
      { type: "list" as const, values: STATUSES, range: "D2:D400" },
      { type: "date" as const, operator: "greaterThan" as const, formula1: "40000", range: "E2:F400" },
    ],
    cells: new Map([
      ["0,1", { value: "Action step", comment: { text: "What we do, in a sentence.", author: "District office" } }],
      ["0,6", { value: "Cost", style: { numFmt: "$#,##0.00" } }],
    ]),
  }));
  return writeXlsx({ sheets, namedRanges: [{ name: "Statuses", range: "'Goal 1'!$D$2:$D$7" }] });
}

function rowsOf(count: number, random: (below: number) => number): CellValue[][] {
  const words = (most: number) => Array.from({ length: 3 + random(most) }, () => WORDS[random(WORDS.length)]).join(" ");
  const day = (year: number) => new Date(Date.UTC(year, random(12), 1 + random(28)));
  const rows = Array.from({ length: count }, (_, index): CellValue[] => [
    `S-${String(index + 1).padStart(6, "0")}`,
    words(6),
    OWNERS[random(OWNERS.length)] ?? null,
    STATUSES[random(STATUSES.length)] ?? null,
    day(2026),
    day(2027),
    random(9_000_000) / 100,
    random(101) / 100,
    `G${1 + random(12)}.${1 + random(4)}`,
    "2026-27",
    `person${random(400)}@school${random(60)}.example.org`,
    random(10) < 7 ? words(8) : null,
  ]);
  return [HEADINGS, ...rows];
}

/** The same “random” whole numbers in every run (a linear congruential generator, Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
