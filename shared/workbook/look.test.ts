import { describe, expect, it } from "vitest";
import { headingLooks, type Look, lineLooks, linkLook, rowLooks, toneLooks } from "./look.ts";

const looks: [string, Look][] = [
  lineLooks,
  headingLooks,
  rowLooks,
  toneLooks,
  { link: { ...linkLook, fill: null } },
].flatMap((group) => Object.entries(group));

/** Relative luminance of "RRGGBB". Source: WCAG 2.2, definition of relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("how things look", () => {
  it.each(looks)("%s can be read on its fill", (_, { ink, fill }) => {
    const [dark = 0, light = 1] = [luminance(ink), luminance(fill ?? "FFFFFF")].sort((one, other) => one - other);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it("no two tones differ by color alone", () => {
    const shapes = Object.values(toneLooks).map(
      ({ sign, bold, italic, strike }) => [bold, italic, strike].join() + sign,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
