import type { Notices } from "../notices.ts";
import type { WorkbookFiles } from "../package/find-workbook.ts";
import type { Parts } from "../zip/parts.ts";

/** A worksheet and the part it is read from. */
export interface SheetPlace {
  /** Differs from every other sheet's, whatever the file says. */
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** The worksheets in the order of their tabs. Tabs that hold no cells, such as charts, are noticed and left out. */
export function sheetPlaces(
  parts: Parts,
  { main, workbook, relationships }: WorkbookFiles,
  notices: Notices,
): SheetPlace[] {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const hasPointers = relationships.some(({ type }) => type === "worksheet");
  const places: SheetPlace[] = [];
  const names = new Set<string>();
  for (const [index, sheet] of workbook.sheets.entries()) {
    const pointed = relationships.find(({ id }) => id !== "" && id === sheet.relationshipId);
    if (pointed && pointed.type !== "worksheet") {
      notices.add(
        `The sheet “${sheet.name}” holds no cells (it is a ${KINDS.get(pointed.type) ?? "sheet of another kind"}).`,
      );
      continue;
    }
    // An empty id marks the sheets on which Excel 5 kept its macros.
    const part = pointed?.target ?? (hasPointers ? "" : `${folder}worksheets/sheet${index + 1}.xml`);
    places.push({ name: ownName(sheet.name, names, notices), hidden: sheet.hidden, part });
  }
  return workbook.sheets.length > 0 ? places : unlistedPlaces(parts);
}

const KINDS = new Map([
  ["chartsheet", "chart"],
  ["dialogsheet", "dialog"],
  ["xlMacrosheet", "macro sheet"],
  ["xlIntlMacrosheet", "macro sheet"],
]);

function unlistedPlaces(parts: Parts): SheetPlace[] {
  return parts.names
    .filter((name) => /(^|\/)worksheets\/[^/]+\.xml$/.test(name))
    .map((part, index) => ({ name: `Sheet${index + 1}`, hidden: false, part }));
}

function ownName(name: string, taken: Set<string>, notices: Notices): string {
  let own = name;
  for (let copy = 2; taken.has(own.toLowerCase()); copy += 1) own = `${name} (${copy})`;
  if (own !== name) notices.add(`Two sheets are called “${name}”; the second one is shown as “${own}”.`);
  taken.add(own.toLowerCase());
  return own;
}
