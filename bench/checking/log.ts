import type { CellValue, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/** Columns of the log, in their order. */
export const HEADINGS = [
  "ID",
  "Title",
  "Owner",
  "Status",
  "Start",
  "End",
  "Budget",
  "Share",
  "Goal",
  "Year",
  "Email",
  "Notes",
] as const;
export const FIELDS = HEADINGS.map((heading) => heading.toLowerCase());

export const STATUSES = ["Not started", "In progress", "On track", "Delayed", "Complete", "Cancelled"];
export const GOALS = Array.from({ length: 48 }, (_, index) => `G${1 + Math.floor(index / 4)}.${1 + (index % 4)}`);
export const ID = /^A\d-\d{6}$/;
export const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const YEAR = /^\d{4}-\d{2}$/;
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export type LogRow = (string | number | null)[];

const WORDS = "coaching for every grade team so that more children read and count well by the end of spring".split(" ");
const OWNERS = ["Maria Lopez", "J. Smith", "Data Team", "K. Novak"];
/** Every so many rows one thing is wrong. */
const FAULT_EVERY = 33;

/** A log of work, the same in every run; about three rows in a hundred have one fault. */
export function logRows(count: number): LogRow[] {
  const pick = picker(20_261_121);
  const words = (many: number) => Array.from({ length: many }, () => WORDS[pick(WORDS.length)]).join(" ");
  const two = (value: number) => String(value).padStart(2, "0");
  const rows: LogRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const row: LogRow = [
      `A1-${String(index).padStart(6, "0")}`,
      words(5),
      OWNERS[pick(OWNERS.length)] ?? "",
      STATUSES[pick(STATUSES.length)] ?? "",
      `2026-${two(1 + pick(12))}-${two(1 + pick(28))}`,
      `2027-${two(1 + pick(12))}-${two(1 + pick(28))}`,
      pick(9_000_000) / 100,
      pick(101) / 100,
      GOALS[pick(GOALS.length)] ?? "",
      "2026-27",
      `user${pick(400)}@district${pick(60)}.example.org`,
      pick(10) < 7 ? words(8) : null,
    ];
    if (index % FAULT_EVERY === 7) spoil(row, pick(11), rows);
    rows.push(row);
  }
  return rows;
}

function spoil(row: LogRow, fault: number, before: readonly LogRow[]): void {
  const faults: readonly (readonly [col: number, value: string | number | null])[] = [
    [0, "X9"],
    [1, null],
    [2, null],
    [3, "In progres"],
    [4, "7/1/26"],
    [5, "2026-13-01"],
    [6, -5],
    [7, 80],
    [8, "G99.1"],
    [10, "no mail"],
    [0, before.at(-1)?.[0] ?? "X9"],
  ];
  const [col, value] = faults[fault] ?? [0, "X9"];
  row[col] = value;
}

/** Whole numbers below a limit, the same sequence for the same seed. Source: Numerical Recipes' linear congruence. */
function picker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** The log as a workbook of one sheet. */
export function logWorkbook(rows: readonly LogRow[]): Workbook {
  return workbookOf([sheetOf("Log", [[...HEADINGS], ...rows])]);
}

export function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { id: name, name, hidden: false, origin: { row: 0, col: 0 }, values };
}

export function workbookOf(sheets: readonly SheetSnapshot[]): Workbook {
  return { name: "bench.xlsx", locale: "en-US", timeZone: "America/Chicago", names: [], sheets };
}
