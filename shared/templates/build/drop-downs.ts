import type { Choices } from "../../workbook/sheet-spec.ts";
import { columnsOf } from "../pack.ts";
import type { Field, Pack, PackSheet } from "../types.ts";

/** A column of another sheet whose entries a drop-down offers. */
interface ColumnSource {
  readonly name: string;
  readonly sheet: PackSheet;
  readonly fieldId: string;
}

/** What a cell of the field can be chosen from; null for a field that is written freely. */
export function dropDownOf(pack: Pack, sheet: PackSheet, field: Field): Choices | null {
  if (field.type === "yes-no") return { from: "words", words: ["Yes", "No"], others: "warned" };
  if (field.list !== undefined && Object.hasOwn(pack.lists, field.list)) {
    return { from: "name", name: listRangeName(field.list), others: "warned" };
  }
  const source = columnSource(pack, field);
  // The column that others choose from is written freely.
  if (source?.sheet === sheet && source.fieldId === field.id) return null;
  // A step may name two people, a measure two priorities: other words are as good.
  return source && { from: "name", name: source.name, others: "welcome" };
}

export function listRangeName(listId: string): string {
  return `choices_${listId.replaceAll("-", "_")}`;
}

// Choices written into a drop-down are cut here by Excel; a comma would part one of them in two.
const LONGEST_CHOICES = 255;

/** Whether choices can be written into the drop-down itself; else they must stand in cells. */
export function fitsInDropDown(words: readonly string[]): boolean {
  return words.join(",").length <= LONGEST_CHOICES && words.every((word) => !word.includes(","));
}

/** Lists that a drop-down of the pack offers, in the order of their names. */
export function usedLists(pack: Pack): readonly string[] {
  const used = new Set(
    pack.sheets.flatMap(columnsOf).flatMap(({ list, type }) => (list !== undefined && type !== "yes-no" ? [list] : [])),
  );
  return [...used]
    .filter((id) => Object.hasOwn(pack.lists, id))
    .sort((one, other) => ((pack.lists[one]?.name ?? "") < (pack.lists[other]?.name ?? "") ? -1 : 1));
}

/** The columns of this sheet that drop-downs anywhere in the pack draw on. */
export function sourcesOn(pack: Pack, sheet: PackSheet): readonly ColumnSource[] {
  const sources = pack.sheets
    .flatMap(columnsOf)
    .flatMap((field) => columnSource(pack, field) ?? [])
    .filter((source) => source.sheet === sheet);
  return [...new Map(sources.map((source) => [source.name, source])).values()];
}

function columnSource(pack: Pack, { id, type, refersTo = [] }: Field): ColumnSource | null {
  if (type === "people") return sourceOf(pack, "roster", ["person"], "choices_people");
  if (type !== "ref") return null;
  for (const kindId of refersTo) {
    const source = sourceOf(pack, kindId, [id], null);
    if (source) return source;
  }
  return null;
}

/** The first of these fields that the pack's sheet of this kind has a column for, else the one its records go by. */
function sourceOf(
  pack: Pack,
  kindId: string,
  fieldIds: readonly string[],
  rangeName: string | null,
): ColumnSource | null {
  const sheet = pack.sheets.find(({ kind }) => (kind.base ?? kind.id) === kindId);
  if (!sheet) return null;
  const columns = columnsOf(sheet).map(({ id }) => id);
  const named = [...fieldIds, ...sheet.kind.namedBy.filter((id) => id !== "id"), "id"].find((id) =>
    columns.includes(id),
  );
  if (named === undefined) return null;
  return {
    name: rangeName ?? `choices_${kindId.replaceAll("-", "_")}_${named}`,
    sheet,
    fieldId: named,
  };
}
