import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { Note } from "@throughline/shared/workbook/types.ts";
import { attr, textElement } from "../xml/escape.ts";

/** The notes of a sheet, as text. */
export function notesPart(notes: readonly Note[]): string {
  const each = notes.map(
    ({ at, text }) =>
      `<comment ref="${cellName(at)}" authorId="0"><text><r>${textElement("t", text)}</r></text></comment>`,
  );
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Throughline</author></authors><commentList>${each.join("")}</commentList></comments>`;
}

/** Where the notes' boxes are drawn. Spreadsheets ask for this older part before they show a note. */
export function notesDrawing(notes: readonly Note[]): string {
  const shapes = notes.map(({ at, text }, index) => {
    const lines = Math.min(12, Math.max(3, Math.ceil(text.length / 38) + 1));
    const box = `${at.col + 1}, 12, ${at.row}, 4, ${at.col + 4}, 12, ${at.row + lines}, 4`;
    return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden"${attr("alt", text)} fillcolor="#FFFCE0" o:insetmode="auto"><v:fill color2="#FFFCE0"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${box}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at.row}</x:Row><x:Column>${at.col}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}
