import { attribute, flag, wholeNumber } from "../xml/attributes.ts";
import { endTag, nextChild, nextTag, opens, scanXml, tagName, type XmlScanner } from "../xml/scanner.ts";
import { colorOf, type Theme } from "./colors.ts";
import type { CellLook, Edge, Rgb, Side } from "./types.ts";

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "font" | "size" | "ink">;
type Edges = CellLook["edges"];

export const plainLook: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  font: null,
  size: null,
  ink: null,
  fill: null,
  edges: {},
  across: null,
  down: "bottom",
  wraps: false,
  indent: 0,
  turn: 0,
};

/** Looks of cells by style number, from the styles part. */
export function readLooks(bytes: Uint8Array, theme: Theme): CellLook[] {
  let fonts: Font[] = [];
  let fills: (Rgb | null)[] = [];
  let edges: Edges[] = [];
  let looks: CellLook[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "fonts")) fonts = listOf(xml, "font", () => readFont(xml, theme));
    else if (opens(xml, "fills")) fills = listOf(xml, "fill", () => readFill(xml, theme));
    else if (opens(xml, "borders")) edges = listOf(xml, "border", () => readEdges(xml, theme));
    else if (opens(xml, "cellXfs")) looks = listOf(xml, "xf", () => readLook(xml, fonts, fills, edges));
  }
  return looks;
}

/** What `read` makes of each element of this name inside the element the scanner is at. */
function listOf<T>(xml: XmlScanner, name: string, read: () => T): T[] {
  const list: T[] = [];
  if (endTag(xml)) return list;
  const { depth } = xml;
  while (nextChild(xml, depth)) if (opens(xml, name)) list.push(read());
  return list;
}

function readLook(
  xml: XmlScanner,
  fonts: readonly Font[],
  fills: readonly (Rgb | null)[],
  edges: readonly Edges[],
): CellLook {
  const font = fonts[wholeNumber(xml, "fontId") ?? 0];
  const fill = fills[wholeNumber(xml, "fillId") ?? 0] ?? null;
  const own = edges[wholeNumber(xml, "borderId") ?? 0] ?? {};
  let place: Partial<CellLook> = {};
  eachChild(xml, () => {
    if (opens(xml, "alignment")) place = readPlace(xml);
  });
  return { ...plainLook, ...font, fill, edges: own, ...place };
}

/** Calls `visit` at each tag inside the element the scanner is at. */
function eachChild(xml: XmlScanner, visit: () => void): void {
  if (endTag(xml)) return;
  const { depth } = xml;
  while (nextChild(xml, depth)) if (!xml.isClose) visit();
}

function readFont(xml: XmlScanner, theme: Theme): Font {
  let font: Font = plainLook;
  eachChild(xml, () => {
    if (opens(xml, "b")) font = { ...font, bold: flag(xml, "val", true) };
    else if (opens(xml, "i")) font = { ...font, italic: flag(xml, "val", true) };
    else if (opens(xml, "strike")) font = { ...font, strike: flag(xml, "val", true) };
    else if (opens(xml, "u")) font = { ...font, underline: attribute(xml, "val") !== "none" };
    else if (opens(xml, "sz")) font = { ...font, size: sizeOf(attribute(xml, "val")) };
    else if (opens(xml, "name")) font = { ...font, font: fontOf(attribute(xml, "val")) };
    else if (opens(xml, "color")) font = { ...font, ink: colorOf(xml, theme) };
  });
  const { bold, italic, underline, strike, font: name, size, ink } = font;
  return { bold, italic, underline, strike, font: name, size, ink };
}

/** Points that a spreadsheet allows; null for anything else. */
function sizeOf(text: string | null): number | null {
  const size = Number(text);
  return text !== null && size >= 1 && size <= 409 ? size : null;
}

/** A font's name as it may stand in a style sheet; null for what looks like anything else. */
function fontOf(text: string | null): string | null {
  return text !== null && /^[\p{L}\p{N} ._-]{1,60}$/u.test(text) ? text : null;
}

function readFill(xml: XmlScanner, theme: Theme): Rgb | null {
  let pattern = "none";
  let front: Rgb | null = null;
  let back: Rgb | null = null;
  eachChild(xml, () => {
    if (opens(xml, "patternFill")) pattern = attribute(xml, "patternType") ?? "none";
    else if (opens(xml, "gradientFill")) pattern = "gradient";
    else if (opens(xml, "fgColor")) front = colorOf(xml, theme);
    else if (opens(xml, "bgColor")) back = colorOf(xml, theme);
    else if (opens(xml, "color")) front ??= colorOf(xml, theme);
  });
  if (pattern === "none") return null;
  if (pattern === "solid" || pattern === "gradient") return front;
  // Hatched fills are drawn over their ground.
  return back ?? (pattern === "gray125" || pattern === "gray0625" ? "F2F2F2" : front);
}

const SIDES: Readonly<Record<string, Side>> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};

function readEdges(xml: XmlScanner, theme: Theme): Edges {
  const edges: Partial<Record<Side, Edge>> = {};
  let side: Side | null = null;
  eachChild(xml, () => {
    if (opens(xml, "color")) {
      const edge = side && edges[side];
      if (side && edge) edges[side] = { ...edge, color: colorOf(xml, theme) };
      return;
    }
    const name = tagName(xml);
    side = Object.hasOwn(SIDES, name) ? (SIDES[name] ?? null) : null;
    const style = side && edgeStyle(attribute(xml, "style"));
    if (side && style) edges[side] = { style, color: null };
  });
  return edges;
}

function edgeStyle(style: string | null): Edge["style"] | null {
  switch (style) {
    case null:
    case "none":
      return null;
    case "medium":
    case "mediumDashed":
    case "mediumDashDot":
    case "mediumDashDotDot":
      return "medium";
    case "thick":
    case "double":
      return style;
    case "dashed":
    case "dashDot":
    case "dashDotDot":
    case "slantDashDot":
      return "dashed";
    case "dotted":
    case "hair":
      return "dotted";
    default:
      return "thin";
  }
}

function readPlace(xml: XmlScanner): Partial<CellLook> {
  return {
    across: acrossOf(attribute(xml, "horizontal")),
    down: downOf(attribute(xml, "vertical")),
    wraps: flag(xml, "wrapText"),
    indent: Math.min(wholeNumber(xml, "indent") ?? 0, 50),
    turn: turnOf(wholeNumber(xml, "textRotation") ?? 0),
  };
}

function acrossOf(word: string | null): CellLook["across"] {
  switch (word) {
    case "left":
    case "center":
    case "right":
    case "justify":
      return word;
    case "centerContinuous":
      return "middle-of-selection";
    case "distributed":
      return "justify";
    default:
      return null;
  }
}

function downOf(word: string | null): CellLook["down"] {
  switch (word) {
    case "top":
    case "center":
      return word;
    case "justify":
    case "distributed":
      return "center";
    default:
      return "bottom";
  }
}

/** 91 to 180 mean downwards, by 1 to 90 degrees. */
function turnOf(written: number): CellLook["turn"] {
  if (written === 255) return "stacked";
  if (written > 180) return 0;
  return written > 90 ? 90 - written : written;
}
