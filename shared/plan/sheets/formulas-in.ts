import { cellsIn, type PlacedCell, type PlacedColumn } from "../../recognize/cells.ts";
import type { Plan } from "../../recognize/types.ts";
import { contentAt } from "../../workbook/cells.ts";
import { type Reference, referencesOf } from "../../workbook/formulas.ts";

export interface FormulaCell {
  readonly placed: PlacedCell;
  /** Without the leading "=". */
  readonly formula: string;
  readonly references: readonly Reference[];
}

/** The cells of a column that hold formulas, and how many hold values. */
export function formulasIn(
  plan: Plan,
  column: PlacedColumn,
): { readonly formulas: readonly FormulaCell[]; readonly values: number } {
  const sheet = plan.workbook.sheets.find(({ id }) => id === column.table.sheet);
  const formulas: FormulaCell[] = [];
  let values = 0;
  // A sheet without any formula need not be walked through.
  if (!sheet?.formulas?.some((row) => row.some((formula) => formula !== null))) return { formulas, values };
  for (const placed of cellsIn(column)) {
    const { at, from, raw } = placed.cell;
    if (from !== null) continue;
    const { formula } = contentAt(sheet, at.row, at.col);
    if (formula !== null) formulas.push({ placed, formula, references: referencesOf(formula) });
    else if (raw !== null) values += 1;
  }
  return { formulas, values };
}

/** Whether a formula looks at another file. */
export function looksOutside({ formula }: FormulaCell): boolean {
  // Files stand in brackets before a sheet's name; so do the columns of tables, but not before "!".
  return /\[[^\]]+\][^!'"(),]*'?!/.test(formula);
}

/** Whether it looks only at its own row: such a formula was meant, and goes along when rows are sorted. */
export function looksAlongItsRow({ placed, references }: FormulaCell): boolean {
  const { row } = placed.cell.at;
  return references.every(
    ({ sheet, elsewhere, from, to }) =>
      sheet === null && !elsewhere && from.row === row && (to === null || to.row === row),
  );
}

/** The file that a formula looks at, by name: files keep a number in its place. Null where nobody says. */
export function fileIn(plan: Plan, { formula }: FormulaCell): string | null {
  const name = /\[([^\]]+)\]/.exec(formula)?.[1];
  if (name === undefined) return null;
  const path = /^\d+$/.test(name) ? plan.workbook.externalLinks?.[Number(name) - 1] : name;
  const file = path?.split(/[\\/]/).at(-1);
  return file ? decoded(file) : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
