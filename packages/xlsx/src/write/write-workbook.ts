import { columnName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import { layOut, notesOf, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec, WorkbookSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { attr, escapeXml, textElement } from "../xml/escape.ts";
import type { Deflate } from "../zip/deflate.ts";
import { notesDrawing, notesPart } from "./notes-part.ts";
import {
  appPart,
  type contentTypes,
  contentTypesPart,
  corePart,
  customPart,
  type Relation,
  relationsPart,
} from "./package-parts.ts";
import { type Books, drawingRelation, linkRelation, notesRelation, sheetPart, tableRelation } from "./sheet-part.ts";
import { openList, openStyleBook } from "./style-book.ts";
import { tablePart } from "./table-part.ts";
import { zipParts } from "./zip-parts.ts";

interface Part {
  readonly name: string;
  readonly xml: string;
  /** Absent for parts known by the ending of their name. */
  readonly type?: keyof typeof contentTypes;
}

/** The bytes of a new .xlsx workbook. The same spec gives the same bytes. */
export function writeWorkbook(spec: WorkbookSpec, deflate: Deflate): Uint8Array {
  const texts = openList([]);
  const books: Books = { styles: openStyleBook(), text: (text) => texts.indexOf(text) };
  const sheets = spec.sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, spec, books));
  const hasProperties = Object.keys(spec.properties).length > 0;
  const parts: Part[] = [
    { name: "_rels/.rels", xml: relationsPart(packageRelations(hasProperties)) },
    { name: "xl/workbook.xml", type: "workbook", xml: workbookPart(spec) },
    { name: "xl/_rels/workbook.xml.rels", xml: relationsPart(workbookRelations(spec.sheets)) },
    ...sheets,
    { name: "xl/styles.xml", type: "styles", xml: books.styles.part() },
    { name: "xl/sharedStrings.xml", type: "strings", xml: stringsPart(texts.all()) },
    { name: "docProps/core.xml", type: "core", xml: corePart(spec.title, spec.description, spec.language) },
    { name: "docProps/app.xml", type: "app", xml: appPart() },
    ...(hasProperties
      ? [{ name: "docProps/custom.xml", type: "custom", xml: customPart(spec.properties) } as const]
      : []),
  ];
  const typed = parts.flatMap(({ name, type }) => (type ? [{ name, type }] : []));
  return zipParts([{ name: "[Content_Types].xml", xml: contentTypesPart(typed) }, ...parts], deflate);
}

function sheetParts(sheet: SheetSpec, number: number, spec: WorkbookSpec, books: Books): Part[] {
  const { xml, urls } = sheetPart(sheet, books, sheet.name === spec.opensOn);
  const notes = notesOf(sheet);
  const relations: Relation[] = urls.map((target, index) => ({ id: linkRelation(index), type: "link", target }));
  const parts: Part[] = [{ name: `xl/worksheets/sheet${number}.xml`, type: "sheet", xml }];
  if (sheet.table && sheet.table.isNamed !== false) {
    relations.push({ id: tableRelation, type: "table", target: `../tables/table${number}.xml` });
    parts.push({ name: `xl/tables/table${number}.xml`, type: "table", xml: tablePart(sheet, sheet.table, number) });
  }
  if (notes.length > 0) {
    relations.push({ id: notesRelation, type: "notes", target: `../comments${number}.xml` });
    relations.push({ id: drawingRelation, type: "drawing", target: `../drawings/vmlDrawing${number}.vml` });
    parts.push({ name: `xl/comments${number}.xml`, type: "notes", xml: notesPart(notes) });
    parts.push({
      name: `xl/drawings/vmlDrawing${number}.vml`,
      xml: notesDrawing(
        notes,
        sheet.table?.columns.map(({ width }) => width),
      ),
    });
  }
  if (relations.length === 0) return parts;
  return [...parts, { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, xml: relationsPart(relations) }];
}

function packageRelations(hasProperties: boolean): Relation[] {
  return [
    { id: "rId1", type: "workbook", target: "xl/workbook.xml" },
    { id: "rId2", type: "core", target: "docProps/core.xml" },
    { id: "rId3", type: "app", target: "docProps/app.xml" },
    ...(hasProperties ? [{ id: "rId4", type: "custom", target: "docProps/custom.xml" } as const] : []),
  ];
}

function workbookRelations(sheets: readonly SheetSpec[]): Relation[] {
  return [
    ...sheets.map(
      (_, index): Relation => ({ id: `rId${index + 1}`, type: "sheet", target: `worksheets/sheet${index + 1}.xml` }),
    ),
    { id: "rStyles", type: "styles", target: "styles.xml" },
    { id: "rStrings", type: "strings", target: "sharedStrings.xml" },
  ];
}

function workbookPart({ sheets, opensOn }: WorkbookSpec): string {
  const opens = Math.max(
    0,
    sheets.findIndex(({ name }) => name === opensOn),
  );
  const each = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet${attr("name", name)} sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<bookViews><workbookView activeTab="${opens}"/></bookViews>`,
    `<sheets>${each.join("")}</sheets>`,
    definedNames(sheets),
    // Nothing has calculated our formulas yet: every spreadsheet does so on opening.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    "</workbook>",
  ].join("");
}

function definedNames(sheets: readonly SheetSpec[]): string {
  const named = sheets.flatMap((sheet, index) => [
    ...printTitles(sheet, index),
    ...sheet.names.map(({ name, hidden, of }) => ({
      name,
      xml: `<definedName${attr("name", name)}${hidden ? ' hidden="1"' : ""}>${escapeXml(absolute(placeOf(sheet, of)))}</definedName>`,
    })),
  ]);
  if (named.length === 0) return "";
  // Excel wants them in the order of their names.
  const sorted = named.sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  return `<definedNames>${sorted.map(({ xml }) => xml).join("")}</definedNames>`;
}

/** The heading row, and the columns that name a row, stand on every page. */
function printTitles(sheet: SheetSpec, index: number) {
  const { headings } = layOut(sheet);
  const { repeatHeadings, repeatCols } = sheet.print;
  const on = quoteSheet(sheet.name);
  const cols = repeatCols
    ? [`${on}!$${columnName(repeatCols.first)}:$${columnName(repeatCols.first + repeatCols.count - 1)}`]
    : [];
  const rows = repeatHeadings && headings !== null ? [`${on}!$${headings + 1}:$${headings + 1}`] : [];
  const both = [...cols, ...rows];
  if (both.length === 0) return [];
  const name = "_xlnm.Print_Titles";
  return [
    { name, xml: `<definedName name="${name}" localSheetId="${index}">${escapeXml(both.join(","))}</definedName>` },
  ];
}

function absolute({ sheet, row, col, rows, cols }: CellRange): string {
  const first = `$${columnName(col)}$${row + 1}`;
  const last = `$${columnName(col + cols - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function stringsPart(texts: readonly string[]): string {
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${texts.map((text) => `<si>${textElement("t", text)}</si>`).join("")}</sst>`;
}
