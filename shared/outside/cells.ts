import * as z from "zod/mini";
import type { CellContent, CellRange, CellRef, CellValue } from "../workbook/types.ts";

const index = z.int().check(z.nonnegative());
const count = z.int().check(z.positive());

export const sheetId = z.string();

export const cellValue: z.ZodMiniType<CellValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.string() }),
]);

export const cellContent: z.ZodMiniType<CellContent> = z.strictObject({
  value: cellValue,
  formula: z.nullable(z.string()),
  format: z.exactOptional(z.string()),
});

export const cellRef: z.ZodMiniType<CellRef> = z.strictObject({ sheet: sheetId, row: index, col: index });

export const cellRange: z.ZodMiniType<CellRange> = z.strictObject({
  sheet: sheetId,
  row: index,
  col: index,
  rows: count,
  cols: count,
});

/** Rows and columns counted from 0, and how many of something. */
export const numbers = { index, count };
