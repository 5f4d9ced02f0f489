import type { StatusWord } from "../recognize/types.ts";
import { readStatus } from "../recognize/values/status.ts";
import { forEach, type Given } from "./cells.ts";

/** The one scale, as it is written in a cell. */
const WORDS: Readonly<Record<StatusWord, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
  blocked: "Blocked",
  complete: "Complete",
  "not-met": "Not met",
  deferred: "Deferred",
  cancelled: "Cancelled",
};

/** A district's own word for how something stands, on the one scale; "" where it says nothing of the kind. */
export function planStatus(given: Given): Given<string> {
  return forEach(given, (value) => {
    const status = readStatus(value, null);
    return status === null ? "" : WORDS[status];
  });
}
