import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Notices } from "../notices.ts";
import type { WorkbookFiles } from "../package/find-workbook.ts";
import type { Relationship } from "../package/relationships.ts";
import { type Parts, partKey } from "../zip/parts.ts";
import type { SheetEntry } from "./workbook-part.ts";

/** A worksheet and the part it is read from. */
export interface SheetPlace {
  /** Differs from every other sheet's, whatever the file says. */
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  /** The number by which other parts know the sheet. */
  readonly sheetId: number;
  /** Which tab it is among all there are, from 0. */
  readonly tab: number;
}

/** The worksheets in the order of their tabs. Tabs that hold no cells, such as charts, are noticed and left out. */
export function sheetPlaces(parts: Parts, files: WorkbookFiles, notices: Notices): SheetPlace[] {
  const { sheets } = files.workbook;
  if (sheets.length === 0) return unlistedPlaces(parts);
  const byId = new Map(files.relationships.map((relationship) => [relationship.id, relationship]));
  const pointed = sheets.map(({ relationshipId: id }) => (id === "" ? undefined : byId.get(id)));
  const claimed = new Set(pointed.map((relationship) => partKey(relationship?.target ?? "")));
  const taken = new Set<string>();
  return sheets.flatMap((sheet, index) => {
    const relationship = pointed[index];
    const part = relationship?.target ?? unclaimedPart(files.main, index, parts, claimed);
    if (part === null ? sheet.relationshipId === "" : relationship && relationship.type !== "worksheet") {
      notices.add(
        phrase("The sheet “{sheet}” holds no cells: {kind}.", { sheet: sheet.name, kind: kindOf(relationship) }),
      );
      return [];
    }
    const { hidden, sheetId } = sheet;
    return [{ name: ownName(sheet, taken, notices), hidden, part: part ?? "", sheetId, tab: index }];
  });
}

/** The part a sheet without a pointer usually has. Null when there is none, or another sheet has it. */
function unclaimedPart(main: string, index: number, parts: Parts, claimed: ReadonlySet<string>): string | null {
  const usual = `${main.slice(0, main.lastIndexOf("/") + 1)}worksheets/sheet${index + 1}.xml`;
  return parts.has(usual) && !claimed.has(partKey(usual)) ? usual : null;
}

const MACRO_SHEET = phrase("it is a macro sheet");

const KINDS = new Map([
  ["chartsheet", phrase("it is a chart")],
  ["dialogsheet", phrase("it is a dialog")],
  ["xlMacrosheet", MACRO_SHEET],
  ["xlIntlMacrosheet", MACRO_SHEET],
]);

/** Excel 5 kept its macros on sheets; files saved since then name them and point at nothing. */
function kindOf(relationship: Relationship | undefined): Phrase {
  return relationship
    ? (KINDS.get(relationship.type) ?? phrase("it is a sheet of another kind"))
    : phrase("it is a macro module");
}

function unlistedPlaces(parts: Parts): SheetPlace[] {
  return parts.names
    .filter((name) => /(^|\/)worksheets\/[^/]+\.xml$/.test(name))
    .map((part, index) => ({ name: `Sheet${index + 1}`, hidden: false, part, sheetId: index + 1, tab: index }));
}

function ownName({ name }: SheetEntry, taken: Set<string>, notices: Notices): string {
  let own = name;
  for (let copy = 2; taken.has(own.toLowerCase()); copy += 1) own = `${name} (${copy})`;
  if (own !== name)
    notices.add(phrase("Two sheets are called “{name}”; the second one is shown as “{own}”.", { name, own }));
  taken.add(own.toLowerCase());
  return own;
}
