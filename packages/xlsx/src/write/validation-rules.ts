import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { ValidationRule } from "@throughline/shared/workbook/edits.ts";
import { entryRule } from "@throughline/shared/workbook/entry-rules.ts";
import { type Layout, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { WARNING_WORDS, type Warning, warningsOf } from "@throughline/shared/workbook/warnings.ts";
import { attr, escapeXml } from "../xml/escape.ts";

// Excel's own limits for what a rule says.
const LONGEST_TITLE = 32;
const LONGEST_SENTENCE = 255;

/** Drop-downs and what else is asked of entries, and the warnings before headings and lines are changed. */
export function validationRules(spec: SheetSpec, layout: Layout): string {
  const rules = [...entryRules(spec, layout), ...warningsOf(spec).map(warning)];
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

function warning({ at, formula }: Warning): string {
  return `<dataValidation type="custom" errorStyle="warning" showErrorMessage="1"${WARNING} sqref="${rangeName(at)}"><formula1>${escapeXml(inFile(formula))}</formula1></dataValidation>`;
}

/** In a file, functions that came after 2007 bear this prefix; every spreadsheet shows them without. */
function inFile(formula: string): string {
  return formula.replace(/^ISFORMULA\(/, "_xlfn.ISFORMULA(");
}

const WARNING = attr("errorTitle", "Part of the template") + attr("error", WARNING_WORDS);

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
