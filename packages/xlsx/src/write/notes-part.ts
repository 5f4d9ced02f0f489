import { cellName } from "@throughline/shared/workbook/a1.ts";
import { linesOf } from "@throughline/shared/workbook/text-lines.ts";
import type { Note } from "@throughline/shared/workbook/types.ts";
import { attr, textElement } from "../xml/escape.ts";

/** The notes of a sheet, as text. */
export function notesPart(notes: readonly Note[]): string {
  const each = notes.map(
    ({ at, text }) =>
      `<comment ref="${cellName(at)}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="Calibri"/></rPr>${textElement("t", text)}</r></text></comment>`,
  );
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Throughline</author></authors><commentList>${each.join("")}</commentList></comments>`;
}

// A box of this many characters a line is read at a glance.
const BOX_CHARACTERS = 38;
const BOX_PIXELS = 260;
const LINE_PIXELS = 18;
const USUAL_WIDTH = 8.43;

/** Where the notes' boxes are drawn. Spreadsheets ask for this older part before they show a note. */
export function notesDrawing(notes: readonly Note[], widths: readonly number[] = []): string {
  const shapes = notes.map(({ at, text }, index) => {
    const height = 10 + LINE_PIXELS * linesOf(text, BOX_CHARACTERS);
    const end = columnAfter(at.col + 1, BOX_PIXELS, widths);
    // Anchor: column, pixels into it, row, pixels into it; of the top left corner, then of the bottom right one.
    const rows = Math.floor(height / 20);
    const box = `${at.col + 1}, 8, ${at.row}, 2, ${end.col}, ${end.into}, ${at.row + rows}, ${height - rows * 20 + 2}`;
    return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden"${attr("alt", text)} fillcolor="#FFFCE0" o:insetmode="auto"><v:fill color2="#FFFCE0"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${box}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at.row}</x:Row><x:Column>${at.col}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}

/** The column that lies so many pixels to the right of a column's left edge, and how far into it. */
function columnAfter(col: number, pixels: number, widths: readonly number[]): { col: number; into: number } {
  const width = Math.round((widths[col] ?? USUAL_WIDTH) * 7 + 5);
  return pixels <= width ? { col, into: pixels } : columnAfter(col + 1, pixels - width, widths);
}
