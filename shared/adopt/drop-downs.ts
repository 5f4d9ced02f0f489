import { witnessesOf } from "../plan/references/witnesses.ts";
import { choicesIn, type DropDowns, dropDownsIn, templateRule } from "../plan/sheets/drop-downs.ts";
import { cellsIn, columnsOfType, type PlacedCell, type PlacedColumn, textOf } from "../recognize/cells.ts";
import type { Plan } from "../recognize/types.ts";
import { addedLists } from "../templates/build/add-sheet.ts";
import { listRangeName } from "../templates/build/drop-downs.ts";
import { plainName } from "../templates/names.ts";
import { choicesOf } from "../templates/pack.ts";
import { parseA1 } from "../workbook/a1.ts";
import type { AddSheet, SetValidation, ValidationRule } from "../workbook/edits.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import { type AdoptableTable, areaOf, headingAt } from "./adoptable.ts";
import { type Adoption, nothing, type SaidOfTable, together } from "./types.ts";

/** A column that should get a drop-down. */
interface Wanting {
  readonly column: PlacedColumn;
  readonly cells: DropDowns["lacking"];
  /** Null where the list must first be put into cells. */
  readonly rule: ValidationRule | null;
  readonly listId: string | null;
}

/**
 * A drop-down for each column that has a list and no rule of anyone's: the words that another column of the workbook
 * offers, else the pack's. Other words stay, and stay possible. `number` is free for a table of lists.
 */
export function dropDowns(plan: Plan, tables: readonly AdoptableTable[], number: number): Adoption {
  const known = columnsOfType(plan).flatMap((column) => dropDownsIn(plan, column) ?? []);
  const left: SaidOfTable[] = [];
  const wanting: Wanting[] = [];
  for (const table of tables) {
    for (const column of table.columns) {
      const found = wantIn(plan, column, known);
      if (found.want) wanting.push(found.want);
      if (found.left) left.push(saidOf(column, found.left));
    }
  }
  const direct = wanting.flatMap((want) => (want.rule === null ? [] : [{ ...want, rule: want.rule }]));
  const long = wanting.filter(({ rule }) => rule === null);
  return together([{ ...nothing, left }, ...direct.map((want) => offering(plan, want)), withLists(plan, long, number)]);
}

function saidOf({ table, column }: PlacedColumn, says: Phrase): SaidOfTable {
  return { part: "drop-downs", at: headingAt(table, column), table: areaOf(table), says };
}

function wantIn(
  plan: Plan,
  column: PlacedColumn,
  known: readonly DropDowns[],
): { readonly want?: Wanting; readonly left?: Phrase } {
  const { field } = column;
  const listId = field.list !== undefined && field.type !== "yes-no" ? field.list : null;
  if (field.type !== "yes-no" && (listId === null || choicesOf(plan.pack, field).length === 0)) return {};
  const own = dropDownsIn(plan, column);
  const cells = own?.lacking ?? [];
  if (!own || cells.length === 0) return {};
  const { heading } = column.column;
  if (cells.length < [...cellsIn(column)].filter(({ cell }) => cell.from === null).length) {
    return { left: phrase("“{heading}” has a rule of its own on some rows, which stays as it is.", { heading }) };
  }
  const rule =
    listId === null ? yesNo(field.help) : (ruleElsewhere(column, known) ?? templateRule(plan, column, listId));
  const words =
    (rule && choicesIn(plan, rule, column.table.sheet)) ?? choicesOf(plan.pack, field).map(({ label }) => label);
  const filled = cells.filter(({ cell }) => textOf(cell) !== "");
  const others = filled.filter(({ cell }) => !isAmong(plan, column, words, textOf(cell))).length;
  if (others * 2 > filled.length) {
    const says = phrase(
      "“{heading}” gets no drop-down: {others} of {count:entry is|entries are} in words of its own.",
      {
        heading,
        others,
        count: filled.length,
      },
    );
    return { left: says };
  }
  return { want: { column, cells, rule, listId } };
}

function yesNo(help: string): ValidationRule {
  return { type: "list", choices: ["Yes", "No"], formulas: [], allowBlank: true, others: "warned", help };
}

