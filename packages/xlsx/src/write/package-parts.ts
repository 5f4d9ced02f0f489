import { attr, textElement } from "../xml/escape.ts";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const contentTypes = {
  workbook: `${CONTENT}.sheet.main+xml`,
  sheet: `${CONTENT}.worksheet+xml`,
  table: `${CONTENT}.table+xml`,
  notes: `${CONTENT}.comments+xml`,
  styles: `${CONTENT}.styles+xml`,
  strings: `${CONTENT}.sharedStrings+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

export const relationTypes = {
  workbook: `${OFFICE}/officeDocument`,
  sheet: `${OFFICE}/worksheet`,
  table: `${OFFICE}/table`,
  notes: `${OFFICE}/comments`,
  drawing: `${OFFICE}/vmlDrawing`,
  link: `${OFFICE}/hyperlink`,
  styles: `${OFFICE}/styles`,
  strings: `${OFFICE}/sharedStrings`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
  custom: `${OFFICE}/custom-properties`,
} as const;

export interface Relation {
  readonly id: string;
  readonly type: keyof typeof relationTypes;
  readonly target: string;
}

export function relationsPart(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${relationTypes[type]}"${attr("Target", target)}${type === "link" ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

export function contentTypesPart(
  parts: readonly { readonly name: string; readonly type: keyof typeof contentTypes }[],
): string {
  const each = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${contentTypes[type]}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${each.join("")}</Types>`;
}

/** Title, description and language: what a screen reader and a search say of the workbook. */
export function corePart(title: string, description: string, language: string): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${textElement("dc:title", title)}${textElement("dc:description", description)}<dc:creator>Throughline</dc:creator>${textElement("dc:language", language)}</cp:coreProperties>`;
}

export function appPart(): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Throughline</Application></Properties>';
}

export function customPart(properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}"${attr("name", name)}>${textElement("vt:lpwstr", value)}</property>`,
  );
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${each.join("")}</Properties>`;
}
