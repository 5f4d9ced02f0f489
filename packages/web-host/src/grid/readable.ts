/** WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;

/** The ink itself where it can be read on this ground; else the nearest of its kind, lighter or darker, that can. */
export function readableOn(ink: string, ground: string): string {
  if (contrast(ink, ground) >= ENOUGH) return ink;
  const isDarkGround = luminance(ground) < 0.18;
  for (let share = 0.1; share < 1; share += 0.1) {
    const mixed = mix(ink, isDarkGround ? "FFFFFF" : "000000", share);
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return isDarkGround ? "FFFFFF" : "000000";
}

export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(rgb).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** So much of the other color, from 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const theirs = partsOf(other);
  return partsOf(one)
    .map((part, at) => Math.round(part + ((theirs[at] ?? 0) - part) * share))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function partsOf(rgb: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
}
