import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import { entryRule } from "@throughline/shared/workbook/entry-rules.ts";
import { type Layout, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { attr, escapeXml } from "../xml/escape.ts";

// Excel's own limits for what a rule says and for the length of a text in its formula.
const LONGEST_TITLE = 32;
const LONGEST_SENTENCE = 255;
const LONGEST_TEXT = 200;

/** Drop-downs and what else is asked of entries, and the warnings before headings and lines are changed. */
export function validationRules(spec: SheetSpec, layout: Layout): string {
  const rules = [...entryRules(spec, layout), ...warnings(spec, layout)];
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function entryRules(spec: SheetSpec, { allRows }: Layout): string[] {
  if (allRows === 0) return [];
  return (spec.table?.columns ?? []).flatMap((column, col) => {
    const rule = entryRule(column);
    if (rule === null) return [];
    const { others, operator, allowBlank } = rule;
    const attributes = [
      ` type="${rule.type}"`,
      others === "warned" ? ' errorStyle="warning"' : "",
      operator === undefined || operator === "between" ? "" : attr("operator", operator),
      allowBlank ? ' allowBlank="1"' : "",
      says(rule, column.heading.slice(0, LONGEST_TITLE)),
    ];
    const sqref = rangeName(placeOf(spec, { part: "column", col, filled: false }));
    return [`<dataValidation${attributes.join("")} sqref="${sqref}">${formulas(rule)}</dataValidation>`];
  });
}

function says({ others, complaint, help }: ValidationRule, title: string): string {
  const error =
    others === "welcome" || complaint === undefined
      ? ""
      : ` showErrorMessage="1"${attr("errorTitle", title)}${attr("error", complaint)}`;
  if (help === undefined) return error;
  const prompt = help.length > LONGEST_SENTENCE ? `${help.slice(0, LONGEST_SENTENCE - 1)}…` : help;
  return `${error} showInputMessage="1"${attr("promptTitle", title)}${attr("prompt", prompt)}`;
}

function formulas({ choices, formulas: written }: ValidationRule): string {
  const texts = choices === null ? written : [quoted(choices.join(","))];
  return texts.map((text, index) => `<formula${index + 1}>${escapeXml(text)}</formula${index + 1}>`).join("");
}

/**
 * Rules that hold while a cell is as it was made, and only warn: the spreadsheet asks before it is changed, and takes a
 * yes. A rule that never holds would mark each of these cells as wrong.
 */
function warnings({ above, below = [], warnOn, table }: SheetSpec, layout: Layout): string[] {
  const { headings, firstRow, allRows } = layout;
  const rules: string[] = [];
  if (warnOn.includes("headings") && headings !== null) {
    for (const [col, { heading }] of (table?.columns ?? []).entries()) {
      const at = cellName({ row: headings, col });
      rules.push(warning(at, isStill(at, heading)));
    }
  }
  if (warnOn.includes("lines")) {
    for (const [index, { cell }] of [...above, ...below].entries()) {
      const at = cellName({ row: layout.lines[index] ?? 0, col: 0 });
      rules.push(warning(at, cell.formula === undefined ? isStill(at, String(cell.value ?? "")) : stillCalculates(at)));
    }
  }
  if (warnOn.includes("calculated") && allRows > 0) {
    for (const [col, { formula }] of (table?.columns ?? []).entries()) {
      if (formula === undefined) continue;
      const at = { sheet: "", row: firstRow, col, rows: allRows, cols: 1 };
      rules.push(warning(rangeName(at), stillCalculates(cellName(at))));
    }
  }
  return rules;
}

function isStill(cell: string, text: string): string {
  return text.length > LONGEST_TEXT ? `LEN(${cell})=${text.length}` : `EXACT(${cell},${quoted(text)})`;
}

/** In a file, functions that came after 2007 bear this prefix; every spreadsheet shows them without. */
function stillCalculates(cell: string): string {
  return `_xlfn.ISFORMULA(${cell})`;
}

function warning(sqref: string, formula: string): string {
  return `<dataValidation type="custom" errorStyle="warning" showErrorMessage="1"${WARNING} sqref="${sqref}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

const WARNING =
  attr("errorTitle", "Part of the template") +
  attr("error", "This cell belongs to the template, and other cells count on it. Change it all the same?");

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
