import { cellName, columnName, quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import { contentAt, covers } from "@throughline/shared/workbook/cells.ts";
import { showsDay } from "@throughline/shared/workbook/dates.ts";
import { serialToFile } from "@throughline/shared/workbook/serials.ts";
import type {
  CellContent,
  CellRange,
  SheetSnapshot,
  Validation,
  Workbook,
} from "@throughline/shared/workbook/types.ts";
import { notesDrawing, notesPart } from "../write/notes-part.ts";
import { attr, escapeXml, textElement } from "../xml/escape.ts";
import { relationships, root } from "./workbook-parts.ts";
import { type ZipContent, zipOf } from "./zip.ts";

export interface FileHabits {
  readonly datesFrom1904?: boolean;
  /** Texts in a part of their own, as Excel has them; in the cells themselves otherwise. */
  readonly sharesTexts?: boolean;
}

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An .xlsx file that says what a snapshot says, so far as files can. */
export function fileOf(workbook: Workbook, habits: FileHabits = {}): Uint8Array {
  return zipOf(partsOf(workbook, habits), { stored: true });
}

export function partsOf(workbook: Workbook, habits: FileHabits = {}): Record<string, ZipContent> {
  const codes = ["General", ...new Set(workbook.sheets.flatMap(({ formats }) => (formats ?? []).flat()))];
  const formats = [...new Set(codes.flatMap((code) => (code === null ? [] : [code])))];
  const texts: string[] = [];
  const book: Book = { formats, texts, habits };
  const sheets = workbook.sheets.map((sheet, index) => sheetParts(sheet, index + 1, book));
  const parts: Record<string, ZipContent> = {
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": root("workbook", workbookInside(workbook, habits)),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": root("styleSheet", stylesInside(formats)),
    "xl/sharedStrings.xml": root("sst", texts.map((text) => `<si>${textElement("t", text)}</si>`).join("")),
    ...Object.assign({}, ...sheets),
  };
  return { "[Content_Types].xml": contentTypes(Object.keys(parts)), ...parts };
}

interface Book {
  readonly formats: readonly string[];
  readonly texts: string[];
  readonly habits: FileHabits;
}

const TYPES: readonly (readonly [name: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${CONTENT}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${CONTENT}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${CONTENT}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${CONTENT}.sharedStrings+xml`],
  [/^xl\/tables\//, `${CONTENT}.table+xml`],
  [/^xl\/comments\d+\.xml$/, `${CONTENT}.comments+xml`],
];

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) =>
    TYPES.filter(([pattern]) => pattern.test(name)).map(
      ([, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
    ),
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`;
}

function workbookInside({ sheets, names }: Workbook, { datesFrom1904 }: FileHabits): string {
  const tabs = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet${attr("name", name)} sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const named = names.map(
    ({ name, at, hidden }) =>
      `<definedName${attr("name", name)}${hidden ? ' hidden="1"' : ""}>${escapeXml(`${quoteSheet(nameOf.get(at.sheet) ?? "")}!${fixed(at)}`)}</definedName>`,
  );
  const dates = datesFrom1904 ? '<workbookPr date1904="1"/>' : "";
  return `${dates}<sheets>${tabs.join("")}</sheets>${named.length > 0 ? `<definedNames>${named.join("")}</definedNames>` : ""}`;
}

function fixed({ row, col, rows, cols }: CellRange): string {
  const corner = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  return rows * cols === 1 ? corner(row, col) : `${corner(row, col)}:${corner(row + rows - 1, col + cols - 1)}`;
}

/** Style number 2n shows numbers by the n-th code, and number 2n + 1 does so in a cell that is not locked. */
function stylesInside(formats: readonly string[]): string {
  const codes = formats.slice(1).map((code, index) => `<numFmt numFmtId="${200 + index}"${attr("formatCode", code)}/>`);
  const xfs = formats.map((_, index) => {
    const facts = `numFmtId="${index === 0 ? 0 : 199 + index}" fontId="0" fillId="0" borderId="0" xfId="0"`;
    return `<xf ${facts}/><xf ${facts} applyProtection="1"><protection locked="0"/></xf>`;
  });
  return [
    codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "",
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length * 2}">${xfs.join("")}</cellXfs>`,
  ].join("");
}

function sheetParts(sheet: SheetSnapshot, number: number, book: Book): Record<string, ZipContent> {
  const parts: Record<string, ZipContent> = {};
  const pointers: [string, string][] = [];
  const pointTo = (type: string, target: string): string => `rId${pointers.push([type, target])}`;
  const links = (sheet.links ?? []).map(({ at, target }) => {
    const to = target.startsWith("#")
      ? attr("location", target.slice(1))
      : ` r:id="${pointTo("hyperlink", escapeXml(target))}"`;
    return `<hyperlink ref="${rangeName(at)}"${to}/>`;
  });
  const tables = (sheet.tables ?? []).map(({ name, at, hasTotals }, index) => {
    const id = number * 100 + index;
    const headings = Array.from({ length: at.cols }, (_, c) => contentAt(sheet, at.row, at.col + c).value);
    const columns = headings.map(
      (heading, c) => `<tableColumn id="${c + 1}"${attr("name", String(heading ?? `Column${c + 1}`))}/>`,
    );
    parts[`xl/tables/table${id}.xml`] =
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}"${attr("name", name)}${attr("displayName", name)} ref="${rangeName(at)}"${hasTotals ? ' totalsRowCount="1"' : ""}><autoFilter ref="${rangeName({ ...at, rows: at.rows - (hasTotals ? 1 : 0) })}"/><tableColumns count="${at.cols}">${columns.join("")}</tableColumns></table>`;
    return `<tablePart r:id="${pointTo("table", `../tables/table${id}.xml`)}"/>`;
  });
  const notes = (sheet.notes ?? []).filter(({ kind }) => kind === "note");
  if (notes.length > 0) {
    // These parts are those that new workbooks get, but for the author.
    parts[`xl/comments${number}.xml`] = notesPart(notes).replace("<author>Throughline</author>", "<author></author>");
    parts[`xl/drawings/vmlDrawing${number}.vml`] = notesDrawing(notes);
    pointTo("comments", `../comments${number}.xml`);
  }
  const drawing =
    notes.length > 0 ? `<legacyDrawing r:id="${pointTo("vmlDrawing", `../drawings/vmlDrawing${number}.vml`)}"/>` : "";
  const inside = [
    hiddenCols(sheet),
    `<sheetData>${rowsOf(sheet, book)}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1"/>' : "",
    list(
      "mergeCells",
      (sheet.merges ?? []).map((at) => `<mergeCell ref="${rangeName(at)}"/>`),
    ),
    list("dataValidations", (sheet.validations ?? []).map(validationXml)),
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    drawing,
    list("tableParts", tables),
  ].join("");
  parts[`xl/worksheets/sheet${number}.xml`] = root("worksheet", inside);
  if (pointers.length > 0) parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(pointers);
  return parts;
}

function list(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? "" : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}

function hiddenCols({ hiddenCols: spans = [] }: SheetSnapshot): string {
  const cols = spans.map(({ first, count }) => `<col min="${first + 1}" max="${first + count}" hidden="1"/>`);
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

function rowsOf(sheet: SheetSnapshot, book: Book): string {
  const { origin, values, formulas = [], formats = [], hiddenRows = [], unlocked = [] } = sheet;
  const rows = new Set<number>();
  for (let r = 0; r < Math.max(values.length, formulas.length, formats.length); r += 1) rows.add(origin.row + r);
  for (const { first, count } of hiddenRows) for (let r = 0; r < count; r += 1) rows.add(first + r);
  for (const { row, rows: height } of unlocked) for (let r = 0; r < height; r += 1) rows.add(row + r);
  return [...rows]
    .sort((one, other) => one - other)
    .map((row) => {
      const hidden = hiddenRows.some(({ first, count }) => first <= row && row < first + count);
      const width = Math.max(
        origin.col,
        ...[values, formulas, formats].map((matrix) => origin.col + (matrix[row - origin.row]?.length ?? 0)),
        ...unlocked.map(({ col, cols }) => col + cols),
      );
      const cells = Array.from({ length: width }, (_, col) => {
        const isUnlocked = unlocked.some((range) => covers(range, { sheet: range.sheet, row, col }));
        return cellOf(contentAt(sheet, row, col), { row, col }, isUnlocked, book);
      });
      return `<row r="${row + 1}"${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    })
    .join("");
}

