import type { SheetSpec, SpecName } from "../../workbook/sheet-spec.ts";
import type { Pack, PackSheet } from "../types.ts";
import { listRangeName, usedLists } from "./drop-downs.ts";
import { portraitPage } from "./pages.ts";
import { planSheet } from "./plan-sheet.ts";

/** The pack's choices, one a row, each list under its name; a row put in between two of them is offered as well. */
export function listsSheet(pack: Pack, sheet: PackSheet, table: number, start: string | null): SheetSpec {
  const rows: NonNullable<PackSheet["presets"]>[number][] = [];
  const places: { readonly id: string; readonly first: number; readonly count: number }[] = [];
  for (const id of usedLists(pack)) {
    const { name = id, choices = [] } = pack.lists[id] ?? {};
    places.push({ id, first: rows.length, count: choices.length });
    for (const [index, { label, aliases = [] }] of choices.entries()) {
      rows.push({ listName: name, title: label, order: index + 1, active: "Yes", synonyms: aliases.join(", ") });
    }
  }
  const spec = planSheet(pack, { sheet: { ...sheet, presets: rows }, table, start });
  const col = (sheet.columns ?? Object.keys(sheet.kind.fields)).indexOf("title");
  const ranges = places.map(
    ({ id, first, count }): SpecName => ({
      name: listRangeName(id),
      hidden: false,
      of: { part: "cells", col, first, count },
    }),
  );
  return {
    ...spec,
    purpose: "lists",
    table: spec.table && { ...spec.table, emptyRows: 0 },
    print: portraitPage,
    names: [...spec.names, ...ranges],
  };
}
