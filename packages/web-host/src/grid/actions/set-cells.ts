import { contentAt, isEmpty, stillHolds } from "@throughline/shared/workbook/cells.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import type { CellContent, CellRef, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { mergeAt } from "../merges.ts";

/** The edit that puts this into a cell; none where it stands there already, or the cell is hidden by a merged one. */
export function setCell(sheet: SheetSnapshot, at: CellRef, to: CellContent): readonly SetCell[] {
  const merge = mergeAt(sheet.merges ?? [], at.row, at.col);
  if (merge && (merge.row !== at.row || merge.col !== at.col)) return [];
  const was = contentAt(sheet, at.row, at.col);
  const isNew = isEmpty(was) !== isEmpty(to) || was.formula !== to.formula || !stillHolds(was, to);
  const isOtherFormat = to.format !== undefined && to.format !== was.format;
  return isNew || isOtherFormat ? [{ kind: "set-cell", at, was, to, witness: [] }] : [];
}
