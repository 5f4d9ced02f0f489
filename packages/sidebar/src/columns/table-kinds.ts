import { namingHeadings } from "@throughline/shared/kept/notes/table-kind.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import type { SheetKind } from "@throughline/shared/templates/types.ts";

/** The id by which a kind is noted: a template's own go by the built-in one they are based on. */
export function kindId({ id, base }: SheetKind): string {
  return base ?? id;
}

/** What a person can say that a table is: the kinds of the template, and the built-in ones it does not replace. */
export function kindsToChoose({ pack }: Plan): readonly SheetKind[] {
  const own = pack.sheets.map(({ kind }) => kind);
  const all = new Map([...kinds, ...own].map((kind) => [kindId(kind), kind]));
  return [...all.values()].filter((kind) => kindId(kind) !== unknown.id);
}

/** Whether a note can name the table: by its headings, unless names in the workbook say already what it is. */
export function canBeSaid({ columns }: RecognizedTable): boolean {
  return namingHeadings(columns).length > 0 && !columns.some(({ how }) => how === "stamped");
}
