import { type EditMove, movedCell, movedFormula, movedRange, rowMoves, settledFormula } from "./apply/row-moves.ts";
import type { Change, Edit, NamedPlace, RowCells, ValidationRule, Witness } from "./edits.ts";
import { mapSpecFormulas } from "./lay-out.ts";
import type { CellContent, CellRange, CellRef, SheetId } from "./types.ts";

/**
 * The changes that take back changes which went in together, the last one first: one for each, in addresses of the
 * workbook as it is after them. Taking back what was taken back gives the first ones again.
 *
 * `nameOf` gives a sheet's name as formulas know it; without it, names and ids are the same, as in a file.
 */
export function inverse(
  changes: readonly Change[],
  nameOf: (sheet: SheetId) => string = (sheet) => sheet,
): readonly Change[] {
  const scene: Scene = { moves: rowMoves(changes, nameOf), nameOf, written: writtenCells(changes) };
  return changes
    .map(({ title, edits }) => ({ title, edits: edits.map((edit) => inverseEdit(edit, scene)).reverse() }))
    .reverse();
}

interface Scene {
  readonly moves: readonly EditMove[];
  readonly nameOf: (sheet: SheetId) => string;
  /** What each cell was set to, by its place in the snapshot. */
  readonly written: ReadonlyMap<string, CellContent>;
}

function inverseEdit(edit: Edit, scene: Scene): Edit {
  switch (edit.kind) {
    case "set-cell": {
      const [was, to] = [contentAfter(edit.to, edit.at.sheet, scene), contentAfter(edit.was, edit.at.sheet, scene)];
      // Where the edit gave a format, its inverse gives the old one back, be it General.
      const format = edit.to.format === undefined ? {} : { format: edit.was.format ?? "General" };
      return {
        ...edit,
        at: cellAfter(edit.at, scene),
        was,
        to: { ...withoutFormat(to), ...format },
        witness: witnessesAfter(edit.witness, scene),
      };
    }
    case "insert-rows": {
      const { sheet, before, cells, like, witness } = edit;
      return {
        kind: "delete-rows",
        sheet,
        first: gapAfter(sheet, before, scene),
        was: rowsAfter(cells, edit, scene),
        like,
        witness: witnessesAfter(witness, scene),
      };
    }
    case "delete-rows": {
      const { sheet, first, was, like, witness } = edit;
      return {
        kind: "insert-rows",
        sheet,
        before: gapAfter(sheet, first, scene),
        cells: withFormats(rowsAfter(was, edit, scene)),
        like,
        witness: witnessesAfter(witness, scene),
      };
    }
    case "add-sheet":
    case "remove-sheet": {
      const spec = mapSpecFormulas(edit.spec, (formula) => movedFormula(formula, edit.spec.name, scene.moves));
      return { kind: edit.kind === "add-sheet" ? "remove-sheet" : "add-sheet", spec, before: edit.before };
    }
    case "set-validation": {
      const [was, to] = [ruleAfter(edit.to, edit.at, scene), ruleAfter(edit.was, edit.at, scene)];
      return { ...edit, at: rangeAfter(edit.at, scene), was, to, witness: witnessesAfter(edit.witness, scene) };
    }
    case "set-note":
      return {
        ...edit,
        at: cellAfter(edit.at, scene),
        was: edit.to,
        to: edit.was,
        witness: witnessesAfter(edit.witness, scene),
      };
    case "set-name":
      return { ...edit, was: placeAfter(edit.to, scene), to: placeAfter(edit.was, scene) };
  }
}

// What an edit is about is never taken out by another that went in together with it, so it still stands somewhere.
function cellAfter(at: CellRef, { moves }: Scene): CellRef {
  return movedCell(at, moves) ?? at;
}

function rangeAfter(at: CellRange, { moves }: Scene): CellRange {
  return movedRange(at, moves) ?? at;
}

function placeAfter(place: NamedPlace | null, scene: Scene): NamedPlace | null {
  return place && { ...place, at: rangeAfter(place.at, scene) };
}

function contentAfter(content: CellContent, sheet: SheetId, { moves, nameOf }: Scene): CellContent {
  if (content.formula === null) return content;
  return { ...content, formula: movedFormula(content.formula, nameOf(sheet), moves) };
}

function ruleAfter(rule: ValidationRule | null, at: CellRange, { moves, nameOf }: Scene): ValidationRule | null {
  return rule && { ...rule, formulas: rule.formulas.map((formula) => movedFormula(formula, nameOf(at.sheet), moves)) };
}

function rowsAfter({ col, rows }: RowCells, edit: Edit, { moves }: Scene): RowCells {
  const own = moves.find((move) => move.edit === edit);
  const others = moves.filter((move) => move !== own);
  const after = (content: CellContent): CellContent =>
    own && content.formula !== null ? { ...content, formula: settledFormula(content.formula, own, others) } : content;
  return { col, rows: rows.map((row) => row.map(after)) };
}

/** Rows that come back have the formats they had, whatever rows they are put in like. */
function withFormats({ col, rows }: RowCells): RowCells {
  return { col, rows: rows.map((row) => row.map((content) => ({ format: "General", ...content }))) };
}

/** The row that a gap between rows comes to stand before, or its rows begin with, once all moves are made. */
function gapAfter(sheet: SheetId, before: number, { moves }: Scene): number {
  return moves
    .filter((move) => move.sheet.id === sheet && move.before < before)
    .reduce((row, { count }) => row + count, before);
}

function withoutFormat({ value, formula }: CellContent): CellContent {
  return { value, formula };
}

/** Witnesses where they now stand, with what has been written there. One that was taken out has nothing to say. */
function witnessesAfter(witnesses: readonly Witness[], { moves, written }: Scene): Witness[] {
  return witnesses.flatMap((witness) => {
    const at = movedCell(witness.at, moves);
    const set = written.get(placeKey(witness.at));
    return at === null ? [] : [{ at, was: set ? set.value : witness.was }];
  });
}

function writtenCells(changes: readonly Change[]): ReadonlyMap<string, CellContent> {
  const edits = changes.flatMap((change) => change.edits).filter((edit) => edit.kind === "set-cell");
  return new Map(edits.map(({ at, to }) => [placeKey(at), to]));
}

function placeKey({ sheet, row, col }: CellRef): string {
  return JSON.stringify([sheet, row, col]);
}
