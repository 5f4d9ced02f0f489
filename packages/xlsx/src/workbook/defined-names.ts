import type { DefinedName } from "@throughline/shared/workbook/types.ts";
import { parseArea } from "../sheet/references.ts";
import type { WrittenName } from "./workbook-part.ts";

/** The names that stand for one range of one of these sheets; others (constants, calculations) are left out. */
export function definedNames(written: readonly WrittenName[], sheetNames: readonly string[]): DefinedName[] {
  const bySpelling = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const names: DefinedName[] = [];
  for (const { name, formula, hidden } of written) {
    const at = rangeOfFormula(formula, bySpelling);
    if (!at || name === "") continue;
    // Names such as _xlnm.Print_Area are Excel's own.
    names.push(hidden || name.startsWith("_xlnm.") ? { name, at, hidden: true } : { name, at });
  }
  return names;
}

function rangeOfFormula(formula: string, sheets: ReadonlyMap<string, string>): DefinedName["at"] | null {
  const bang = formula.lastIndexOf("!");
  if (bang < 0) return null;
  const sheet = sheets.get(unquoted(formula.slice(0, bang)).toLowerCase());
  const area = parseArea(formula.slice(bang + 1));
  return sheet !== undefined && area ? { sheet, ...area } : null;
}

function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
