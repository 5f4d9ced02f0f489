import { plainLook } from "@throughline/xlsx/src/appearance/looks.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { darkLook } from "./dark-look.ts";
import { contrast, readableOn } from "./readable.ts";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0").toUpperCase());

it.each([
  ["000000", "FFFFFF", 21],
  ["777777", "FFFFFF", 4.48],
  ["FFFFFF", "FFFFFF", 1],
])("the contrast of %s on %s is %f", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

it("any ink can be read on any ground, and stays itself where it can", () => {
  fc.assert(
    fc.property(color, color, (ink, ground) => {
      const shown = readableOn(ink, ground);
      expect(contrast(shown, ground)).toBeGreaterThanOrEqual(4.5);
      if (contrast(ink, ground) >= 4.5) expect(shown).toBe(ink);
    }),
  );
});

it("on a dark page every ink can be read on its own fill", () => {
  fc.assert(
    fc.property(fc.option(color), fc.option(color), (ink, fill) => {
      const dark = darkLook({ ...plainLook, ink, fill });
      if (dark.ink !== null) expect(contrast(dark.ink, dark.fill ?? "17191F")).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
