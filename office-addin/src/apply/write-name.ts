import { quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SetName } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import type { Writer } from "./writer.ts";

export function putName(writer: Writer, { name, was, to }: SetName, nameOf: (sheet: SheetId) => string): void {
  const { names } = writer.workbook;
  if (to === null) {
    if (was !== null) names.getItem(name).delete();
    return;
  }
  const item = was === null ? names.add(name, writer.range(to.at.sheet, to.at)) : names.getItem(name);
  if (was !== null) item.formula = `=${absolute(nameOf(to.at.sheet), to.at)}`;
  if ((to.hidden ?? false) !== (was?.hidden ?? false)) item.visible = !to.hidden;
}

/** A range as a name holds it: Plan!$B$3:$B$9. */
function absolute(sheet: string, at: CellRange): string {
  return `${quoteSheet(sheet)}!${rangeName(at).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
