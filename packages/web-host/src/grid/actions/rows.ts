import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Likeness } from "@throughline/shared/workbook/edits.ts";
import type { GridView } from "../view.ts";

/** Puts as many empty rows in as are selected, above or below them; they look like their neighbors. */
export function insertRows(view: GridView, where: "above" | "below"): void {
  const { row, rows } = view.range.value;
  const sheet = view.sheet.value;
  const before = where === "above" ? row : row + rows;
  // A row above the first of a table is like the one below it: the row above that is the heading.
  const like: Likeness = where === "above" ? "below" : "above";
  const cells = { col: 0, rows: Array.from({ length: rows }, () => []) };
  const edit = { kind: "insert-rows", sheet: sheet.id, before, cells, like, witness: [] } as const;
  void view.make({ title: view.words.value.change.insert(rows), edits: [edit] }).then((went) => {
    if (!went) return;
    const { col } = view.active.value;
    view.select({ sheet: sheet.id, from: { row: before, col }, to: { row: before + rows - 1, col } });
    view.scrollTo({ row: before, col });
  });
}

/** Takes the selected rows out. Refused, with a sentence, where something needs them. */
export function deleteRows(view: GridView): void {
  const { row: first, rows } = view.range.value;
  const sheet = view.sheet.value;
  const width = sheet.origin.col + (sheet.values[0]?.length ?? 0);
  const was = {
    col: 0,
    rows: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: width }, (__, col) => contentAt(sheet, first + down, col)),
    ),
  };
  const edit = { kind: "delete-rows", sheet: sheet.id, first, was, like: "above", witness: [] } as const;
  void view.make({ title: view.words.value.change.delete(rows), edits: [edit] }).then((went) => {
    if (!went) return;
    const at = { row: first, col: view.active.value.col };
    view.select({ sheet: sheet.id, from: at, to: at });
  });
}
