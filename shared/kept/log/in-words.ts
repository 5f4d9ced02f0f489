import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { sameValue } from "../../workbook/cells.ts";
import { isDateFormat, isoOf } from "../../workbook/dates.ts";
import type { NamedPlace, NoteText, SetCell, ValidationRule } from "../../workbook/edits.ts";
import type { CellContent, CellValue } from "../../workbook/types.ts";
import type { LoggedEdit } from "./written-edit.ts";

/** What stood there and what stands there now, for a person: texts in quotes, dates as days. */
export function changeInWords(
  edit: LoggedEdit,
  language: Language = ENGLISH,
): { readonly from: string; readonly to: string } {
  switch (edit.kind) {
    case "set-cell":
      return cellInWords(edit, language);
    case "set-validation":
      return { from: ruleInWords(edit.was, language), to: ruleInWords(edit.to, language) };
    case "set-note":
      return { from: noteInWords(edit.was, language), to: noteInWords(edit.to, language) };
    case "set-name":
      return { from: nameInWords(edit.name, edit.was, language), to: nameInWords(edit.name, edit.to, language) };
    case "add-sheet":
      return { from: say(language, "(no such sheet)"), to: sheetInWords(edit.spec.name, language) };
    case "remove-sheet":
      return { from: sheetInWords(edit.spec.name, language), to: say(language, "(no such sheet)") };
  }
}

function sheetInWords(sheet: string, language: Language): string {
  return say(language, "the sheet “{sheet}”", { sheet });
}

/** Where only the look of a cell changes, that is what is said. */
function cellInWords({ was, to }: SetCell, language: Language): { readonly from: string; readonly to: string } {
  const [from, now] = [contentInWords(was, language), contentInWords(to, language)];
  const isSame = was.formula === to.formula && sameValue(was.value, to.value);
  if (!isSame || to.format === undefined) return { from, to: now };
  const shownAs = (content: string, format: string) =>
    say(language, "{content} shown as {format}", { content: { whole: content }, format: { whole: format } });
  return { from: shownAs(from, was.format ?? "General"), to: shownAs(now, to.format) };
}

function noteInWords(note: NoteText | null, language: Language): string {
  return note === null ? say(language, "(no note)") : say(language, "note “{text}”", { text: { whole: note.text } });
}

function nameInWords(name: string, place: NamedPlace | null, language: Language): string {
  return place === null ? say(language, "(no name)") : say(language, "named {name}", { name: { whole: name } });
}

/** “Hire coach”, 12, 2026-09-30, #REF!, or “formula B2+1, which gives 7”. Never begins as a formula would. */
function contentInWords({ value, formula, format }: CellContent, language: Language): string {
  const shown = { whole: valueInWords(value, format, language) };
  if (formula === null) return shown.whole;
  if (value === null) return say(language, "formula {formula}", { formula: { whole: formula } });
  return say(language, "formula {formula}, which gives {shown}", { formula: { whole: formula }, shown });
}

// A spreadsheet shows no date beyond the year 9999.
const LAST_DAY = 2_958_465;

function valueInWords(value: CellValue, format: string | undefined, language: Language): string {
  if (value === null) return say(language, "(empty)");
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "object") return value.error;
  const isDate = typeof value === "number" && format !== undefined && isDateFormat(format);
  if (isDate && value >= 0 && value <= LAST_DAY) return isoOf(value).replace("T", " ");
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function ruleInWords(rule: ValidationRule | null, language: Language): string {
  if (rule === null) return say(language, "(no drop-down)");
  if (rule.type === "any") return say(language, "(a rule on entries)");
  if (rule.type !== "list") return say(language, "(a rule on {type})", { type: rule.type });
  if (rule.choices === null) {
    return say(language, "drop-down from {place}", { place: { whole: rule.formulas.join() } });
  }
  return say(language, "drop-down: {choices}", { choices: { whole: rule.choices.join(", ") } });
}
