import { witnessesOf } from "../plan/references/witnesses.ts";
import { cellsIn, columnsOfType, type PlacedCell, type PlacedColumn } from "../recognize/cells.ts";
import type { Amount, DateSpan, Plan } from "../recognize/types.ts";
import { contentAt } from "../workbook/cells.ts";
import { isDateFormat } from "../workbook/dates.ts";
import type { SetCell } from "../workbook/edits.ts";
import { phrase } from "../workbook/phrases.ts";
import type { CellContent, SheetSnapshot } from "../workbook/types.ts";
import { type AdoptableTable, headingAt } from "./adoptable.ts";
import { nothing, type Step, together } from "./types.ts";

/**
 * Dates, sums of money and shares that stand as bare numbers are shown as what they are. A cell with a format of its
 * own, or a formula, keeps it; no value changes, and each is read as before.
 */
export function formats(plan: Plan, table: AdoptableTable): Step {
  const sheet = plan.workbook.sheets.find(({ id }) => id === table.recognized.sheet);
  if (!sheet) return nothing;
  const own = new Set(table.columns.map(({ column }) => column.col));
  const isOwn = (column: PlacedColumn) => column.table === table.recognized && own.has(column.column.col);
  return together([
    ...columnsOfType(plan, "date")
      .filter(isOwn)
      .map((column) => dates(plan, sheet, column)),
    ...columnsOfType(plan, "money")
      .filter(isOwn)
      .map((column) => sums(plan, sheet, column)),
    ...columnsOfType(plan, "percent")
      .filter(isOwn)
      .map((column) => shares(plan, sheet, column)),
  ]);
}

/** A cell with a plain number in it. */
interface Bare<T> {
  readonly placed: PlacedCell<T>;
  readonly number: number;
  readonly was: CellContent;
}

function dates(plan: Plan, sheet: SheetSnapshot, column: PlacedColumn<"date">): Step {
  const found = bareNumbers(sheet, cellsIn(column)).filter(({ placed, number }) => isDay(placed.cell.value, number));
  const usual = plan.settings.monthFirst ? "m/d/yyyy" : "d/m/yyyy";
  const format = commonFormat(sheet, column, (code) => isDateFormat(code) && /d/i.test(code)) ?? usual;
  const says = phrase(
    "Shows {count:bare number|bare numbers} under “{heading}” as {count#the date it is|the dates they are}.",
    {
      count: found.length,
      heading: column.column.heading,
    },
  );
  return showing(plan, column, found, format, says);
}

function isDay(span: DateSpan | null, number: number): boolean {
  return span !== null && span.grain === "day" && span.start === number && span.end === number;
}

function sums(plan: Plan, sheet: SheetSnapshot, column: PlacedColumn<"money">): Step {
  const found = bareNumbers(sheet, cellsIn(column)).filter(({ placed, number }) =>
    isExactly(placed.cell.value, number),
  );
  const isWhole = found.every(({ number }) => Number.isInteger(number));
  const format = commonFormat(sheet, column, (code) => code.includes("$")) ?? (isWhole ? '"$"#,##0' : '"$"#,##0.00');
  const says = phrase("Shows {count:bare number|bare numbers} under “{heading}” as money.", {
    count: found.length,
    heading: column.column.heading,
  });
  return showing(plan, column, found, format, says);
}

/** Only where every bare number is a share: 29 would show as 2900%. */
function shares(plan: Plan, sheet: SheetSnapshot, column: PlacedColumn<"percent">): Step {
  const bare = bareNumbers(sheet, cellsIn(column));
  const found = bare.filter(({ placed, number }) => isExactly(placed.cell.value, hundredths(number)));
  const { heading } = column.column;
  if (found.length < bare.length) {
    const says = phrase("“{heading}” keeps its bare numbers: shown as percentages, {number} would read as {shown}%.", {
      heading,
      number: bare.find((one) => !found.includes(one))?.number ?? 0,
      shown: hundredths(bare.find((one) => !found.includes(one))?.number ?? 0),
    });
    return { ...nothing, left: [{ part: "formats", at: headingAt(column.table, column.column), says }] };
  }
  const isWhole = found.every(({ number }) => Number.isInteger(hundredths(number)));
  const format = commonFormat(sheet, column, (code) => code.includes("%")) ?? (isWhole ? "0%" : "0.0%");
  const says = phrase("Shows {count:bare number|bare numbers} under “{heading}” as percentages.", {
    count: found.length,
    heading,
  });
  return showing(plan, column, found, format, says);
}

/** Times 100 without the dust of binary fractions. */
function hundredths(number: number): number {
  return Number((number * 100).toPrecision(12));
}

function isExactly(amount: Amount | null, number: number): boolean {
  return amount !== null && amount.low === number && amount.high === number;
}

/** The numbers of a column that nobody gave a format, and that no formula works out. */
function bareNumbers<T>(sheet: SheetSnapshot, cells: Iterable<PlacedCell<T>>): Bare<T>[] {
  return [...cells].flatMap((placed) => {
    const { at, from } = placed.cell;
    const was = contentAt(sheet, at.row, at.col);
    const isBare = typeof was.value === "number" && was.formula === null && (was.format ?? "General") === "General";
    return isBare && from === null && typeof was.value === "number" ? [{ placed, number: was.value, was }] : [];
  });
}

function showing(
  plan: Plan,
  { table, column }: PlacedColumn,
  found: readonly Bare<unknown>[],
  format: string,
  says: Step["says"][number]["says"],
): Step {
  if (found.length === 0) return nothing;
  const edits = found.map(
    ({ placed, was }): SetCell => ({
      kind: "set-cell",
      at: placed.cell.at,
      was,
      to: { value: was.value, formula: null, format },
      witness: witnessesOf(plan.workbook, placed),
    }),
  );
  return {
    ...nothing,
    changes: [
      { change: { title: `Show the numbers under “${column.heading}” as what they are`, edits }, rule: "adopt" },
    ],
    says: [{ part: "formats", at: headingAt(table, column), says }],
  };
}

/** The format that most cells of the column have, among those that fit. */
function commonFormat(sheet: SheetSnapshot, column: PlacedColumn, fits: (code: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const { cell } of cellsIn(column)) {
    const { value, format } = contentAt(sheet, cell.at.row, cell.at.col);
    if (typeof value === "number" && format !== undefined && fits(format)) {
      counts.set(format, (counts.get(format) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
