import { attribute, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, tagName, type XmlScanner } from "../xml/scanner.ts";
import type { Rgb } from "./types.ts";

/** The colors of a workbook's theme, in the order that styles count them in. */
export type Theme = readonly Rgb[];

// What Office has used since 2013, for files without a theme of their own.
export const usualTheme: Theme = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

const NAMES = ["lt1", "dk1", "lt2", "dk2", ...[1, 2, 3, 4, 5, 6].map((one) => `accent${one}`), "hlink", "folHlink"];

export function readTheme(bytes: Uint8Array): Theme {
  const found = new Map<string, Rgb>();
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    const name = xml.isClose ? "" : tagName(xml);
    if (!NAMES.includes(name) || found.has(name) || endTag(xml)) continue;
    const { depth } = xml;
    while (nextChild(xml, depth)) {
      const color = opens(xml, "srgbClr")
        ? attribute(xml, "val")
        : opens(xml, "sysClr")
          ? attribute(xml, "lastClr")
          : null;
      const rgb = rgbOf(color);
      if (rgb !== null) found.set(name, rgb);
    }
  }
  return NAMES.map((name, index) => found.get(name) ?? usualTheme[index] ?? "000000");
}

/** The color that the tag says the scanner is at; null for the spreadsheet's own. */
export function colorOf(xml: XmlScanner, theme: Theme): Rgb | null {
  const plain = plainColor(xml, theme);
  const tint = Number(attribute(xml, "tint") ?? 0);
  return plain === null || !Number.isFinite(tint) || tint === 0 ? plain : tinted(plain, tint);
}

function plainColor(xml: XmlScanner, theme: Theme): Rgb | null {
  const rgb = attribute(xml, "rgb");
  if (rgb !== null) return rgbOf(rgb);
  const place = wholeNumber(xml, "theme");
  if (place !== null) return theme[place] ?? null;
  const index = wholeNumber(xml, "indexed");
  return index === null ? null : indexedColor(index);
}

/** "FF1B1F2E" and "1B1F2E" are the same color: spreadsheets do not know of transparency in cells. */
function rgbOf(text: string | null): Rgb | null {
  return text !== null && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : null;
}

/** Lighter for a tint above 0, darker below. Source: ECMA-376 part 1, 18.8.19. */
export function tinted(rgb: Rgb, tint: number): Rgb {
  const [hue, saturation, lightness] = hslOf(rgb);
  const share = Math.max(-1, Math.min(1, tint));
  return rgbOfHsl(hue, saturation, share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share);
}

function hslOf(rgb: Rgb): readonly [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return [(sixth + 6) % 6, saturation, lightness];
}

function rgbOfHsl(hue: number, saturation: number, lightness: number): Rgb {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const other = chroma * (1 - Math.abs((hue % 2) - 1));
  const least = lightness - chroma / 2;
  const sixths = [
    [chroma, other, 0],
    [other, chroma, 0],
    [0, chroma, other],
    [0, other, chroma],
    [other, 0, chroma],
    [chroma, 0, other],
  ];
  return (sixths[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + least) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

// Source: ECMA-376 part 1, 18.8.27, from 8 on; 0 to 7 are the same as 8 to 15, and 64 and 65 the system's own.
const INDEXED = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
  C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF
  800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
  99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

function indexedColor(index: number): Rgb | null {
  return INDEXED[index < 8 ? index : index - 8] ?? null;
}
