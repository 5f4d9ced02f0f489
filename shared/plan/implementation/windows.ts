import { fieldOf } from "../../recognize/cells.ts";
import type { Cell, DateSpan, Plan, RecognizedRecord } from "../../recognize/types.ts";
import type { Settings } from "../../templates/types.ts";
import { civilOf, serialOf } from "../../workbook/dates.ts";

/** A stretch of days, both ends inclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** When a record takes place, and which cells say so. */
export interface Window {
  /** First day; null where no cell says. */
  readonly start: number | null;
  /** Last day; null where no cell says. */
  readonly end: number | null;
  readonly startCell: Cell<DateSpan> | null;
  readonly endCell: Cell<DateSpan> | null;
}

/**
 * When a record starts and ends: by its start and due cells, else by its timeline. "Fall" as a start is its first
 * day, as a due date its last. What recurs, or is "ongoing" or "TBD", has no ends.
 */
export function windowOf(record: RecognizedRecord): Window {
  const timeline = dateCell(record, "timeline");
  const startCell = saying("start", dateCell(record, "start")) ?? saying("start", timeline);
  const endCell = saying("end", dateCell(record, "end")) ?? saying("end", timeline);
  return {
    start: startCell?.value?.start ?? null,
    end: endCell?.value?.end ?? null,
    startCell,
    endCell,
  };
}

/** The cell, where it says when the record starts or ends. */
function saying(side: "start" | "end", cell: Cell<DateSpan> | null): Cell<DateSpan> | null {
  const value = cell?.value;
  return value && value.every === null && value[side] !== null ? cell : null;
}

/** A field of dates, by its id; null where the kind has none. */
export function dateCell(record: RecognizedRecord, field: string): Cell<DateSpan> | null {
  const cell = fieldOf(record, field);
  return cell && isDateCell(cell) ? cell : null;
}

function isDateCell(cell: Cell): cell is Cell<DateSpan> {
  const { value } = cell;
  return value === null || (typeof value === "object" && "grain" in value);
}

export function overlaps(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The school year that a day falls in. */
export function schoolYearOf(serial: number, settings: Settings): Days {
  const { year } = civilOf(serial);
  const { month, day } = settings.schoolYearStart;
  return schoolYear(serial >= serialOf({ year, month, day }) ? year : year - 1, settings);
}

/** The school year that begins in a calendar year: 2026 for 2026-27. */
export function schoolYear(year: number, { schoolYearStart: { month, day } }: Settings): Days {
  return { start: serialOf({ year, month, day }), end: serialOf({ year: year + 1, month, day }) - 1 };
}

/** "2026-27", the name of the school year that begins on the first of these days. */
export function schoolYearName({ start, end }: Days): string {
  const [first, last] = [civilOf(start).year, civilOf(end).year];
  return first === last ? String(first) : `${first}-${String(last % 100).padStart(2, "0")}`;
}

/** How many days one calendar quarter spans is of no matter: only which one a day is in. "2026 Q3". */
export function quarterOf(serial: number): string {
  const { year, month } = civilOf(serial);
  return `${year} Q${Math.ceil(month / 3)}`;
}

/**
 * The school year that the plan's steps are for: the settings' own, else the one that most dated steps fall in.
 * Null where no step says when.
 */
export function comingYear(plan: Plan): Days | null {
  if (plan.settings.planYear !== null) return schoolYear(plan.settings.planYear, plan.settings);
  const counts = new Map<number, number>();
  for (const table of plan.tables) {
    if ((table.kind.base ?? table.kind.id) !== "implementation-plan") continue;
    for (const record of table.records) {
      const { start, end } = windowOf(record);
      const day = end ?? start;
      if (day === null) continue;
      const year = schoolYearOf(day, plan.settings).start;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most ? schoolYearOf(most[0], plan.settings) : null;
}
