import { cellName } from "@throughline/shared/workbook/a1.ts";
import { layOut, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import { formatOf, toneLooks } from "@throughline/shared/workbook/look.ts";
import { markCondition, signedFormat } from "@throughline/shared/workbook/mark-looks.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { RangeOf } from "./add-sheet.ts";

/** The conditional formats of a table's marks. Excel puts each new one before those there are, so the last goes first. */
export function putMarks(spec: SheetSpec, rangeOf: RangeOf): void {
  if (layOut(spec).allRows === 0) return;
  for (const [col, column] of (spec.table?.columns ?? []).entries()) {
    const at = placeOf(spec, { part: "column", col, filled: false });
    for (const mark of [...column.marks].reverse()) {
      const look = toneLooks[mark.tone];
      const conditional = rangeOf(at).conditionalFormats.add("Custom");
      conditional.stopIfTrue = true;
      conditional.custom.rule.formula = `=${markCondition(mark, cellName(at))}`;
      const { format } = conditional.custom;
      format.numberFormat = signedFormat(mark.tone, formatOf(column));
      format.font.color = `#${look.ink}`;
      if (look.bold) format.font.bold = true;
      if (look.italic) format.font.italic = true;
      if (look.strike) format.font.strikethrough = true;
      if (look.fill !== null) format.fill.color = `#${look.fill}`;
    }
  }
}