function cellOf(
  { value, formula, format = "General" }: CellContent,
  at: { row: number; col: number },
  isUnlocked: boolean,
  { formats, texts, habits }: Book,
): string {
  const style = formats.indexOf(format) * 2 + (isUnlocked ? 1 : 0);
  if (value === null && formula === null && style === 0) return "";
  const start = `<c r="${cellName(at)}"${style === 0 ? "" : ` s="${style}"`}`;
  const written = formula === null ? "" : textElement("f", formula);
  if (value === null) return `${start}>${written}</c>`;
  if (typeof value === "number") {
    const number = showsDay(format) ? serialToFile(value, habits.datesFrom1904 ?? false) : value;
    return `${start}>${written}<v>${number}</v></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${written}<v>${escapeXml(value.error)}</v></c>`;
  if (formula !== null) return `${start} t="str">${written}${textElement("v", value)}</c>`;
  if (habits.sharesTexts) return `${start} t="s"><v>${indexIn(texts, value)}</v></c>`;
  return `${start} t="inlineStr"><is>${textElement("t", value)}</is></c>`;
}

function indexIn(texts: string[], text: string): number {
  const known = texts.indexOf(text);
  return known >= 0 ? known : texts.push(text) - 1;
}

const OPERATORS: Readonly<Record<NonNullable<Validation["operator"]>, string>> = {
  between: "between",
  "not-between": "notBetween",
  equal: "equal",
  "not-equal": "notEqual",
  more: "greaterThan",
  less: "lessThan",
  "at-least": "greaterThanOrEqual",
  "at-most": "lessThanOrEqual",
};

function validationXml(validation: Validation): string {
  const { at, type, choices, formulas, allowBlank, operator, others = "refused", help, complaint } = validation;
  const written = choices === null ? formulas : [`"${choices.join(",").replaceAll('"', '""')}"`];
  const facts = [
    attr("type", type === "text-length" ? "textLength" : type === "any" ? "none" : type),
    others === "warned" ? ' errorStyle="warning"' : "",
    operator ? attr("operator", OPERATORS[operator]) : "",
    allowBlank ? ' allowBlank="1"' : "",
    help === undefined ? "" : ` showInputMessage="1"${attr("prompt", help)}`,
    others === "welcome" ? "" : ' showErrorMessage="1"',
    complaint === undefined ? "" : attr("error", complaint),
    attr("sqref", at.map(rangeName).join(" ")),
  ];
  const inside = written.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation${facts.join("")}>${inside.join("")}</dataValidation>`;
}
