import { listRangeName } from "../templates/build/drop-downs.ts";
import { choicesOf } from "../templates/pack.ts";
import { looksNear } from "../workbook/apply/validations.ts";
import { covers } from "../workbook/cells.ts";
import type { ValidationRule } from "../workbook/edits.ts";
import type { Validation } from "../workbook/types.ts";
import { cellsIn, type PlacedCell, type PlacedColumn } from "./cells.ts";
import type { Plan } from "./types.ts";

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
  readonly where: string;
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
    return { rule: other.rule, where: `“${other.column.column.heading}” on ${sheet}` };
  }
  const rule = column.column.how === "stamped" ? templateRule(plan, column, list) : null;
  return rule && { rule, where: "the template" };
}

// Choices written into a rule are cut here by spreadsheets, and a comma in one would make two of it.
const LONGEST_CHOICES = 255;

function templateRule(plan: Plan, { field }: PlacedColumn, list: string): ValidationRule | null {
  const name = listRangeName(list);
  const rule = { type: "list", allowBlank: true, others: "warned", help: field.help } as const;
  if (plan.workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    return { ...rule, choices: null, formulas: [name] };
  }
  const words = choicesOf(plan.pack, field).map(({ label }) => label);
  const canBeWritten = words.join().length <= LONGEST_CHOICES && words.every((word) => !word.includes(","));
  return words.length > 0 && canBeWritten ? { ...rule, choices: words, formulas: [] } : null;
}
