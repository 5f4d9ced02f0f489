import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Limits } from "./limits.ts";
import type { Notices } from "./notices.ts";
import { findWorkbook, type WorkbookFiles } from "./package/find-workbook.ts";
import { refusal } from "./refusals.ts";
import { readPersons } from "./sheet/comments.ts";
import { readSheet, type SheetSource } from "./sheet/read-sheet.ts";
import { readUnlockedStyles } from "./sheet/unlocked.ts";
import { definedNames } from "./workbook/defined-names.ts";
import { readExternalLink } from "./workbook/external-links.ts";
import { readCellFormats } from "./workbook/number-formats.ts";
import { readCustomProperties, readProperties } from "./workbook/properties.ts";
import { readSharedStrings } from "./workbook/shared-strings.ts";
import { type SheetPlace, sheetPlaces } from "./workbook/sheet-places.ts";
import { eachOnce, type Parts } from "./zip/parts.ts";

/** What an .xlsx file says; `name`, `locale` and `timeZone` are not in it. */
export type XlsxContent = Omit<Workbook, "name" | "locale" | "timeZone">;

/** Reads the parts of an Excel workbook. Throws when they are no workbook, or a hostile one. */
export function readXlsx(
  all: Parts,
  limits: Limits,
  notices: Notices,
  onProgress?: (done: number, of: number) => void,
): XlsxContent {
  const parts = eachOnce(all);
  const { files, places, source } = findSheets(parts, limits, notices);
  const sheets = places.map((place, index) => {
    const sheet = readSheet(place, source);
    onProgress?.(index + 1, places.length);
    return sheet;
  });
  if (sheets.length === 0) throw refusal("no-sheets");
  const names = definedNames(
    files.workbook.names,
    places.map(({ name }) => name),
  );
  return {
    names,
    sheets,
    properties: readAllProperties(parts, files),
    externalLinks: files.relationships
      .filter(({ type }) => type === "externalLink")
      .flatMap(({ target }) => readExternalLink(parts, target)),
    notices: notices.list(),
  };
}

export interface FoundSheets {
  readonly files: WorkbookFiles;
  readonly places: readonly SheetPlace[];
  readonly source: SheetSource;
}

/** Finds the sheets of a workbook and reads what they share, but not yet the sheets themselves. */
export function findSheets(
  parts: Parts,
  limits: Limits,
  notices: Notices,
  readTexts: typeof readSharedStrings = readSharedStrings,
): FoundSheets {
  const files = findWorkbook(parts, notices);
  if (files.workbook.sheets.length > limits.sheets) throw refusal("too-large");
  const places = sheetPlaces(parts, files, notices);
  return { files, places, source: sheetSource(parts, files, limits, notices, readTexts) };
}

function sheetSource(
  parts: Parts,
  files: WorkbookFiles,
  limits: Limits,
  notices: Notices,
  readTexts: typeof readSharedStrings,
): SheetSource {
  const part = (type: string): Uint8Array | null => {
    const target = files.relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? null : parts.read(target);
  };
  const strings = part("sharedStrings");
  const styles = part("styles");
  const persons = part("person");
  return {
    parts,
    notices,
    persons: persons ? readPersons(persons) : new Map(),
    unlockedStyles: () => (styles ? readUnlockedStyles(styles) : new Set()),
    cells: {
      textAt: strings ? readTexts(strings, limits) : () => undefined,
      formats: styles ? readCellFormats(styles) : [],
      uses1904: files.workbook.uses1904,
      limits,
      formulaBudget: { characters: limits.formulaCharacters },
      textBudget: { characters: limits.sharedCharacters },
    },
  };
}

function readAllProperties(parts: Parts, { packageRelationships }: WorkbookFiles): Record<string, string> {
  const properties = new Map<string, string>();
  for (const { type, target } of packageRelationships) {
    const read =
      type === "custom-properties"
        ? readCustomProperties
        : type === "core-properties" || type === "extended-properties"
          ? readProperties
          : null;
    const bytes = read && parts.read(target);
    for (const [name, text] of bytes ? read(bytes) : []) properties.set(name, text);
  }
  // fromEntries makes plain properties even of “__proto__”.
  return Object.fromEntries(properties);
}
