import { lists } from "@throughline/shared/templates/kinds/lists.ts";
import type { ChoiceList } from "@throughline/shared/templates/types.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";

export interface ListsSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** Where the choices of a list stand, as a drop-down names them. Null for a list the sheet does not hold. */
  sourceOf(listId: string): string | null;
}

const columns = [
  lists.fields.listName,
  lists.fields.title,
  lists.fields.order,
  lists.fields.active,
  lists.fields.synonyms,
];

/** The sheet “Lists” with these lists, one choice a row. */
export function listsSheet(wanted: readonly (readonly [id: string, list: ChoiceList])[]): ListsSheet {
  const rows: (string | number)[][] = [columns.map(({ heading }) => heading)];
  const sources = new Map<string, string>();
  const letter = columnName(columns.indexOf(lists.fields.title));
  for (const [id, { name, choices }] of wanted) {
    sources.set(id, `Lists!$${letter}$${rows.length + 1}:$${letter}$${rows.length + choices.length}`);
    for (const [at, { label, aliases = [] }] of choices.entries())
      rows.push([name, label, at + 1, "Yes", aliases.join(", ")]);
  }
  return { rows, sourceOf: (id) => sources.get(id) ?? null };
}
