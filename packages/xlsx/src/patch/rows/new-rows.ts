import { type EditMove, movedFormula, settledFormula } from "@throughline/shared/workbook/apply/row-moves.ts";
import { shiftRow } from "@throughline/shared/workbook/rows.ts";
import { nextTag, scanXml } from "../../xml/scanner.ts";
import { locateCells, newTag, takeCell } from "../locate-cells.ts";
import { openElement } from "../tags.ts";
import { type CellEdit, newCells, type WritingSheet } from "../write-cells.ts";

/** A row to put in. */
export interface NewRow {
  readonly row: number;
  readonly xml: string;
}

export interface NewRowsOf {
  /** The part before any change, whose rows lend their look to cells that are written. */
  readonly before: Uint8Array;
  /** The part with its cells set, whose rows lend their look to cells that are not. */
  readonly now: Uint8Array;
  readonly sheet: WritingSheet;
  readonly own: string;
}

/** The rows that these moves put in on one sheet, with their numbers once all moves are made, from the top. */
export function newRows(name: string, moves: readonly EditMove[], { before, now, sheet, own }: NewRowsOf): NewRow[] {
  const found = moves.flatMap((move, index): NewRow[] => {
    const { edit } = move;
    if (edit.kind !== "insert-rows" || edit.sheet !== name) return [];
    const [earlier, later] = [moves.slice(0, index), moves.slice(index + 1)];
    const model = move.like === null ? null : move.like === "above" ? move.before - 1 : move.before;
    const [written, blank] = [lookOf(before, model), lookOf(now, model)];
    return edit.cells.rows.map((contents, down) => {
      const row = later
        .filter((one) => one.sheet.id === name)
        .reduce((at, one) => shiftRow(at, one) ?? at, move.before + down);
      const edits = new Map<number, CellEdit>();
      for (const col of blank.styles.keys())
        edits.set(col, { kind: "write", value: null, formula: null, format: null });
      for (const [place, content] of contents.entries()) {
        const formula =
          content.formula === null
            ? null
            : { text: movedFormula(settledFormula(content.formula, move, earlier), name, later) };
        edits.set(edit.cells.col + place, {
          kind: "write",
          value: content.value,
          formula,
          format: content.format ?? null,
        });
      }
      const isWritten = (col: number) => col >= edit.cells.col && col < edit.cells.col + contents.length;
      const style = (col: number) => (isWritten(col) ? written : blank).styles.get(col) ?? blank.usual(col);
      const cells = newCells(row, edits, style, sheet, "", true);
      return { row, xml: `<row${own} r="${row + 1}"${blank.attributes}>${cells}</row>` };
    });
  });
  return found.sort((one, other) => one.row - other.row);
}

interface Look {
  /** Styles by column, of the cells that are written. */
  readonly styles: ReadonlyMap<number, number>;
  /** The style of a cell that is not written. */
  readonly usual: (col: number) => number;
  /** Of the row's tag, with their leading spaces. */
  readonly attributes: string;
}

function lookOf(bytes: Uint8Array, row: number | null): Look {
  const found = locateCells(bytes, new Map(row === null || row < 0 ? [] : [[row, new Map<number, null>()]]));
  const column = (col: number) => found?.columns.find(({ first, last }) => first <= col && col <= last)?.style ?? 0;
  const parts = row === null ? [] : (found?.rows.get(row) ?? []);
  const styles = new Map<number, number>();
  for (const { element } of parts) for (const [col, style] of stylesIn(bytes, element.start)) styles.set(col, style);
  const own = parts.at(-1)?.style ?? null;
  return {
    styles,
    usual: (col) => own ?? column(col),
    attributes: own === null ? "" : ` s="${own}" customFormat="1"`,
  };
}

function stylesIn(bytes: Uint8Array, start: number): Map<number, number> {
  const styles = new Map<number, number>();
  const xml = scanXml(bytes);
  xml.at = start;
  if (!nextTag(xml) || openElement(xml).isEmpty) return styles;
  const tag = newTag();
  let col = -1;
  while (takeCell(xml, 1, tag) !== null) {
    col = tag.col < 0 ? col + 1 : tag.col;
    if (tag.style !== 0) styles.set(col, tag.style);
  }
  return styles;
}
