import { perform, withAllFormats } from "@throughline/shared/workbook/apply/perform.ts";
import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { AddSheet, Change, Edit, RemoveSheet, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Abilities } from "../abilities.ts";
import { addSheet } from "./add-sheet.ts";
import { writeCells } from "./write-cells.ts";
import { putName } from "./write-name.ts";
import { putNote } from "./write-note.ts";
import { writeRows } from "./write-rows.ts";
import { putRule } from "./write-rule.ts";
import type { Writer } from "./writer.ts";

/** Queues accepted changes in the order in which they find everything where the workbook has it: rows move last. */
export async function write(
  writer: Writer,
  before: Workbook,
  changes: readonly Change[],
  abilities: Abilities,
): Promise<void> {
  const edits = changes.flatMap((change) => change.edits);
  const nameOf = sheetNames(before.sheets);
  for (const sheet of before.sheets) await writeSheet(writer, sheet, edits);
  for (const edit of edits) if (edit.kind === "set-name") putName(writer, edit, nameOf);
  await writeSheets(writer, before, edits, abilities);
  const still = changes.map((change) => ({ ...change, edits: change.edits.filter((edit) => !movesRows(edit)) }));
  await writeRows(writer, perform(before, still), rowMoves(withAllFormats(before, changes), nameOf));
}

function movesRows({ kind }: Edit): boolean {
  return kind === "insert-rows" || kind === "delete-rows";
}

async function writeSheet(writer: Writer, sheet: SheetSnapshot, edits: readonly Edit[]): Promise<void> {
  const here = edits.filter((edit) => "at" in edit && edit.at.sheet === sheet.id);
  const cells = here
    .filter((edit): edit is SetCell => edit.kind === "set-cell")
    .map(({ at: { row, col }, to }) => ({
      row,
      col,
      of: { to, format: contentAt(sheet, row, col).format ?? "General" },
    }));
  // What lies between the cells of a rectangle may be locked.
  if (cells.length > 0) await writeCells(writer, sheet.id, cells, sheet.protected !== true);
  for (const edit of here) {
    if (edit.kind === "set-validation") putRule(writer.range(edit.at.sheet, edit.at), edit.to);
    if (edit.kind === "set-note") putNote(writer, edit);
  }
}

async function writeSheets(
  writer: Writer,
  before: Workbook,
  edits: readonly Edit[],
  abilities: Abilities,
): Promise<void> {
  // Tabs by name, since a new sheet has no id yet.
  let tabs = before.sheets.map(({ name }) => name);
  for (const edit of edits) {
    if (edit.kind === "add-sheet") {
      const position = positionOf(edit, before, tabs);
      await addSheet(writer, edit.spec, position, abilities);
      tabs = [...tabs.slice(0, position), edit.spec.name, ...tabs.slice(position)];
    }
    if (edit.kind === "remove-sheet") {
      removeSheet(writer, edit);
      tabs = tabs.filter((name) => name.toLowerCase() !== edit.spec.name.toLowerCase());
    }
  }
}

function positionOf({ before: id }: AddSheet, { sheets }: Workbook, tabs: readonly string[]): number {
  const name = sheets.find((sheet) => sheet.id === id)?.name;
  const at = name === undefined ? -1 : tabs.indexOf(name);
  return at < 0 ? tabs.length : at;
}

/** Its names go first: Excel would keep them, standing for nothing. */
function removeSheet({ workbook }: Writer, { spec }: RemoveSheet): void {
  for (const { name } of spec.names) workbook.names.getItem(name).delete();
  workbook.worksheets.getItem(spec.name).delete();
}
