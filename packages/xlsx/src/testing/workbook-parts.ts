import type { ZipContent } from "./zip.ts";

/** The parts of a workbook to write, as the XML inside their root elements. */
export interface DrawnWorkbook {
  /** Sheets by name: either the inside of <sheetData>, or, when it holds “<sheetData”, of <worksheet>. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The inside of <sst>, of <styleSheet>, and what else <workbook> holds. */
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  /** Relationships of the first sheet, as pairs of their type and target; their ids are rId1, rId2 … */
  readonly sheetLinks?: readonly (readonly [type: string, target: string])[];
  /** Further parts by name, whole; null takes out one that would be there. */
  readonly parts?: Readonly<Record<string, ZipContent | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The files of an .xlsx, ready for `zipOf`. */
export function workbookParts(drawn: DrawnWorkbook): Record<string, ZipContent> {
  const names = Object.keys(drawn.sheets);
  const tabs = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const pointed = names.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  const parts: Record<string, ZipContent | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": root("workbook", `<sheets>${tabs.join("")}</sheets>${drawn.workbook ?? ""}`),
    "xl/_rels/workbook.xml.rels": relationships([
      ...pointed,
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": root("sst", drawn.strings ?? ""),
    "xl/styles.xml": root("styleSheet", drawn.styles ?? ""),
  };
  for (const [index, inside] of Object.values(drawn.sheets).entries()) {
    const whole = inside.includes("<sheetData") ? inside : `<sheetData>${inside}</sheetData>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = root("worksheet", whole);
  }
  if (drawn.sheetLinks) parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(drawn.sheetLinks);
  return Object.fromEntries(
    Object.entries({ ...parts, ...drawn.parts }).flatMap(([name, part]) => (part === null ? [] : [[name, part]])),
  );
}

/** A whole part: the XML declaration, and a root element of the spreadsheet's namespace around the inside. */
export function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</${name}>`;
}

/** A part of relationships; a target with “://” in it is outside the file. */
export function relationships(pairs: readonly (readonly [type: string, target: string])[]): string {
  const lines = pairs.map(([type, target], index) => {
    const mode = target.includes("://") ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${lines.join("")}</Relationships>`;
}

/** A stylesheet whose style number n shows numbers by the n-th of these codes; style 0 is General. */
export function stylesOf(...codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<numFmts>${formats.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs>`;
}
