import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import { translate } from "@throughline/shared/workbook/formulas-move.ts";
import type { CellContent, CellRange, CellRef } from "@throughline/shared/workbook/types.ts";
import { cellsOfText, textOfRange } from "../../entry/clipboard.ts";
import { entered } from "../../entry/entered.ts";
import { cellsOfHtml } from "../../entry/html-table.ts";
import type { GridView } from "../view.ts";
import { clearCells, usedPart } from "./clear.ts";
import { setCell } from "./set-cells.ts";

/** What was copied here last, so that pasting it here again keeps formulas and formats. */
export interface Copied {
  readonly text: string;
  readonly range: CellRange;
  readonly cells: readonly (readonly CellContent[])[];
}

const MOST_CELLS = 200_000;

export function copyCells(view: GridView): Copied {
  const sheet = view.sheet.value;
  const range = view.range.value;
  const text = textOfRange(sheet, range);
  const used = usedPart(sheet, range);
  const [rows, cols] = [Math.max(1, used.row + used.rows - range.row), Math.max(1, used.col + used.cols - range.col)];
  const cells = Array.from({ length: Math.min(rows, range.rows) }, (_, down) =>
    Array.from({ length: Math.min(cols, range.cols) }, (__, right) =>
      contentAt(sheet, range.row + down, range.col + right),
    ),
  );
  view.say(view.words.value.said.copied(range.rows * range.cols));
  return { text, range, cells };
}

export function cutCells(view: GridView): Copied {
  const copied = copyCells(view);
  clearCells(view);
  return copied;
}

/** What the clipboard holds, as text and, where it came from a page or a document, as that. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/** Pastes a clip, or what was copied here where its text is the same; one cell fills all that is selected. */
export function paste(view: GridView, { text, html }: Clip, copied: Copied | null): void {
  const { words } = view;
  const own = copied !== null && plain(copied.text) === plain(text) ? copied : null;
  const cells = own
    ? own.cells
    : (cellsOfHtml(html) ?? cellsOfText(text)).map((row) => row.map((one) => ({ text: one })));
  const height = cells.length;
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (height === 0 || width === 0 || text === "") return;
  const start = view.range.value;
  // What is copied once may be pasted several times, where so many cells are selected.
  const rows = start.rows % height === 0 ? start.rows : height;
  const cols = start.cols % width === 0 ? start.cols : width;
  if (rows * cols > MOST_CELLS) {
    view.say(words.value.said.pasteTooLarge, "refused");
    return;
  }
  const sheet = view.sheet.value;
  const edits: SetCell[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < cols; right += 1) {
      const at = { sheet: sheet.id, row: start.row + down, col: start.col + right };
      const cell = cells[down % height]?.[right % width];
      if (cell === undefined) continue;
      const to =
        "text" in cell ? pasted(view, at, cell.text) : moved(cell, own?.range ?? at, at, down % height, right % width);
      edits.push(...setCell(sheet, at, to));
    }
  }
  const range = { ...start, rows, cols };
  view.select({
    sheet: sheet.id,
    from: { row: start.row, col: start.col },
    to: { row: start.row + rows - 1, col: start.col + cols - 1 },
  });
  if (edits.length === 0) return;
  void view.make({ title: words.value.change.paste(rangeName(range)), edits }).then((went) => {
    if (went) view.say(words.value.said.pasted(rows * cols));
  });
}

function pasted({ sheet, document }: GridView, at: CellRef, text: string): CellContent {
  const { format } = contentAt(sheet.value, at.row, at.col);
  return entered(text, { format, year: new Date().getFullYear(), isCsv: document.isCsv });
}

/** A cell copied here, as it reads where it is pasted: its formula looks at what stands there as it did before. */
function moved(cell: CellContent, from: CellRef, at: CellRef, down: number, right: number): CellContent {
  if (cell.formula === null) return cell;
  const [rows, cols] = [at.row - from.row - down, at.col - from.col - right];
  return { ...cell, value: null, formula: translate(cell.formula, rows, cols) };
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
}

/** Fills the selected rows with what stands in the first of them. */
export function fillDown(view: GridView): void {
  const sheet = view.sheet.value;
  const range = view.range.value;
  const source = range.rows === 1 ? range.row - 1 : range.row;
  if (source < 0 || range.rows * range.cols > MOST_CELLS) return;
  const first = range.rows === 1 ? 0 : 1;
  const edits = Array.from({ length: range.rows - first }, (_, down) =>
    Array.from({ length: range.cols }, (__, right) => {
      const at = { sheet: sheet.id, row: range.row + first + down, col: range.col + right };
      const cell = contentAt(sheet, source, at.col);
      const formula = cell.formula === null ? null : translate(cell.formula, at.row - source, 0);
      return setCell(sheet, at, formula === null ? cell : { ...cell, value: null, formula });
    }),
  ).flat(2);
  if (edits.length > 0) void view.make({ title: view.words.value.change.fill(rangeName(range)), edits });
}
