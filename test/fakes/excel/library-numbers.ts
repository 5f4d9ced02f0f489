import type { Happening } from "./book.ts";
import type { Fault } from "./excel.ts";

/** Numbers by which the library knows errors of the host. Source: its own table of error codes. */
export const errorNumbers: Readonly<
  Record<Exclude<Fault, "no-answer"> | "request-too-large" | "response-too-large", number>
> = {
  denied: 7000,
  busy: 5102,
  "session-lost": 5012,
  "request-too-large": 5103,
  "response-too-large": 5104,
};

/** Numbers by which it knows events of worksheets. Source: the same. */
const eventNumbers: Readonly<Record<Happening["event"], number>> = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
};

// The kind of message that an event is.
const EVENT = 65_536;

/** An event as the library is told of it: kind, number, whose it is, what happened, which it is, whether from afar. */
export function eventRow({ event, sheet, address, source }: Happening, index: number): readonly unknown[] {
  const told = JSON.stringify({ worksheetId: sheet, address, source, changeType: "RangeEdited" });
  return [EVENT, eventNumbers[event], "Workbook", told, index, source === "Remote"];
}
