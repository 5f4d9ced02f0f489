import type { Area } from "./references.ts";
import { parseArea } from "./references.ts";
import { type FormulaTemplate, formulaAt, formulaTemplate } from "./shared-formulas.ts";

/** The formulas of a sheet that stand for more cells than the one they are written in. */
export interface FormulaBook {
  readonly shared: Map<number, FormulaTemplate>;
  /** Formulas entered into a range as one ({=…}): every cell of the range has it. */
  readonly arrays: { readonly area: Area; readonly formula: string }[];
  /** Cells whose shared formula was not written yet when they were read. */
  readonly waiting: { readonly row: number; readonly col: number; readonly index: number }[];
  readonly budget: { characters: number };
}

/** An <f> as a cell writes it. */
export interface WrittenFormula {
  readonly row: number;
  readonly col: number;
  /** null, "shared", "array" or "dataTable". */
  readonly kind: string | null;
  readonly index: number | null;
  readonly area: string | null;
  readonly text: string;
}

export function openFormulaBook(budget: { characters: number }): FormulaBook {
  return { shared: new Map(), arrays: [], waiting: [], budget };
}

/** The cell's own formula, written out where it is shared. Null where it is not known, or not yet. */
export function formulaOf(book: FormulaBook, written: WrittenFormula): string | null {
  const { row, col, kind, index, text } = written;
  if (kind === "shared" && index !== null) {
    if (text === "") return sharedFormula(book, row, col, index);
    book.shared.set(index, formulaTemplate(text, row, col));
  }
  const formula = text === "" && kind === "dataTable" ? "TABLE()" : text;
  if (formula === "" || !spend(book, formula.length)) return null;
  const area = kind === "array" || kind === "dataTable" ? parseArea(written.area ?? "") : null;
  if (area && area.rows * area.cols > 1) book.arrays.push({ area, formula });
  return formula;
}

/** The shared formula of this number as it reads in a cell; the cell has to wait when it is not known yet. */
export function sharedFormula(book: FormulaBook, row: number, col: number, index: number): string | null {
  const template = book.shared.get(index);
  if (!template) {
    book.waiting.push({ row, col, index });
    return null;
  }
  if (!spend(book, template.cost)) return null;
  return formulaAt(template, row, col);
}

/** Whether the formula still fits the budget: a short file can otherwise ask for gigabytes of shared formulas. */
export function spend({ budget }: FormulaBook, characters: number): boolean {
  budget.characters -= characters;
  return budget.characters >= 0;
}
