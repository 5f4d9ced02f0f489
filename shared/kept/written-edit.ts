import { cellName, isRange, parseA1, quoteSheet, rangeName } from "../workbook/a1.ts";
import type { SetCell, SetValidation, ValidationRule, Witness } from "../workbook/edits.ts";
import type {
  CellContent,
  CellRange,
  CellRef,
  CellValue,
  SheetId,
  SheetSnapshot,
  Workbook,
} from "../workbook/types.ts";

/** The edits that fixes are made of. */
export type LoggedEdit = SetCell | SetValidation;

/**
 * An edit as text for a cell of ours, exact to the last space. Sheets are named as people name them, so that it still
 * holds where another spreadsheet gives them other ids.
 */
export function writeEdit({ sheets }: Pick<Workbook, "sheets">, edit: LoggedEdit): string {
  const place = (at: CellRef | CellRange) => addressOf(sheets, at);
  const beside = edit.witness.map(({ at, was }) => ({ cell: place(at), was }));
  const { was, to } = edit;
  return JSON.stringify(
    edit.kind === "set-cell"
      ? { cell: place(edit.at), was, to, beside }
      : { cells: place(edit.at), wasRule: edit.was, toRule: edit.to, beside },
  );
}

/** The edit that a text stands for; null for one that people have changed, or whose sheet is gone. */
export function readEdit({ sheets }: Pick<Workbook, "sheets">, text: string): LoggedEdit | null {
  const written = parsed(text);
  if (!isObject(written)) return null;
  const witness = witnessesIn(sheets, written.beside);
  if (witness === null) return null;
  const cell = placeIn(sheets, written.cell);
  if (cell) {
    const { sheet, row, col } = cell;
    const { was, to } = written;
    return isContent(was) && isContent(to) ? { kind: "set-cell", at: { sheet, row, col }, was, to, witness } : null;
  }
  const at = placeIn(sheets, written.cells);
  const { wasRule: was, toRule: to } = written;
  return at && isRule(was) && isRule(to) ? { kind: "set-validation", at, was, to, witness } : null;
}

/** "'Plan 2'!B7", or "Plan!B7:B9" for a range. */
export function addressOf(sheets: readonly SheetSnapshot[], at: CellRef | CellRange): string {
  const name = sheets.find(({ id }) => id === at.sheet)?.name ?? at.sheet;
  return `${quoteSheet(name)}!${isRange(at) ? rangeName(at) : cellName(at)}`;
}

function placeIn(sheets: readonly SheetSnapshot[], address: unknown): CellRange | null {
  const at = typeof address === "string" ? parseA1(address) : null;
  const sheet: SheetId | undefined = sheets.find(({ name }) => name === at?.sheet)?.id;
  if (!at || sheet === undefined) return null;
  const { row, col, rows, cols } = at;
  return { sheet, row, col, rows, cols };
}

function witnessesIn(sheets: readonly SheetSnapshot[], beside: unknown): readonly Witness[] | null {
  if (!Array.isArray(beside)) return null;
  const witnesses = beside.flatMap((one): Witness[] => {
    const at = isObject(one) ? placeIn(sheets, one.cell) : null;
    return at && isObject(one) && isValue(one.was)
      ? [{ at: { sheet: at.sheet, row: at.row, col: at.col }, was: one.was }]
      : [];
  });
  return witnesses.length === beside.length ? witnesses : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isValue(value: unknown): value is CellValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  return typeof value === "number" ? Number.isFinite(value) : isObject(value) && typeof value.error === "string";
}

function isContent(value: unknown): value is CellContent {
  if (!isObject(value) || !isValue(value.value)) return false;
  const { formula, format } = value;
  return (formula === null || typeof formula === "string") && (format === undefined || typeof format === "string");
}

const RULE_TYPES: readonly unknown[] = ["list", "whole", "decimal", "date", "time", "text-length", "custom", "any"];

function isRule(value: unknown): value is ValidationRule | null {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const { type, choices, formulas, allowBlank, operator, others, help, complaint } = value;
  return (
    RULE_TYPES.includes(type) &&
    (choices === null || isTexts(choices)) &&
    isTexts(formulas) &&
    typeof allowBlank === "boolean" &&
    [operator, others, help, complaint].every((one) => one === undefined || typeof one === "string")
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
