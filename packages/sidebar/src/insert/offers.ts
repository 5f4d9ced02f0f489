import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { dropDownOf } from "@throughline/shared/templates/build/drop-downs.ts";
import { columnsOf } from "@throughline/shared/templates/pack.ts";
import type { Field, Pack, PackSheet, SheetKind } from "@throughline/shared/templates/types.ts";

/** A sheet that can be added. */
export interface Offer {
  readonly pack: Pack;
  readonly sheet: PackSheet;
  /** Its headings, in order. */
  readonly fields: readonly Field[];
  readonly dropDowns: number;
}

export interface Offers {
  /** Sheets of the workbook's template that it lacks. */
  readonly called: readonly Offer[];
  /** Sheets of other templates, of kinds that are neither here nor called for. */
  readonly others: readonly Offer[];
  /** Names of the sheets of the template that are here. */
  readonly here: readonly string[];
}

/** What a plan could still use. A sheet is here where a table of its kind is, or a tab of its name. */
export function offersFor({ pack, tables, workbook }: Plan, packs: readonly Pack[]): Offers {
  const tabs = new Set(workbook.sheets.map(({ name }) => name.trim().toLowerCase()));
  const named = pack.sheets.filter(({ name }) => tabs.has(name.toLowerCase()));
  const namedTabs = new Set(named.map(({ name }) => name.toLowerCase()));
  const free = tables.filter((table) => !namedTabs.has(tabOf(table, workbook)));
  const met = new Set([
    ...named,
    ...metBy(
      free,
      pack.sheets.filter((sheet) => !named.includes(sheet)),
    ),
  ]);
  const lacking = pack.sheets.filter((sheet) => !met.has(sheet));
  const known = new Set([...tables.map(({ kind }) => baseOf(kind)), ...pack.sheets.map(({ kind }) => baseOf(kind))]);
  const others: Offer[] = [];
  for (const other of packs) {
    for (const sheet of other.sheets) {
      const kind = baseOf(sheet.kind);
      if (known.has(kind) || kind === LISTS) continue;
      known.add(kind);
      others.push(offerOf(other, sheet));
    }
  }
  return {
    called: lacking.map((sheet) => offerOf(pack, sheet)),
    others,
    here: [...met].map(({ name }) => name),
  };
}

// Lists come along with the sheets whose drop-downs need them.
const LISTS = "lists";

function tabOf({ sheet }: RecognizedTable, { sheets }: Plan["workbook"]): string {
  return (
    sheets
      .find(({ id }) => id === sheet)
      ?.name.trim()
      .toLowerCase() ?? ""
  );
}

/** The sheets that these tables stand for, a table a sheet. */
function metBy(tables: readonly RecognizedTable[], sheets: readonly PackSheet[]): readonly PackSheet[] {
  const left = [...tables];
  return sheets.filter(({ kind }) => {
    const found = left.findIndex((table) => baseOf(table.kind) === baseOf(kind));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}

function baseOf({ base, id }: SheetKind): string {
  return base ?? id;
}

function offerOf(pack: Pack, sheet: PackSheet): Offer {
  const fields = columnsOf(sheet);
  return { pack, sheet, fields, dropDowns: fields.filter((field) => dropDownOf(pack, sheet, field) !== null).length };
}
