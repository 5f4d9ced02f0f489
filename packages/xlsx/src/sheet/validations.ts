import type { Validation } from "@throughline/shared/workbook/types.ts";
import { attribute, flag } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { closes, endTag, nextChild, opens, type XmlScanner } from "../xml/scanner.ts";
import { type Area, parseAreas } from "./references.ts";

/** A validation whose ranges are not yet those of a certain sheet. */
export type WrittenValidation = Omit<Validation, "at"> & { readonly areas: readonly Area[] };

const TYPES: Readonly<Record<string, Validation["type"]>> = {
  list: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "text-length",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, NonNullable<Validation["operator"]>>> = {
  notBetween: "not-between",
  equal: "equal",
  notEqual: "not-equal",
  greaterThan: "more",
  lessThan: "less",
  greaterThanOrEqual: "at-least",
  lessThanOrEqual: "at-most",
};

/**
 * Reads the <dataValidation> the scanner is at. Both kinds, the one of 2007 and the one of 2010 that may point at
 * other sheets (<x14:dataValidation>, with its ranges in <xm:sqref>), differ only in where they put things.
 */
export function readValidation(xml: XmlScanner): WrittenValidation {
  const written = attribute(xml, "type") ?? "none";
  const type = Object.hasOwn(TYPES, written) ? (TYPES[written] ?? "any") : "any";
  const allowBlank = flag(xml, "allowBlank");
  const says = whatItSays(xml);
  let areas = parseAreas(attribute(xml, "sqref") ?? "");
  const formulas: string[] = [];
  if (!endTag(xml)) {
    const { depth } = xml;
    while (nextChild(xml, depth)) {
      if (closes(xml, "dataValidation")) break;
      if (opens(xml, "formula1") || opens(xml, "formula2")) formulas.push(elementText(xml).trim());
      else if (opens(xml, "sqref")) areas = parseAreas(elementText(xml));
    }
  }
  const choices = type === "list" ? writtenChoices(formulas[0] ?? "") : null;
  return { type, allowBlank, areas, formulas: choices ? [] : formulas, choices, ...says };
}

/** How entries are compared, what becomes of others, and what the spreadsheet says of it. */
function whatItSays(xml: XmlScanner): Pick<Validation, "operator" | "others" | "help" | "complaint"> {
  const written = attribute(xml, "operator") ?? "";
  const operator = Object.hasOwn(OPERATORS, written) ? OPERATORS[written] : undefined;
  const isWarned = (attribute(xml, "errorStyle") ?? "stop") !== "stop";
  const others = !flag(xml, "showErrorMessage") ? "welcome" : isWarned ? "warned" : undefined;
  const help = attribute(xml, "prompt") ?? "";
  const complaint = attribute(xml, "error") ?? "";
  return {
    ...(operator && { operator }),
    ...(others && { others }),
    ...(help !== "" && flag(xml, "showInputMessage") && { help }),
    ...(complaint !== "" && { complaint }),
  };
}

/** The choices of "Yes,No,Later"; null for a formula or a range. */
function writtenChoices(formula: string): string[] | null {
  if (!/^"(?:[^"]|"")*"$/.test(formula)) return null;
  return formula
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(",")
    .map((choice) => choice.trim())
    .filter((choice) => choice !== "");
}
