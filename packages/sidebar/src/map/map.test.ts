import { drawnPlan } from "@throughline/shared/testing/analysis-tester.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { describe, expect, it } from "vitest";
import { stepTo } from "./map-keys.ts";
import { isPlaced, mapOf } from "./map-of.ts";

const AT = serialOfIso("2026-10-01") ?? 0;

/** A line a row: the arena, and what each of its places says. */
function drawnMap(workbook: string): string[] {
  const map = mapOf(drawnPlan(workbook), AT);
  return (map?.rows ?? []).map(({ arena, cells }) =>
    [
      arena ?? "none",
      ...cells.map(({ resources, heat, need, overlaps }) =>
        [resources.length, `h${heat}`, need?.is ?? "", ...overlaps.map(({ cells: alike }) => `${alike.length} alike`)]
          .filter((part) => part !== "")
          .join(" "),
      ),
    ].join(" | "),
  );
}

describe("mapOf", () => {
  it("counts what stands in each place, how full it is, what is missing and what looks alike", () => {
    const drawing = `
      | Resource map | Resource      | Arena       | Tier   | Funding source | Target group |
      |              | Night school  |             | Tier 2 | PTA            |              |
      |              | Welcome week  | Transitions | Tier 1 | Title I        | All          |
      |              | Buddy program | Transitions | Tier 1 | Title III      | All          |
      |              | Open house    | Transitions | Tier 1 | PTA            | All          |
      |              | Tours         | Transitions | Tier 1 | PTA            | Grade 6      |
      |              | Counseling    | Home        | Tier 2 | PTA            |              |
      | Map analysis | Arena       | Tier   | Finding       | What was found         | Is it in place?         |
      |              | Transitions | Tier 3 | Priority need | Nobody greets refugees |                         |
      |              | Home        | Tier 2 |               | One evening a year     | Yes, but more is needed |`;
    expect(drawnMap(drawing)).toEqual([
      "Classroom-based supports | 0 h0 | 0 h0 | 0 h0",
      "Support for transitions | 4 h4 3 alike | 0 h0 | 0 h0 gap",
      "Home involvement and engagement | 0 h0 | 1 h1 weak | 0 h0",
      "Crisis response and prevention | 0 h0 | 0 h0 | 0 h0",
      "Community outreach and engagement | 0 h0 | 0 h0 | 0 h0",
      "Special assistance for students and families | 0 h0 | 0 h0 | 0 h0",
      "none | 0 h0 | 1 h1 | 0 h0",
    ]);
    const map = mapOf(drawnPlan(drawing), AT);
    expect([map?.gaps.length, map?.alike, map && isPlaced(map)]).toEqual([1, 3, true]);
  });

  it("a list of partners is no map, and a workbook without one has none", () => {
    const list = mapOf(
      drawnPlan("| Resource map | Resource | Site |\n| | Riding club | Oak |\n| | Book bus | Elm |"),
      AT,
    );
    expect(list && isPlaced(list)).toBe(false);
    expect(mapOf(drawnPlan("| Roster | Name |\n| | A. Lee |"), AT)).toBeNull();
  });
});

describe("stepTo", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 2, null],
    ["ArrowLeft", 3, null],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 4, null],
    ["ArrowUp", 4, 1],
    ["Home", 5, 3],
    ["End", 3, 5],
    ["a", 3, null],
  ])("%s from place %i of two rows of three leads to %s", (key, from, to) => {
    expect(stepTo(key, from, 3, 6)).toBe(to);
  });
});
