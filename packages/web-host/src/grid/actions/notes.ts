import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { CellRef, Note, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { GridView } from "../view.ts";

export function noteAt({ notes = [] }: SheetSnapshot, { row, col }: Pick<CellRef, "row" | "col">): Note | null {
  return notes.find(({ at }) => at.row === row && at.col === col) ?? null;
}

/** Writes the note of the active cell anew; an empty one is taken away. */
export function setNote(view: GridView, text: string): void {
  const at = view.active.value;
  const note = noteAt(view.sheet.value, at);
  const was = note && { text: note.text, author: note.author };
  const to = text.trim() === "" ? null : { text: text.trim(), author: note?.author ?? null };
  if (was?.text === to?.text) return;
  const title = view.words.value.change.note(cellName(at));
  void view.make({ title, edits: [{ kind: "set-note", at, was, to, witness: [] }] });
}
