import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Layout } from "@throughline/shared/workbook/lay-out.ts";
import { formatOf, toneLooks } from "@throughline/shared/workbook/look.ts";
import type { Mark, SpecColumn, SpecTable, Tone } from "@throughline/shared/workbook/sheet-spec.ts";
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
      const look = styles.differential(toneLooks[tone], signed(tone, formatOf(column)));
      return `<cfRule type="expression" dxfId="${look}" priority="${order}" stopIfTrue="1"><formula>${escapeXml(condition(mark, cellName(at)))}</formula></cfRule>`;
    });
    return `<conditionalFormatting sqref="${rangeName(at)}">${rules.join("")}</conditionalFormatting>`;
  };
  return columns.map(ofColumn).join("");
}

/** What the first cell of the column must be; spreadsheets read it for the rows below as they read any formula. */
function condition({ when }: Mark, first: string): string {
  if (when.is === "formula") return when.formula;
  const tests = when.words.map((word) => `${first}="${word.replaceAll('"', '""')}"`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

/** A number format that shows the tone's sign before whatever the cell shows. */
function signed(tone: Tone, format: string | null): string {
  const sign = `"${toneLooks[tone].sign} "`;
  return format === null || format === "@"
    ? `${sign}General;${sign}-General;${sign}General;${sign}@`
    : `${sign}${format};${sign}-${format};${sign}${format};${sign}@`;
}
