import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import { attr } from "../xml/escape.ts";

/** A table's part: its name, its headings, its filter, and what a screen reader says of it. */
export function tablePart(spec: SheetSpec, table: SpecTable, id: number): string {
  const ref = rangeName(placeOf(spec, { part: "table" }));
  const columns = table.columns.map(({ heading }, index) => `<tableColumn id="${index + 1}"${attr("name", heading)}/>`);
  return [
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}"${attr("name", table.name)}${attr("displayName", table.name)} ref="${ref}" totalsRowShown="0">`,
    table.filter ? `<autoFilter ref="${ref}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">',
    `<x14:table${attr("altText", table.name)}${attr("altTextSummary", table.description)}/></ext></extLst>`,
    "</table>",
  ].join("");
}
