import type { TableSpan } from "@throughline/shared/workbook/types.ts";
import { attribute, wholeNumber } from "../xml/attributes.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import { parseArea } from "./references.ts";

/** The table of a table part. Null when it names no range. */
export function readTable(bytes: Uint8Array, sheet: string): TableSpan | null {
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, "table")) continue;
    const area = parseArea(attribute(xml, "ref") ?? "");
    if (!area) return null;
    return {
      name: attribute(xml, "displayName") ?? attribute(xml, "name") ?? "",
      at: { sheet, ...area },
      hasHeadings: (wholeNumber(xml, "headerRowCount") ?? 1) > 0,
      hasTotals: (wholeNumber(xml, "totalsRowCount") ?? 0) > 0,
    };
  }
  return null;
}
