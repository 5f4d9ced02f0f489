import { fieldOf } from "../../recognize/cells.ts";
import type { RecognizedRecord, StatusWord } from "../../recognize/types.ts";

/** How far a record is by its own word: "open" has work left, "done" has none, "dropped" will have none. */
export type Standing = "not-started" | "open" | "done" | "dropped";

const STANDING: Readonly<Record<StatusWord, Standing>> = {
  "not-started": "not-started",
  "in-progress": "open",
  "on-track": "open",
  "at-risk": "open",
  "off-track": "open",
  blocked: "open",
  complete: "done",
  "not-met": "done",
  deferred: "dropped",
  cancelled: "dropped",
};

/** Standing of a record of any kind; null where it has no status that can be read. */
export function standingOfRecord(record: RecognizedRecord): Standing | null {
  const value = fieldOf(record, "status")?.value;
  return typeof value === "string" && isStatus(value) ? STANDING[value] : null;
}

function isStatus(text: string): text is StatusWord {
  return Object.hasOwn(STANDING, text);
}

/** Whether there may be work left: a record without a status is taken to have some. */
export function isActive(record: RecognizedRecord): boolean {
  const standing = standingOfRecord(record);
  return standing === null || standing === "open" || standing === "not-started";
}
