import { columnName } from "@throughline/shared/workbook/a1.ts";
import { bodyStyle, headingStyle, lineStyle, linkStyle } from "@throughline/shared/workbook/cell-styles.ts";
import { type Layout, tableCell } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec, SpecCell, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import { escapeXml } from "../xml/escape.ts";
import { headingHeight, lineHeight, rowHeight } from "./row-heights.ts";
import type { Books } from "./sheet-part.ts";

/** Each row that holds something or is ready to be filled in, from the top. */
export function sheetRows(spec: SheetSpec, layout: Layout, books: Books): string {
  const { above, table, below = [] } = spec;
  const line = (index: number) => {
    const { role, cell } = [...above, ...below][index] ?? { role: "note" as const, cell: { value: null } };
    const row = (layout.lines[index] ?? 0) + 1;
    const style = books.styles.cell(lineStyle(role, cell));
    return rowXml(row, lineHeight(role), cellXml(`A${row}`, cell, style, books));
  };
  return [
    ...above.map((_, index) => line(index)),
    table ? tableRows(table, layout, books) : "",
    ...below.map((_, index) => line(above.length + index)),
  ].join("");
}

function tableRows(table: SpecTable, { headings, firstRow, filledRows, allRows }: Layout, books: Books): string {
  const { columns, rows, rowsAre, filter } = table;
  const { styles } = books;
  const letters = columns.map((_, col) => columnName(col));
  const filled = columns.map((column) => bodyStyle(column, rowsAre));
  const filledStyles = filled.map(styles.cell);
  const emptyStyles = columns.map((column) => styles.cell(bodyStyle(column, "entries")));
  const linkStyles = filled.map((style) => styles.cell(linkStyle(style)));

  const headRow = (headings ?? 0) + 1;
  const heads = columns.map((column, col) =>
    cellXml(`${letters[col]}${headRow}`, { value: column.heading }, styles.cell(headingStyle(column)), books),
  );
  const xml = [rowXml(headRow, headingHeight(columns, filter), heads.join(""))];
  const styleOf = (col: number, { link, format }: SpecCell, isFilled: boolean): number => {
    const column = columns[col];
    if (format !== undefined && column) return styles.cell({ ...bodyStyle(column, rowsAre), format });
    return (link ? linkStyles : isFilled ? filledStyles : emptyStyles)[col] ?? 0;
  };
  // A column's formula is written once, over all of its rows; those below only say that they share it.
  const begun = new Set<number>();
  const calculated = (index: number, col: number): string => {
    if (begun.has(col)) return `<f t="shared" si="${col}"/>`;
    begun.add(col);
    const formula = tableCell(table, index, col).formula ?? "";
    const over = `${letters[col]}${firstRow + index + 1}:${letters[col]}${firstRow + allRows}`;
    return `<f t="shared" ref="${over}" si="${col}">${escapeXml(formula)}</f>`;
  };
  for (let index = 0; index < allRows; index += 1) {
    const number = firstRow + index + 1;
    let cells = "";
    for (let col = 0; col < columns.length; col += 1) {
      const at = `${letters[col]}${number}`;
      const own = rows[index]?.[col] ?? EMPTY;
      const style = styleOf(col, own, index < filledRows);
      const isCalculated = own.value === null && own.formula === undefined && columns[col]?.formula !== undefined;
      cells += isCalculated
        ? `<c r="${at}" s="${style}">${calculated(index, col)}</c>`
        : cellXml(at, own, style, books);
    }
    xml.push(rowXml(number, rowHeight(columns, rows[index]), cells));
  }
  return xml.join("");
}

const EMPTY: SpecCell = { value: null };

/** A height without "customHeight": the spreadsheet may fit the row anew when a cell of it changes. */
function rowXml(row: number, height: number | null, cells: string): string {
  return `<row r="${row}"${height === null ? "" : ` ht="${height}"`}>${cells}</row>`;
}

function cellXml(at: string, { value, formula }: SpecCell, style: number, books: Books): string {
  const start = `<c r="${at}" s="${style}"`;
  if (formula === undefined) {
    if (value === null) return `${start}/>`;
    if (typeof value === "string") return `${start} t="s"><v>${books.text(value)}</v></c>`;
  }
  const written = formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return `${start}>${written}</c>`;
  if (typeof value === "number") return `${start}>${written}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${written}<v>${escapeXml(value.error)}</v></c>`;
  return `${start} t="str">${written}<v>${escapeXml(value)}</v></c>`;
}
