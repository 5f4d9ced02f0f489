import { sameValue } from "../workbook/cells.ts";
import { isDateFormat, isoOf } from "../workbook/dates.ts";
import type { NamedPlace, NoteText, SetCell, ValidationRule } from "../workbook/edits.ts";
import type { CellContent, CellValue } from "../workbook/types.ts";
import type { LoggedEdit } from "./written-edit.ts";

/** What stood there and what stands there now, for a person: texts in quotes, dates as days. */
export function changeInWords(edit: LoggedEdit): { readonly from: string; readonly to: string } {
  switch (edit.kind) {
    case "set-cell":
      return cellInWords(edit);
    case "set-validation":
      return { from: ruleInWords(edit.was), to: ruleInWords(edit.to) };
    case "set-note":
      return { from: noteInWords(edit.was), to: noteInWords(edit.to) };
    case "set-name":
      return { from: nameInWords(edit.name, edit.was), to: nameInWords(edit.name, edit.to) };
    case "add-sheet":
      return { from: NO_SHEET, to: `the sheet “${edit.spec.name}”` };
    case "remove-sheet":
      return { from: `the sheet “${edit.spec.name}”`, to: NO_SHEET };
  }
}

const NO_SHEET = "(no such sheet)";

/** Where only the look of a cell changes, that is what is said. */
function cellInWords({ was, to }: SetCell): { readonly from: string; readonly to: string } {
  const [from, now] = [contentInWords(was), contentInWords(to)];
  const isSame = was.formula === to.formula && sameValue(was.value, to.value);
  if (!isSame || to.format === undefined) return { from, to: now };
  return { from: `${from} shown as ${was.format ?? "General"}`, to: `${now} shown as ${to.format}` };
}

function noteInWords(note: NoteText | null): string {
  return note === null ? "(no note)" : `note “${note.text}”`;
}

function nameInWords(name: string, place: NamedPlace | null): string {
  return place === null ? "(no name)" : `named ${name}`;
}

/** “Hire coach”, 12, 2026-09-30, #REF!, or “formula B2+1, which gives 7”. Never begins as a formula would. */
export function contentInWords({ value, formula, format }: CellContent): string {
  const shown = valueInWords(value, format);
  if (formula === null) return shown;
  return value === null ? `formula ${formula}` : `formula ${formula}, which gives ${shown}`;
}

// A spreadsheet shows no date beyond the year 9999.
const LAST_DAY = 2_958_465;

function valueInWords(value: CellValue, format: string | undefined): string {
  if (value === null) return "(empty)";
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "object") return value.error;
  const isDate = typeof value === "number" && format !== undefined && isDateFormat(format);
  if (isDate && value >= 0 && value <= LAST_DAY) return isoOf(value).replace("T", " ");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function ruleInWords(rule: ValidationRule | null): string {
  if (rule === null) return "(no drop-down)";
  if (rule.type !== "list") return `(a rule on ${rule.type === "any" ? "entries" : rule.type})`;
  return rule.choices === null ? `drop-down from ${rule.formulas.join()}` : `drop-down: ${rule.choices.join(", ")}`;
}
