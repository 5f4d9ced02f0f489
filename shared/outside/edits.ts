import * as z from "zod/mini";
import type { Change, Edit, ValidationRule } from "../workbook/edits.ts";
import { cellContent, cellRange, cellRef, cellValue, numbers, sheetId } from "./cells.ts";
import { sheetSpec } from "./sheet-spec.ts";

const { index } = numbers;

const witness = z.array(z.strictObject({ at: cellRef, was: cellValue }));
const like = z.nullable(z.enum(["above", "below"]));
const rowCells = z.strictObject({ col: index, rows: z.array(z.array(cellContent)) });
const noteText = z.nullable(z.strictObject({ text: z.string(), author: z.nullable(z.string()) }));
const namedPlace = z.nullable(z.strictObject({ at: cellRange, hidden: z.exactOptional(z.boolean()) }));

const rule: z.ZodMiniType<ValidationRule> = z.strictObject({
  type: z.enum(["list", "whole", "decimal", "date", "time", "text-length", "custom", "any"]),
  choices: z.nullable(z.array(z.string())),
  formulas: z.array(z.string()),
  allowBlank: z.boolean(),
  operator: z.exactOptional(
    z.enum(["between", "not-between", "equal", "not-equal", "more", "less", "at-least", "at-most"]),
  ),
  others: z.exactOptional(z.enum(["refused", "warned", "welcome"])),
  help: z.exactOptional(z.string()),
  complaint: z.exactOptional(z.string()),
});

const edit: z.ZodMiniType<Edit> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set-cell"), at: cellRef, was: cellContent, to: cellContent, witness }),
  z.strictObject({ kind: z.literal("insert-rows"), sheet: sheetId, before: index, cells: rowCells, like, witness }),
  z.strictObject({ kind: z.literal("delete-rows"), sheet: sheetId, first: index, was: rowCells, like, witness }),
  z.strictObject({ kind: z.literal("add-sheet"), spec: sheetSpec, before: z.nullable(sheetId) }),
  z.strictObject({ kind: z.literal("remove-sheet"), spec: sheetSpec, before: z.nullable(sheetId) }),
  z.strictObject({
    kind: z.literal("set-validation"),
    at: cellRange,
    was: z.nullable(rule),
    to: z.nullable(rule),
    witness,
  }),
  z.strictObject({ kind: z.literal("set-note"), at: cellRef, was: noteText, to: noteText, witness }),
  z.strictObject({ kind: z.literal("set-name"), name: z.string(), was: namedPlace, to: namedPlace }),
]);

// Fixes carry more than a change needs to be made, such as how safe they are; it is left behind.
export const change: z.ZodMiniType<Change> = z.object({ title: z.string(), edits: z.array(edit) });