/** What another column with the same list offers, where it reads the same from here. */
function ruleElsewhere({ field, table }: PlacedColumn, known: readonly DropDowns[]): ValidationRule | null {
  for (const { rule, having, column } of known) {
    if (rule === null || having < 2 || column.field.list !== field.list) continue;
    const isFromHere =
      column.table.sheet === table.sheet || rule.formulas.every((formula) => parseA1(formula)?.sheet !== null);
    if (isFromHere) return { ...rule, others: "warned", help: field.help };
  }
  return null;
}

/** Whether an entry is one of the choices, in whatever capitals, or another word for one. */
function isAmong({ pack }: Plan, { field }: PlacedColumn, words: readonly string[], text: string): boolean {
  const entry = plainName(text);
  if (words.some((word) => plainName(word) === entry)) return true;
  return choicesOf(pack, field).some(
    ({ label, aliases = [] }) => words.includes(label) && aliases.some((alias) => plainName(alias) === entry),
  );
}

function offering(plan: Plan, { column, cells, rule }: Wanting & { readonly rule: ValidationRule }): Adoption {
  const edits = validations(plan, cells, rule);
  const words = choicesIn(plan, rule, column.table.sheet);
  return {
    ...nothing,
    changes: [{ change: { title: `A drop-down for “${column.column.heading}”`, edits }, rule: "adopt" }],
    says: [offers(column, words?.length ?? 0, cells)],
  };
}

function offers(column: PlacedColumn, choices: number, cells: DropDowns["lacking"]): SaidOfTable {
  const { heading } = column.column;
  const says = phrase(
    "Offers {choices:choice|choices} in a drop-down on {rows:row|rows} of “{heading}”; other words stay possible.",
    { choices, rows: cells.length, heading },
  );
  return saidOf(column, says);
}

/** One rule on each run of rows below one another. */
function validations({ workbook }: Plan, cells: DropDowns["lacking"], to: ValidationRule): SetValidation[] {
  const runs: { readonly first: PlacedCell; rows: number }[] = [];
  for (const placed of cells) {
    const last = runs.at(-1);
    if (last && last.first.cell.at.row + last.rows === placed.cell.at.row) last.rows += 1;
    else runs.push({ first: placed, rows: 1 });
  }
  return runs.map(({ first, rows }) => ({
    kind: "set-validation",
    at: { ...first.cell.at, rows, cols: 1 },
    was: null,
    to,
    witness: witnessesOf(workbook, first),
  }));
}

/** Lists too long for a drop-down are put on a sheet of lists, together with the drop-downs that draw on them. */
function withLists(plan: Plan, wanting: readonly Wanting[], number: number): Adoption {
  const { pack, workbook } = plan;
  const ids = [...new Set(wanting.flatMap(({ listId }) => listId ?? []))];
  const spec = addedLists(pack, ids, workbook, number);
  if (!spec) return nothing;
  const offered = new Set(spec.names.map(({ name }) => name));
  const served = wanting.flatMap((want) => {
    const name = want.listId === null ? "" : listRangeName(want.listId);
    return offered.has(name) ? [{ ...want, name }] : [];
  });
  // Last, so that taking it all back in this order takes the sheet out when nothing draws on it any more.
  const added: AddSheet = { kind: "add-sheet", spec, before: null };
  const edits = served.flatMap(({ cells, name, column }) =>
    validations(plan, cells, {
      type: "list",
      choices: null,
      formulas: [name],
      allowBlank: true,
      others: "warned",
      help: column.field.help,
    }),
  );
  const [first] = served;
  if (!first) return nothing;
  const says = phrase("Adds a sheet “{sheet}” for {count:list that is|lists that are} too long for a drop-down.", {
    sheet: spec.name,
    count: ids.length,
  });
  return {
    ...nothing,
    changes: [{ change: { title: `Drop-downs from a sheet “${spec.name}”`, edits: [...edits, added] }, rule: "adopt" }],
    says: [
      saidOf(first.column, says),
      ...served.map(({ column, cells }) => offers(column, choicesOf(pack, column.field).length, cells)),
    ],
  };
}
