import { describe, expect, it } from "vitest";
import { isoOf, serialOfIso } from "../../workbook/dates.ts";
import { mondayOf, pausesIn } from "./weeks.ts";

const day = (iso: string) => serialOfIso(iso) ?? Number.NaN;
const open = () => false;

function pauses(days: readonly string[], until: string, isClosed: (monday: number) => boolean = open) {
  return pausesIn(days.map(day), day(until), isClosed).map(({ after, weeks }) => [isoOf(after), weeks.map(isoOf)]);
}

describe("mondayOf", () => {
  it.each([
    ["2026-09-07", "2026-09-07"],
    ["2026-09-08", "2026-09-07"],
    ["2026-09-13", "2026-09-07"],
    ["2026-09-14", "2026-09-14"],
  ])("the week of %s begins on %s", (iso, monday) => {
    expect(isoOf(mondayOf(day(iso)))).toBe(monday);
  });
});

describe("pausesIn", () => {
  it("counts weeks, not days: a Monday and the Tuesday eight days later miss none", () => {
    expect(pauses(["2026-09-07", "2026-09-15"], "2026-09-18")).toEqual([]);
  });

  it("names each week that was left out, and the day before it", () => {
    expect(pauses(["2026-09-07", "2026-09-28"], "2026-09-29")).toEqual([["2026-09-07", ["2026-09-14", "2026-09-21"]]]);
  });

  it("counts up to the week that is still running", () => {
    expect(pauses(["2026-09-07"], "2026-09-24")).toEqual([["2026-09-07", ["2026-09-14"]]]);
    expect(pauses(["2026-09-07"], "2026-09-18")).toEqual([]);
  });

  it("looks no further than the end, whatever comes after it", () => {
    expect(pauses(["2026-09-07", "2026-12-07"], "2026-09-18")).toEqual([]);
  });

  it("passes closed weeks over", () => {
    const isClosed = (monday: number) => isoOf(monday) === "2026-09-14";
    expect(pauses(["2026-09-07", "2026-09-21"], "2026-09-25", isClosed)).toEqual([]);
  });
});
