import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { SetNote } from "@throughline/shared/workbook/edits.ts";
import type { Writer } from "./writer.ts";

/** Writes, replaces or takes away a note. Excel itself puts the person's name to it. */
export function putNote(writer: Writer, { at, was, to }: SetNote): void {
  const { notes } = writer.sheet(at.sheet);
  if (was === null) {
    if (to !== null) notes.add(cellName(at), to.text);
    return;
  }
  const note = notes.getItem(cellName(at));
  if (to === null) note.delete();
  else note.content = to.text;
}
