import type { AddSheet, Change } from "../../workbook/edits.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Choices, SheetSpec, SpecColumn } from "../../workbook/sheet-spec.ts";
import type { Workbook } from "../../workbook/types.ts";
import { choicesOf, columnsOf } from "../pack.ts";
import { readStamp } from "../stamps.ts";
import type { Pack, PackSheet } from "../types.ts";
import { fitsInDropDown, listRangeName } from "./drop-downs.ts";
import { listsSheet } from "./lists-sheet.ts";
import { planSheet } from "./plan-sheet.ts";
import { startName } from "./start-sheet.ts";

/**
 * Adds one sheet of a pack to a workbook that people already have. Drop-downs draw on lists of the workbook that have
 * the name; other choices are written into the drop-down itself where they fit, else a sheet of lists comes along.
 * Null when the pack has no sheet of this name.
 */
export function addSheetChange(pack: Pack, sheetName: string, workbook: Workbook): AddSheetChange | null {
  const asked = pack.sheets.find(({ name }) => name === sheetName);
  if (!asked) return null;
  const taken = namesTaken(workbook);
  const sheet = { ...asked, name: freeName(asked.name, (name) => taken.sheets.has(name)) };
  const table = nextTable(workbook);
  const start = taken.sheets.has(lower(startName)) ? startName : null;
  const spec = planSheet(pack, { sheet, table, start });
  const lists = listsNeeded(pack, sheet, { taken, table: table + 1, start });
  const own = new Set(spec.names.map(({ name }) => lower(name)));
  const offered = new Set([...taken.ranges, ...own, ...(lists ? lists.names.map(({ name }) => lower(name)) : [])]);
  const edits = [
    ...(lists ? [added(withFreeNames(lists, taken))] : []),
    added(withFreeNames(withOfferedChoices(pack, sheet, spec, offered), taken)),
  ];
  const title = phrase("Add the sheet “{sheet}”", { sheet: sheet.name });
  return { title: `Add the sheet “${sheet.name}”`, phrase: title, edits };
}

interface AddSheetChange extends Change {
  /** The title as data, for other languages. */
  readonly phrase: Phrase;
}

interface NamesTaken {
  readonly sheets: ReadonlySet<string>;
  /** Of ranges and of tables, which share their names. */
  readonly ranges: ReadonlySet<string>;
}

function namesTaken({ sheets, names }: Workbook): NamesTaken {
  return {
    sheets: new Set(sheets.map(({ name }) => lower(name))),
    ranges: new Set([
      ...names.map(({ name }) => lower(name)),
      ...sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => lower(name))),
    ]),
  };
}

/** The name itself, or the first of “Name 2”, “Name 3” … that nobody has. */
function freeName(name: string, isTaken: (lowerName: string) => boolean, mark = " "): string {
  if (!isTaken(lower(name))) return name;
  let number = 2;
  while (isTaken(lower(`${name}${mark}${number}`))) number += 1;
  return `${name}${mark}${number}`;
}

/** One more than the highest number of a stamped table. */
export function nextTable({ names }: Workbook): number {
  const numbers = names.flatMap((name) => {
    const stamp = readStamp(name);
    return stamp && stamp.stamps !== "pack" ? [stamp.table] : [];
  });
  return Math.max(0, ...numbers) + 1;
}

/** A sheet with the lists that are neither in the workbook nor short enough to do without; null where there are none. */
function listsNeeded(
  pack: Pack,
  sheet: PackSheet,
  { taken, table, start }: { taken: NamesTaken; table: number; start: string | null },
): SheetSpec | null {
  const wanted = columnsOf(sheet).flatMap((field) => {
    if (field.list === undefined || taken.ranges.has(lower(listRangeName(field.list)))) return [];
    const words = choicesOf(pack, field).map(({ label }) => label);
    return fitsInDropDown(words) ? [] : [field.list];
  });
  return listsSheetWith(pack, wanted, { taken, table, start });
}

/**
 * A sheet that holds these lists of a pack, under names that the workbook has free; null for none, and where the pack
 * keeps no such sheet. Its `names` tell which of the lists are on it.
 */
export function addedLists(
  pack: Pack,
  listIds: readonly string[],
  workbook: Workbook,
  table: number,
): SheetSpec | null {
  const taken = namesTaken(workbook);
  const start = taken.sheets.has(lower(startName)) ? startName : null;
  const spec = listsSheetWith(pack, listIds, { taken, table, start });
  return spec && withFreeNames(spec, taken);
}

function listsSheetWith(
  pack: Pack,
  listIds: readonly string[],
  { taken, table, start }: { taken: NamesTaken; table: number; start: string | null },
): SheetSpec | null {
  const template = pack.sheets.find(({ kind }) => (kind.base ?? kind.id) === "lists");
  if (listIds.length === 0 || !template) return null;
  const lists = Object.fromEntries(Object.entries(pack.lists).filter(([id]) => listIds.includes(id)));
  const name = freeName(template.name, (one) => taken.sheets.has(one));
  return listsSheet({ ...pack, lists }, { ...template, name }, table, start);
}

/** Drop-downs that draw on a name nobody has get their choices written in, or are left out where there are none. */
function withOfferedChoices(pack: Pack, sheet: PackSheet, spec: SheetSpec, offered: ReadonlySet<string>): SheetSpec {
  const fields = columnsOf(sheet);
  const choices = ({ choices: from }: SpecColumn, col: number): Choices | null => {
    if (from?.from !== "name" || offered.has(lower(from.name))) return from;
    const field = fields[col];
    const words = field ? choicesOf(pack, field).map(({ label }) => label) : [];
    return words.length === 0 ? null : { from: "words", words, others: from.others };
  };
  return {
    ...spec,
    table: spec.table && {
      ...spec.table,
      columns: spec.table.columns.map((column, col) => ({ ...column, choices: choices(column, col) })),
    },
  };
}

/** Names of ranges that the workbook has already stay its own; the table takes a free one. */
function withFreeNames(spec: SheetSpec, { ranges }: NamesTaken): SheetSpec {
  return {
    ...spec,
    names: spec.names.filter(({ name }) => !ranges.has(lower(name))),
    table: spec.table && { ...spec.table, name: freeName(spec.table.name, (name) => ranges.has(name), "_") },
  };
}

function added(spec: SheetSpec): AddSheet {
  return { kind: "add-sheet", spec, before: null };
}

function lower(name: string): string {
  return name.toLowerCase();
}
