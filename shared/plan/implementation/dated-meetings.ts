import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, DateSpan, Plan, RecognizedRecord } from "../../recognize/types.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { standingOfRecord } from "./standing.ts";

/** A meeting on a day of its own. */
export interface DatedMeeting {
  readonly record: RecognizedRecord<typeof meetings>;
  readonly name: string;
  readonly day: number;
  readonly cell: Cell<DateSpan>;
}

/** Meetings of a type, or named so, that have a day and were not called off, from first to last. */
export function datedMeetings(plan: Plan, type: RegExp): readonly DatedMeeting[] {
  return tablesOf(plan, meetings)
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { start, title, meetingType } = record.cells;
      const day = start.value?.grain === "day" ? start.value.start : null;
      const isMeant = type.test(meetingType.raw === null ? textOf(title) : (meetingType.value ?? textOf(meetingType)));
      if (day === null || !isMeant || standingOfRecord(record) === "dropped") return [];
      return [{ record, name: textOf(title), day, cell: start }];
    })
    .sort((a, b) => a.day - b.day);
}
