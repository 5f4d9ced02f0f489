import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Layout } from "@throughline/shared/workbook/lay-out.ts";
import { formatOf, toneLooks } from "@throughline/shared/workbook/look.ts";
import { markCondition, signedFormat } from "@throughline/shared/workbook/mark-looks.ts";
import type { SpecColumn, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import { escapeXml } from "../xml/escape.ts";
import type { StyleBook } from "./style-book.ts";

/** The conditional formats of a table's marks: a sign before the text, a weight and a color for each tone. */
export function markRules({ columns }: SpecTable, layout: Layout, styles: StyleBook): string {
  let order = 0;
  const ofColumn = (column: SpecColumn, col: number): string => {
    if (column.marks.length === 0 || layout.allRows === 0) return "";
    const at = { sheet: "", row: layout.firstRow, col, rows: layout.allRows, cols: 1 };
    const rules = column.marks.map((mark) => {
      order += 1;
      const { tone } = mark;
      const look = styles.differential(toneLooks[tone], signedFormat(tone, formatOf(column)));
      return `<cfRule type="expression" dxfId="${look}" priority="${order}" stopIfTrue="1"><formula>${escapeXml(markCondition(mark, cellName(at)))}</formula></cfRule>`;
    });
    return `<conditionalFormatting sqref="${rangeName(at)}">${rules.join("")}</conditionalFormatting>`;
  };
  return columns.map(ofColumn).join("");
}
