import { isKeptSheet } from "../../templates/kept-sheets.ts";
import { cellName, isRange, parseA1, quoteSheet, rangeName } from "../../workbook/a1.ts";
import type {
  AddSheet,
  Edit,
  NamedPlace,
  NoteText,
  RemoveSheet,
  SetCell,
  SetName,
  SetNote,
  SetValidation,
  ValidationRule,
  Witness,
} from "../../workbook/edits.ts";
import type {
  CellContent,
  CellRange,
  CellRef,
  CellValue,
  SheetId,
  SheetSnapshot,
  Workbook,
} from "../../workbook/types.ts";
import { isSheetSpec } from "./written-spec.ts";

/** The edits that fixing and adopting are made of. */
export type LoggedEdit = SetCell | SetValidation | SetNote | SetName | AddSheet | RemoveSheet;

export function isLogged(edit: Edit): edit is LoggedEdit {
  return edit.kind !== "insert-rows" && edit.kind !== "delete-rows";
}

/**
 * An edit as text for a cell of ours, exact to the last space. Sheets are named as people name them, so that it still
 * holds where another spreadsheet gives them other ids.
 */
export function writeEdit({ sheets }: Pick<Workbook, "sheets">, edit: LoggedEdit): string {
  return JSON.stringify(writtenForm(sheets, edit));
}

function writtenForm(sheets: readonly SheetSnapshot[], edit: LoggedEdit): object {
  const place = (at: CellRef | CellRange) => addressOf(sheets, at);
  const named = (one: NamedPlace | null) => one && { ...one, at: place(one.at) };
  const beside = (witness: readonly Witness[]) => witness.map(({ at, was }) => ({ cell: place(at), was }));
  switch (edit.kind) {
    case "set-cell":
      return { cell: place(edit.at), was: edit.was, to: edit.to, beside: beside(edit.witness) };
    case "set-validation":
      return { cells: place(edit.at), wasRule: edit.was, toRule: edit.to, beside: beside(edit.witness) };
    case "set-note":
      return { noteAt: place(edit.at), wasNote: edit.was, toNote: edit.to, beside: beside(edit.witness) };
    case "set-name":
      return { name: edit.name, wasPlace: named(edit.was), toPlace: named(edit.to) };
    case "add-sheet":
    case "remove-sheet":
      return { [edit.kind]: edit.spec, beforeSheet: edit.before === null ? null : sheetName(sheets, edit.before) };
  }
}

/** The edit that a text stands for; null for one that people have changed, or whose sheet is gone. */
export function readEdit({ sheets }: Pick<Workbook, "sheets">, text: string): LoggedEdit | null {
  const written = parsed(text);
  if (!isObject(written)) return null;
  if ("name" in written) return nameEdit(sheets, written);
  if ("add-sheet" in written || "remove-sheet" in written) return sheetEdit(sheets, written);
  const witness = witnessesIn(sheets, written.beside);
  if (witness === null) return null;
  const cell = placeIn(sheets, written.cell);
  if (cell) {
    const { was, to } = written;
    return isContent(was) && isContent(to) ? { kind: "set-cell", at: corner(cell), was, to, witness } : null;
  }
  const noted = placeIn(sheets, written.noteAt);
  if (noted) {
    const { wasNote: was, toNote: to } = written;
    return isNote(was) && isNote(to) ? { kind: "set-note", at: corner(noted), was, to, witness } : null;
  }
  const at = placeIn(sheets, written.cells);
  const { wasRule: was, toRule: to } = written;
  return at && isRule(was) && isRule(to) ? { kind: "set-validation", at, was, to, witness } : null;
}

type Written = Readonly<Record<string, unknown>>;

function nameEdit(sheets: readonly SheetSnapshot[], { name, wasPlace, toPlace }: Written): SetName | null {
  const [was, to] = [namedPlace(sheets, wasPlace), namedPlace(sheets, toPlace)];
  return typeof name === "string" && was !== undefined && to !== undefined ? { kind: "set-name", name, was, to } : null;
}

/** Undefined for what is no place. */
function namedPlace(sheets: readonly SheetSnapshot[], written: unknown): NamedPlace | null | undefined {
  if (written === null) return null;
  if (!isObject(written)) return undefined;
  const at = placeIn(sheets, written.at);
  const { hidden } = written;
  if (!at || (hidden !== undefined && typeof hidden !== "boolean")) return undefined;
  return hidden === undefined ? { at } : { at, hidden };
}

function sheetEdit(sheets: readonly SheetSnapshot[], written: Written): AddSheet | RemoveSheet | null {
  const kind = "add-sheet" in written ? "add-sheet" : "remove-sheet";
  const { [kind]: spec, beforeSheet } = written;
  const before = beforeSheet === null ? null : sheets.find(({ name }) => name === beforeSheet)?.id;
  return isSheetSpec(spec) && before !== undefined ? { kind, spec, before } : null;
}

function corner({ sheet, row, col }: CellRange): CellRef {
  return { sheet, row, col };
}

/** "'Plan 2'!B7", or "Plan!B7:B9" for a range. */
export function addressOf(sheets: readonly SheetSnapshot[], at: CellRef | CellRange): string {
  return `${quoteSheet(sheetName(sheets, at.sheet))}!${isRange(at) ? rangeName(at) : cellName(at)}`;
}

function sheetName(sheets: readonly SheetSnapshot[], id: SheetId): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? id;
}

/** Where an edit takes place, for people: "Plan!B7", or the name of a sheet that comes or goes. */
export function editPlace(sheets: readonly SheetSnapshot[], edit: LoggedEdit): string {
  if (edit.kind === "add-sheet" || edit.kind === "remove-sheet") return quoteSheet(edit.spec.name);
  if (edit.kind !== "set-name") return addressOf(sheets, edit.at);
  const place = edit.to ?? edit.was;
  return place ? addressOf(sheets, place.at) : edit.name;
}

function placeIn(sheets: readonly SheetSnapshot[], address: unknown): CellRange | null {
  const at = typeof address === "string" ? parseA1(address) : null;
  const sheet = at?.sheet == null ? undefined : sheetOf(sheets, at.sheet)?.id;
  if (!at || sheet === undefined) return null;
  const { row, col, rows, cols } = at;
  return { sheet, row, col, rows, cols };
}

/** The sheet of a name; the only sheet of a workbook is meant by whatever name it once had. */
function sheetOf(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot | undefined {
  const theirs = sheets.filter((sheet) => !isKeptSheet(sheet.name));
  return sheets.find((sheet) => sheet.name === name) ?? (theirs.length === 1 ? theirs[0] : undefined);
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

function isObject(value: unknown): value is Written {
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

function isNote(value: unknown): value is NoteText | null {
  if (value === null) return true;
  return (
    isObject(value) && typeof value.text === "string" && (value.author === null || typeof value.author === "string")
  );
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
