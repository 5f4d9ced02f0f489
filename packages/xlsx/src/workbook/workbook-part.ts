import { LONGEST_NAME } from "../limits.ts";
import { attribute, flag, wholeNumber } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
  readonly sheetId: number;
}

/** A defined name as written: `formula` may be a range, several, a constant or a calculation. */
export interface WrittenName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly WrittenName[];
  /** Whether day 0 is 1904-01-01, as in workbooks from old Macs. */
  readonly uses1904: boolean;
}

export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: WrittenName[] = [];
  let uses1904 = false;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "sheet")) {
      sheets.push({
        name: (attribute(xml, "name") ?? `Sheet${sheets.length + 1}`).slice(0, LONGEST_NAME),
        hidden: (attribute(xml, "state") ?? "visible") !== "visible",
        relationshipId: attribute(xml, "id") ?? "",
        sheetId: wholeNumber(xml, "sheetId") ?? sheets.length + 1,
      });
    } else if (opens(xml, "definedName")) {
      const name = attribute(xml, "name") ?? "";
      const hidden = flag(xml, "hidden");
      names.push({ name, hidden, formula: elementText(xml).trim() });
    } else if (opens(xml, "workbookPr")) {
      uses1904 = flag(xml, "date1904");
    }
  }
  return { sheets, names, uses1904 };
}
