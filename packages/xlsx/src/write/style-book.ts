import type { CellStyle } from "@throughline/shared/workbook/cell-styles.ts";
import { type Look, RULE } from "@throughline/shared/workbook/look.ts";
import { attr } from "../xml/escape.ts";

/** The styles of a workbook in the making: each is kept once and answered by its number. */
export interface StyleBook {
  cell(style: CellStyle): number;
  /** A conditional look; `format` shows the tone's sign before the text. */
  differential(look: Look, format: string): number;
  part(): string;
}

const FONT = "Calibri";
const USUAL_SIZE = 11;
// Codes below this number are built in.
const FIRST_CUSTOM_FORMAT = 164;

export function openStyleBook(): StyleBook {
  const fonts = openList([`<font><sz val="${USUAL_SIZE}"/><name val="${FONT}"/><family val="2"/></font>`]);
  const fills = openList([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = openList(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const formats = openList([]);
  const cells = openList(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const differentials = openList([]);
  const formatId = (code: string | null) => (code === null ? 0 : FIRST_CUSTOM_FORMAT + formats.indexOf(code));
  return {
    cell({ look, format, align, wrap, ruled, vertical = "top", indent = 0 }) {
      const alignment = `<alignment vertical="${vertical}"${align ? attr("horizontal", align) : ""}${wrap ? ' wrapText="1"' : ""}${indent > 0 ? attr("indent", indent) : ""}/>`;
      return cells.indexOf(
        `<xf numFmtId="${formatId(format)}" fontId="${fonts.indexOf(font(look))}" fillId="${look.fill ? fills.indexOf(fill(look.fill)) : 0}" borderId="${ruled ? borders.indexOf(RULED) : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
      );
    },
    differential(look, format) {
      const ground = look.fill
        ? `<fill><patternFill patternType="solid"><bgColor rgb="FF${look.fill}"/></patternFill></fill>`
        : "";
      return differentials.indexOf(
        `<dxf><font>${weight(look)}<color rgb="FF${look.ink}"/></font><numFmt numFmtId="${formatId(format)}"${attr("formatCode", format)}/>${ground}</dxf>`,
      );
    },
    part: () =>
      [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        counted(
          "numFmts",
          formats
            .all()
            .map((code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}"${attr("formatCode", code)}/>`),
        ),
        counted("fonts", fonts.all()),
        counted("fills", fills.all()),
        counted("borders", borders.all()),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        counted("cellXfs", cells.all()),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        counted("dxfs", differentials.all()),
        "</styleSheet>",
      ].join(""),
  };
}

function font(look: Look): string {
  return `<font>${weight(look)}<sz val="${look.size ?? USUAL_SIZE}"/><color rgb="FF${look.ink}"/><name val="${FONT}"/><family val="2"/></font>`;
}

function weight({ bold, italic, strike, underline }: Look): string {
  return `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}${underline ? "<u/>" : ""}`;
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const RULED = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF${RULE}"/></${side}>`)
  .join("")}<diagonal/></border>`;

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

interface DistinctList {
  indexOf(item: string): number;
  all(): readonly string[];
}

/** A list that holds each text once. */
export function openList(first: readonly string[]): DistinctList {
  const items = [...first];
  const places = new Map(items.map((item, index) => [item, index]));
  return {
    indexOf(item) {
      const known = places.get(item);
      if (known !== undefined) return known;
      places.set(item, items.length);
      return items.push(item) - 1;
    },
    all: () => items,
  };
}
