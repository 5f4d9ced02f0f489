import { choicesOf, columnsOf } from "@throughline/shared/templates/pack.ts";
import type { Field, Pack } from "@throughline/shared/templates/types.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from "hucre";
import { entered } from "./entered.ts";
import { type ListsSheet, listsSheet } from "./lists-sheet.ts";

/** The day on which the samples say they were written: the same bytes each time. */
const WRITTEN = new Date(Date.UTC(2026, 10, 20, 16));

const styles = {
  title: { font: { bold: true, size: 14, color: { rgb: "1F3A5F" } } },
  heading: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F3A5F" } },
    alignment: { wrapText: true, vertical: "center" },
  },
  text: { alignment: { wrapText: true, vertical: "top" } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Bytes of an .xlsx file with the drawn sheets, their drop-downs as the pack has them, and a sheet of lists. */
export async function sampleWorkbook(title: string, drawn: string, pack: Pack): Promise<Uint8Array> {
  const { sheets } = markdownWorkbook(drawn);
  const used = sheets.flatMap((sheet) => dropDownColumns(sheet, pack).flatMap(({ field }) => field.list ?? []));
  const lists = listsSheet(Object.entries(pack.lists).filter(([id]) => used.includes(id)));
  return writeXlsx({
    sheets: [...sheets.map((sheet) => writtenSheet(sheet, pack, lists)), writtenLists(lists)],
    properties: { title, creator: "Throughline sample", created: WRITTEN, modified: WRITTEN },
  });
}

function writtenSheet(sheet: SheetSnapshot, pack: Pack, lists: ListsSheet): WriteSheet {
  const header = headerRowOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of sheet.values.entries()) {
    for (const [col, drawn] of values.entries()) {
      const { value, format } = entered(drawn, sheet.formats?.[row]?.[col] ?? null);
      const formula = sheet.formulas?.[row]?.[col] ?? null;
      if (value === null && formula === null) continue;
      const plain = row === header ? styles.heading : row === 0 ? styles.title : row < header ? {} : styles.text;
      const style: CellStyle = format === null ? plain : { ...plain, numFmt: format };
      const written = typeof value === "object" && value !== null ? value.error : value;
      cells.set(
        `${row},${col}`,
        formula === null
          ? { value: written, style }
          : { value: null, formula, formulaResult: written, style: { ...plain, numFmt: '"$"#,##0' } },
      );
    }
  }
  return {
    name: sheet.name,
    columns: widthsOf(sheet, header).map((width) => ({ width })),
    rows: [],
    cells,
    merges: (sheet.merges ?? []).map((at) => ({
      startRow: at.row,
      startCol: at.col,
      endRow: at.row + at.rows - 1,
      endCol: at.col + at.cols - 1,
    })),
    freezePane: { rows: header + 1 },
    dataValidations: dropDowns(sheet, pack, lists, header),
  };
}

function writtenLists({ rows }: ListsSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(
    (rows[0] ?? []).map((value, col) => [`0,${col}`, { value, style: styles.heading }]),
  );
  return {
    name: "Lists",
    columns: [26, 36, 8, 8, 60].map((width) => ({ width })),
    rows: rows.map((row) => [...row]),
    cells,
    freezePane: { rows: 1 },
  };
}

/** The first row with at least five headings. Throws when a sheet was drawn without one. */
function headerRowOf({ name, values }: SheetSnapshot): number {
  const row = values.findIndex((cells) => cells.filter((value) => typeof value === "string").length >= 5);
  if (row < 0) throw new Error(`The sheet “${name}” has no heading row.`);
  return row;
}

function dropDownColumns(sheet: SheetSnapshot, pack: Pack): { field: Field; col: number }[] {
  const headings = sheet.values[headerRowOf(sheet)] ?? [];
  const fields = pack.sheets.filter(({ name }) => name === sheet.name).flatMap(columnsOf);
  return fields.flatMap((field) => {
    const col = headings.indexOf(field.heading);
    return col >= 0 && choicesOf(pack, field).length > 0 ? [{ field, col }] : [];
  });
}

/** A choice from a list that is only a suggestion warns; others stop. */
function dropDowns(sheet: SheetSnapshot, pack: Pack, lists: ListsSheet, header: number): DataValidation[] {
  const last = sheet.values.length - 1;
  return dropDownColumns(sheet, pack).flatMap(({ field, col }) => {
    const source = lists.sourceOf(field.list ?? "");
    if (source === null) return [];
    const range = rangeName({ sheet: sheet.id, row: header + 1, col, rows: last - header, cols: 1 });
    const isClosed = field.type === "list" || field.type === "status";
    return [
      {
        type: "list",
        formula1: source,
        range,
        allowBlank: true,
        showErrorMessage: isClosed,
        inputTitle: field.heading,
        inputMessage: field.help,
      },
    ];
  });
}

/** Wide enough for a third of the longest text, between 8 and 44 characters. */
function widthsOf(sheet: SheetSnapshot, header: number): number[] {
  return (sheet.values[header] ?? []).map((heading, col) => {
    const lengths = sheet.values.slice(header).map((row) => String(row[col] ?? "").length);
    const longest = Math.max(0, ...lengths);
    return Math.min(
      44,
      Math.max(
        9,
        String(heading ?? "").length > 14 ? 14 : 9,
        longest > 40 ? longest / 3 + 12 : Math.min(longest + 2, 26),
      ),
    );
  });
}
