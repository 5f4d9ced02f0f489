import { cellsIn, type PlacedCell, type PlacedColumn } from "../../recognize/cells.ts";
import type { Plan } from "../../recognize/types.ts";
import { fitsInDropDown, listRangeName } from "../../templates/build/drop-downs.ts";
import { choicesOf } from "../../templates/pack.ts";
import { parseA1 } from "../../workbook/a1.ts";
import { looksNear } from "../../workbook/apply/validations.ts";
import { contentAt, covers } from "../../workbook/cells.ts";
import type { ValidationRule } from "../../workbook/edits.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { CellRange, SheetId, Validation, Workbook } from "../../workbook/types.ts";

/** What the cells of a column can be chosen from. */
export interface DropDowns {
  readonly column: PlacedColumn;
  /** The drop-down most of them have; null where none has one, or it differs from row to row. */
  readonly rule: ValidationRule | null;
  /** How many cells have it. */
  readonly having: number;
  /** Cells that the spreadsheet checks by no rule at all. */
  readonly lacking: readonly PlacedCell[];
}

/** Null where nobody can tell: a .csv file has no drop-downs. */
export function dropDownsIn(plan: Plan, column: PlacedColumn): DropDowns | null {
  const validations = plan.workbook.sheets.find(({ id }) => id === column.table.sheet)?.validations;
  if (!validations) return null;
  const counts = new Map<Validation, number>();
  const lacking: PlacedCell[] = [];
  for (const placed of cellsIn(column)) {
    if (placed.cell.from !== null) continue;
    const validation = validations.find(({ at }) => at.some((range) => covers(range, placed.cell.at)));
    if (validation) counts.set(validation, (counts.get(validation) ?? 0) + 1);
    else lacking.push(placed);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) return { column, rule: null, having: 0, lacking };
  const [{ at: _, ...rule }, having] = most;
  return { column, rule: rule.type === "list" && !looksNear(rule) ? rule : null, having, lacking };
}

export interface DropDownElsewhere {
  readonly rule: ValidationRule;
  /** Who has it: “Status” on Priorities. */
  readonly where: Phrase;
}

/**
 * The drop-down that a column without any should have: the one of another column with the same list, else, where our
 * template made the column, the template's own.
 */
export function dropDownFor(plan: Plan, column: PlacedColumn, known: readonly DropDowns[]): DropDownElsewhere | null {
  const { list } = column.field;
  if (list === undefined) return null;
  for (const other of known) {
    if (other.rule === null || other.having < 2 || other.column.field.list !== list) continue;
    const sheet = plan.workbook.sheets.find(({ id }) => id === other.column.table.sheet)?.name ?? "";
    return {
      rule: other.rule,
      where: phrase("“{heading}” on {sheet}", { heading: other.column.column.heading, sheet }),
    };
  }
  const rule = column.column.how === "stamped" ? templateRule(plan, column, list) : null;
  return rule && { rule, where: phrase("the template") };
}

/** The drop-down that a new workbook of the pack has for the field; null where its list must first stand in cells. */
export function templateRule(plan: Plan, { field }: PlacedColumn, list: string): ValidationRule | null {
  const name = listRangeName(list);
  const rule = { type: "list", allowBlank: true, others: "warned", help: field.help } as const;
  if (plan.workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    return { ...rule, choices: null, formulas: [name] };
  }
  const words = choicesOf(plan.pack, field).map(({ label }) => label);
  return words.length > 0 && fitsInDropDown(words) ? { ...rule, choices: words, formulas: [] } : null;
}

/** The words that a drop-down offers; null where they stand in a range that is not here, or are worked out. */
export function choicesIn(
  plan: Plan,
  { choices, formulas }: ValidationRule,
  onSheet: SheetId,
): readonly string[] | null {
  if (choices !== null) return choices;
  const [formula = ""] = formulas;
  const range = rangeOf(plan.workbook, formula.replace(/^=/, ""), onSheet);
  const sheet = plan.workbook.sheets.find(({ id }) => id === range?.sheet);
  if (!range || !sheet) return null;
  const rows = Math.min(range.rows, sheet.origin.row + sheet.values.length - range.row);
  const cells = Array.from({ length: Math.max(0, rows) }, (_, down) => contentAt(sheet, range.row + down, range.col));
  return cells.flatMap(({ value }) => (typeof value === "string" && value.trim() !== "" ? value.trim() : []));
}

function rangeOf({ names, sheets }: Workbook, formula: string, onSheet: SheetId): CellRange | null {
  const named = names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  if (named) return named.at;
  const at = parseA1(formula);
  if (!at) return null;
  const sheet = at.sheet === null ? onSheet : sheets.find(({ name }) => name === at.sheet)?.id;
  return sheet === undefined ? null : { ...at, sheet };
}
