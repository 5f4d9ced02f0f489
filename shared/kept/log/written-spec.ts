import type { SheetSpec, SpecCell, SpecColumn, SpecLine, SpecName, SpecTable } from "../../workbook/sheet-spec.ts";

type Written = Readonly<Record<string, unknown>>;

/** Whether what was read from a cell of the log is a sheet as we once added it, in the form its words are kept in. */
export function isSheetSpec(value: unknown): value is SheetSpec {
  return (
    isObject(value) &&
    isText(value.name) &&
    isOneOf(value.purpose, ["guide", "plan", "lists", "record"]) &&
    isListOf(value.above, isLine) &&
    (value.below === undefined || isListOf(value.below, isLine)) &&
    (value.table === null || isTable(value.table)) &&
    isPrint(value.print) &&
    isListOf(value.warnOn, isText) &&
    isListOf(value.names, isName)
  );
}

function isLine(value: unknown): value is SpecLine {
  return isObject(value) && isOneOf(value.role, ["title", "intro", "heading", "note"]) && isCell(value.cell);
}

function isCell(value: unknown): value is SpecCell {
  if (!isObject(value)) return false;
  const { value: content, formula, link, format } = value;
  const isValue = content === null || ["string", "number", "boolean"].includes(typeof content);
  const isLink = link === undefined || (isObject(link) && (isText(link.url) || isText(link.sheet)));
  return isValue && isLink && isMaybeText(formula) && isMaybeText(format);
}

function isTable(value: unknown): value is SpecTable {
  return (
    isObject(value) &&
    isText(value.name) &&
    isText(value.description) &&
    isListOf(value.columns, isColumn) &&
    isListOf(value.rows, (row) => isListOf(row, isCell)) &&
    isCount(value.emptyRows) &&
    typeof value.filter === "boolean" &&
    isCount(value.frozenCols) &&
    isOneOf(value.rowsAre, ["entries", "samples", "presets"]) &&
    (value.isNamed === undefined || typeof value.isNamed === "boolean") &&
    value.merged === undefined
  );
}

const HOLDS = "text long-text id date money number rank percent yes-no choice status people link calculated".split(" ");

function isColumn(value: unknown): value is SpecColumn {
  return (
    isObject(value) &&
    isText(value.heading) &&
    isText(value.help) &&
    isOneOf(value.holds, HOLDS) &&
    typeof value.required === "boolean" &&
    isCount(value.width) &&
    isMaybeText(value.format) &&
    isMaybeText(value.formula) &&
    (value.choices === null || isChoices(value.choices)) &&
    isListOf(value.marks, isMark)
  );
}

function isChoices(value: unknown): boolean {
  if (!isObject(value) || !isOneOf(value.others, ["refused", "warned", "welcome"])) return false;
  return value.from === "name" ? isText(value.name) : value.from === "words" && isListOf(value.words, isText);
}

function isMark(value: unknown): boolean {
  if (!isObject(value) || !isOneOf(value.tone, ["done", "good", "look", "block", "quiet"])) return false;
  const { when } = value;
  if (!isObject(when)) return false;
  return when.is === "formula" ? isText(when.formula) : when.is === "one-of" && isListOf(when.words, isText);
}

function isPrint(value: unknown): boolean {
  return (
    isObject(value) &&
    isOneOf(value.paper, ["letter", "legal", "tabloid", "a4"]) &&
    typeof value.landscape === "boolean" &&
    typeof value.fitWidth === "boolean" &&
    typeof value.repeatHeadings === "boolean" &&
    isListOf(value.footer, (one) => isOneOf(one, ["workbook", "sheet", "page", "date"]))
  );
}

function isName(value: unknown): value is SpecName {
  if (!isObject(value) || !isText(value.name) || typeof value.hidden !== "boolean" || !isObject(value.of)) return false;
  const { part, col, line, first, count, filled } = value.of;
  switch (part) {
    case "table":
    case "headings":
      return true;
    case "heading":
      return isCount(col);
    case "column":
      return isCount(col) && typeof filled === "boolean";
    case "cells":
      return isCount(col) && isCount(first) && isCount(count);
    case "line":
      return isCount(line);
    default:
      return false;
  }
}

function isObject(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isMaybeText(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return isText(value) && words.includes(value);
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}
