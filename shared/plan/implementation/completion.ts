import { fieldOf, textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import type { Amount, Cell, DateSpan, Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { standingOfRecord } from "./standing.ts";
import { dateCell } from "./windows.ts";

/** What a row says of being started and being done. Cells are null where the sheet has no such column. */
export interface Completion {
  readonly table: RecognizedTable;
  readonly record: RecognizedRecord;
  /** How a person would quote the row. */
  readonly name: string;
  /** By its status, or by 100 %. */
  readonly isComplete: boolean;
  /** The cell that says how far it is: the status, else the percentage. */
  readonly said: Cell | null;
  readonly percent: number | null;
  readonly started: Cell<DateSpan> | null;
  readonly finished: Cell<DateSpan> | null;
  readonly finishedHeading: string;
  readonly evidence: Cell | null;
}

// The kinds whose rows are work that is started and finished, and where they write the days.
const STARTED: Readonly<Record<string, string>> = {
  "implementation-plan": "actualStart",
  "benchmark-tracker": "started",
};
const FINISHED: Readonly<Record<string, string>> = {
  "implementation-plan": "actualEnd",
  "benchmark-tracker": "finished",
  "issue-log": "closed",
};

/** Every named row of the sheets of work: implementation plan, priorities, benchmarks, issues. */
export const completionsOf = once((plan: Plan): Completion[] => {
  return plan.tables.flatMap((table) => {
    const kind = table.kind.base ?? table.kind.id;
    const [started = "", finished = ""] = [STARTED[kind], FINISHED[kind]];
    if (finished === "" && kind !== "priorities") return [];
    const heading = table.columns.find(({ field }) => field?.id === finished)?.heading ?? "";
    return table.records.flatMap((record) => {
      const name = nameOf(table, record);
      const percent = percentOf(record);
      const standing = standingOfRecord(record);
      if (name === "") return [];
      return {
        table,
        record,
        name,
        isComplete:
          standing === "done" ? fieldOf(record, "status")?.value === "complete" : standing === null && percent === 100,
        said:
          standing === null
            ? percent === null
              ? null
              : fieldOf(record, "percentComplete")
            : fieldOf(record, "status"),
        percent,
        started: hasColumn(table, started) ? dateCell(record, started) : null,
        finished: hasColumn(table, finished) ? dateCell(record, finished) : null,
        finishedHeading: heading,
        evidence: hasColumn(table, "evidence") ? fieldOf(record, "evidence") : null,
      };
    });
  });
});

/** The words by which people know a row; its id where it has no other. */
export function nameOf(table: RecognizedTable, record: RecognizedRecord): string {
  let first = "";
  for (const field of table.kind.namedBy) {
    const cell = fieldOf(record, field);
    const text = cell && cell.from === null ? textOf(cell) : "";
    if (/\p{L}{3}/u.test(text)) return text;
    if (first === "") first = text;
  }
  return first;
}

function percentOf(record: RecognizedRecord): number | null {
  const value = fieldOf(record, "percentComplete")?.value;
  return isAmount(value) && value.low === value.high ? value.low : null;
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && "low" in value && "unit" in value;
}
