import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Notices } from "../notices.ts";
import { refusal } from "../refusals.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook/workbook-part.ts";
import type { Parts } from "../zip/parts.ts";
import { type Relationship, readRelationships } from "./relationships.ts";

/** The main part of a workbook file and what it points at. */
export interface WorkbookFiles {
  /** Name of the main part. */
  readonly main: string;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly packageRelationships: readonly Relationship[];
}

/** Finds the workbook in a zip. Throws what the zip is instead when it holds none. */
export function findWorkbook(parts: Parts, notices: Notices): WorkbookFiles {
  const packageRelationships = readRelationships(parts, "");
  const pointed = packageRelationships.find(({ type }) => type === "officeDocument")?.target;
  const main = [pointed, "xl/workbook.xml"].find((name) => name !== undefined && parts.has(name));
  if (main === undefined || /\.bin$/i.test(main)) return findRemains(parts, notices);
  const bytes = parts.read(main);
  if (!bytes) throw refusal("damaged");
  return {
    main,
    workbook: readWorkbookPart(bytes),
    relationships: withUsualParts(parts, main, readRelationships(parts, main)),
    packageRelationships: withUsualProperties(parts, packageRelationships),
  };
}

/** A zip without a workbook's main part: sheets that lie there anyway are read, everything else is refused by name. */
function findRemains(parts: Parts, notices: Notices): WorkbookFiles {
  const holds = (pattern: RegExp): boolean => parts.names.some((name) => pattern.test(name));
  if (holds(/(^|\/)workbook\.bin$/)) throw refusal("xlsb");
  if (holds(/^mimetype$/) && holds(/^content\.xml$/)) throw refusal("ods");
  if (holds(/^index(\/|\.zip$)/) && holds(/\.iwa$|^index\.zip$/)) throw refusal("numbers");
  if (!holds(/(^|\/)worksheets\/[^/]+\.xml$/)) throw refusal("not-workbook");
  notices.add(phrase("The list of sheets is missing from this workbook; the sheets were read without their names."));
  const main = "xl/workbook.xml";
  return {
    main,
    workbook: { sheets: [], names: [], uses1904: false },
    relationships: withUsualParts(parts, main, readRelationships(parts, main)),
    packageRelationships: [],
  };
}

/** Points at the parts every workbook has where they lie in their usual place and no relationship says so. */
function withUsualParts(parts: Parts, main: string, known: readonly Relationship[]): Relationship[] {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  return withUsual(parts, known, [
    ["sharedStrings", `${folder}sharedStrings.xml`],
    ["styles", `${folder}styles.xml`],
  ]);
}

function withUsualProperties(parts: Parts, known: readonly Relationship[]): Relationship[] {
  return withUsual(parts, known, [["core-properties", "docProps/core.xml"]]);
}

function withUsual(
  parts: Parts,
  known: readonly Relationship[],
  usual: readonly (readonly [type: string, name: string])[],
): Relationship[] {
  const found = usual
    .filter(([type, name]) => parts.has(name) && !known.some((one) => one.type === type && parts.has(one.target)))
    .map(([type, target]) => ({ id: "", type, target, isExternal: false }));
  return [...found, ...known];
}
