import { formatOf, headingLooks, type Look, lineLooks, linkLook, rowLooks, sideOf } from "./look.ts";
import type { Holds, SpecCell, SpecColumn, SpecLine, SpecTable } from "./sheet-spec.ts";

/** How a cell looks and where its text stands. */
export interface CellStyle {
  readonly look: Look;
  /** Number format code; null is General. */
  readonly format: string | null;
  readonly align: "left" | "center" | "right" | null;
  readonly wrap: boolean;
  /** Where the text stands in a high row; at the top where absent. */
  readonly vertical?: "top" | "center" | "bottom";
  /** How many steps the text keeps off its side. */
  readonly indent?: number;
  /** A thin line under and beside the cell, so that rows can be followed on paper. */
  readonly ruled: boolean;
}

/** Columns whose texts are broken over lines. */
export const wrapped: ReadonlySet<Holds> = new Set(["text", "long-text", "people", "choice", "status", "link"]);

export function lineStyle(role: SpecLine["role"], { link }: SpecCell): CellStyle {
  const look = link ? { ...lineLooks[role], ...linkLook } : lineLooks[role];
  const vertical = role === "heading" || role === "title" ? "bottom" : "top";
  return { look, format: null, align: null, wrap: false, ruled: false, vertical };
}

/** A column that must be filled in has a star behind its heading: as a format, so that the heading stays its own word. */
export function headingStyle(column: SpecColumn): CellStyle {
  const side = sideOf(column);
  return {
    look: column.required ? headingLooks.required : headingLooks.optional,
    format: column.required ? '@" *"' : null,
    align: side === "center" ? "center" : "left",
    wrap: true,
    ruled: true,
    vertical: "center",
  };
}

export function bodyStyle(column: SpecColumn, rowsAre: SpecTable["rowsAre"]): CellStyle {
  const isCalculated = column.holds === "calculated" || column.formula !== undefined;
  const side = sideOf(column);
  return {
    look: isCalculated ? rowLooks.calculated : rowLooks[rowsAre],
    format: formatOf(column),
    align: side,
    wrap: wrapped.has(column.holds),
    ruled: true,
    // Figures keep off the words of the next column.
    ...(side === "right" ? { indent: 1 } : {}),
  };
}

/** A cell that leads elsewhere, in the style of its neighbors. */
export function linkStyle(style: CellStyle): CellStyle {
  return { ...style, look: { ...style.look, ...linkLook } };
}
