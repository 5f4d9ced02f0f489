import type { CellContent, CellValue } from "@throughline/shared/workbook/types.ts";
import type { CellLook } from "@throughline/xlsx/src/appearance/types.ts";
import { shownValue } from "../shown/shown-value.ts";
import type { TextWidth } from "./text-width.ts";

/** What a cell shows. */
export interface CellFace {
  readonly text: string;
  /** A color that the number format asks for. */
  readonly ink: string | null;
  readonly kind: "empty" | "text" | "number" | "truth" | "error";
  /** Whether it shows what it last was, or its formula, since nobody has calculated it. */
  readonly state: "now" | "before" | "not-calculated";
}

const EMPTY: CellFace = { text: "", ink: null, kind: "empty", state: "now" };

/** `before` is what a formula showed last; null where that is not known. */
export function faceOf({ value, formula, format }: CellContent, before: CellValue): CellFace {
  if (value === null && formula === null) return EMPTY;
  if (value === null && before === null) {
    return { text: `=${formula}`, ink: null, kind: "text", state: "not-calculated" };
  }
  const shown = value ?? before;
  const { text, ink } = shownValue(shown, format);
  return { text, ink, kind: kindOf(shown), state: value === null ? "before" : "now" };
}

function kindOf(value: CellValue): CellFace["kind"] {
  switch (typeof value) {
    case "number":
      return "number";
    case "boolean":
      return "truth";
    case "string":
      return "text";
    default:
      return value === null ? "empty" : "error";
  }
}

// Room between a cell's edges and its text.
export const PADDING = 8;
const SIGN = 7;

/** A number that does not fit is not cut off, since what is left of it would be another number. */
export function fitted(face: CellFace, look: CellLook, width: number, widthOf: TextWidth): string {
  if (face.kind !== "number" || look.wraps || widthOf(face.text, look) <= width - PADDING / 2) return face.text;
  return "#".repeat(Math.max(1, Math.floor((width - PADDING) / SIGN)));
}
