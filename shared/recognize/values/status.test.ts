import { describe, expect, it } from "vitest";
import type { StatusWord } from "../types.ts";
import { readStatus } from "./status.ts";

const WORDS: readonly (readonly [StatusWord, string])[] = [
  [
    "not-started",
    "Not started|NOT STARTED|Not Started.|not\u00a0started|Planned|P|Not begun|Pending|Not yet|New|To do|0%|0 %|has not yet begun|not yet started|Upcoming|Pending board approval|Will start in May|Not Yet Started (waiting for funds)|⚪|no iniciado",
  ],
  [
    "in-progress",
    "In progress|in-progress|X|Started|Underway|Under way|Ongoing|On-going|Working on it|Work in Progress|In Progress - 50%|In progress: drafting|45%|45% complete|partially complete|Too early to see results|Open|en progreso",
  ],
  [
    "on-track",
    "On track|On-track|ON TRACK|Green|G|OK|On target|On schedule|on track for June|🟢 On track|On track 🟢|On Track!|🟢",
  ],
  [
    "at-risk",
    "At risk|At-Risk|Yellow|Amber|Some progress|Behind|Delayed|Caution|Delayed until the vendor answers|behind schedule|🟡",
  ],
  ["off-track", "Off track|Off Track|Red|R|Stalled|No Progress|no progress since May|Overdue|🔴"],
  ["blocked", "Blocked|blocked by IT|Stuck|Waiting on others"],
  [
    "complete",
    "Complete|Completed|C|Done|DONE|Met|Finished|Yes|100%|100 %|✓|✔|✅|Complete (June 2023)|Completed 6/30/23|Done - see folder|Goal met|completado",
  ],
  ["not-met", "Not met|Missed|Goal not met|Not Met for Two or More Years|not met, see notes"],
  [
    "deferred",
    "Deferred|Postponed|On hold|Paused|postponed, expected to begin on May 3|On Hold until fall|carried over",
  ],
  [
    "cancelled",
    "Cancelled|Canceled|Discontinued|Abandoned|N/A|No longer|no longer needed|cancelled or postponed indefinitely|Dropped",
  ],
];

describe("status words are read onto one scale", () => {
  for (const [status, words] of WORDS) {
    it.each(words.split("|"))(`${status}: %s`, (word) => expect(readStatus(word, null)).toBe(status));
  }
});

describe("what names no status, or could name two, is null", () => {
  it.each([
    "",
    " ",
    "Y",
    "H",
    "M",
    "L",
    "High",
    "On/Off Track: 49%",
    "Completed 3 of 5 sessions",
    "Principal",
    "June 2024",
    "110%",
    "TBD",
    "?",
    "We met with the principals in May",
    "new teachers were trained",
    "Planning",
    "Not Yet Met",
    "Is completed by teachers every week",
    "greenhouse",
    "not",
    "constructor",
    "__proto__",
  ])("%s", (text) => expect(readStatus(text, null)).toBeNull());
});

it("takes a share in a cell that shows percent for the part that is done", () => {
  expect([0, 0.4, 1, 1.2].map((share) => readStatus(share, "0%"))).toEqual([
    "not-started",
    "in-progress",
    "complete",
    null,
  ]);
  expect(readStatus(1, null)).toBeNull();
  expect([readStatus(true, null), readStatus(false, null)]).toEqual(["complete", null]);
});

it("reads an office's own words through the list of its pack", () => {
  const list = {
    name: "Status",
    choices: [
      { label: "Complete", aliases: ["Landed"] },
      { label: "In progress", aliases: ["In flight"] },
    ],
  };
  expect(readStatus("landed", null, list)).toBe("complete");
  expect(readStatus("In flight", null, list)).toBe("in-progress");
  expect(readStatus("Boarding", null, list)).toBeNull();
});
