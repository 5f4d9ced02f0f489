import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import { RUBRICS } from "../index.ts";
import { ANCHORS } from "./anchors.ts";
import { calibrated, calibrationInWords } from "./calibration.ts";
import type { Anchor } from "./types.ts";

const [anchor] = ANCHORS;
if (!anchor) throw new Error("There is no anchor.");

/** The key, but for so many rows that are off by so much. */
function given({ rows }: Anchor, off: number, by = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map(({ criterion, key }, at) => [criterion, at < off ? key + by : key]));
}

describe("anchor plans", () => {
  it.each(ANCHORS.map((one) => [one.id, one] as const))(
    "%s is keyed for rows and levels of its rubric, all required rows among them",
    (_, one) => {
      const rubric = RUBRICS.find(({ id, version }) => id === one.rubric && version === one.version);
      const required = rubric?.criteria.filter((criterion) => criterion.required).map(({ key }) => key);
      expect(one.rows.map(({ criterion }) => criterion)).toEqual(required);
      for (const { criterion, key } of one.rows) {
        const levels = rubric?.criteria.find((row) => row.key === criterion)?.levels.map(({ score }) => score);
        expect(levels).toContain(key);
      }
    },
  );
});

describe("a rater who scores an anchor", () => {
  it.each([
    { name: "as the key does is ready", scores: given(anchor, 0), isReady: true, same: 7 },
    { name: "with one row a level off is ready", scores: given(anchor, 1), isReady: true, same: 6 },
    { name: "with two rows off is not", scores: given(anchor, 2), isReady: false, same: 5 },
    { name: "with one row two levels off is not", scores: given(anchor, 1, 2), isReady: false, same: 6 },
    { name: "who left a row out is not", scores: { ...given(anchor, 0), clarity: null }, isReady: false, same: 6 },
  ])("$name", ({ scores, isReady, same }) => {
    const found = calibrated(anchor, scores);
    expect([found.isReady, found.same]).toEqual([isReady, same]);
    expect(phraseText(calibrationInWords(found))).toContain(`${same} of 7 rows`);
  });
});
