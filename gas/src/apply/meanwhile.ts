import { cellName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { movedCell, rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { contentAt, looksSame } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { sameFormula } from "@throughline/shared/workbook/formulas.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellContent, Workbook } from "@throughline/shared/workbook/types.ts";

/**
 * Cells that do not hold what was written in them a moment ago: somebody else has written there since. Theirs stays;
 * the person is told. One sentence a cell, and one for all where there are many.
 */
export function changedMeanwhile(before: Workbook, after: Workbook, accepted: readonly Change[]): Phrase[] {
  const moves = rowMoves(accepted, sheetNames(before.sheets));
  const sentences = accepted
    .flatMap(({ edits }) => edits)
    .flatMap((edit) => {
      if (edit.kind !== "set-cell") return [];
      const at = movedCell(edit.at, moves);
      const sheet = after.sheets.find(({ id }) => id === at?.sheet);
      if (!at || !sheet) return [];
      const now = contentAt(sheet, at.row, at.col);
      return isWritten(now, edit.to, moves.length > 0)
        ? []
        : [sentence(`${quoteSheet(sheet.name)}!${cellName(at)}`, now)];
    });
  const [first, ...more] = sentences;
  if (!first || sentences.length <= FEW) return sentences;
  return [phrase("{first} {count} more cells were changed in the same way.", { first, count: more.length })];
}

const FEW = 5;

/** Formulas read otherwise once rows have moved, and only Sheets knows what they come to. */
function isWritten(now: CellContent, to: CellContent, hasMoved: boolean): boolean {
  if (to.formula !== null) return now.formula !== null && (hasMoved || sameFormula(now.formula, to.formula));
  return now.formula === null && looksSame(now.value, to.value);
}

function sentence(where: string, { value, formula }: CellContent): Phrase {
  const says = formula !== null ? `=${formula}` : value === null ? "" : typeof value === "object" ? value.error : value;
  if (says === "")
    return phrase("{cell} is empty again: somebody else changed it at the same moment.", { cell: where });
  const values = { cell: where, says: String(says) };
  return phrase("{cell} says “{says}” now: somebody else wrote there at the same moment.", values);
}
