import type { WorkbookSpec } from "../../workbook/sheet-spec.ts";
import type { Pack } from "../types.ts";
import type { FilledSheet } from "./filled-sheet.ts";
import { listsSheet } from "./lists-sheet.ts";
import { planSheet } from "./plan-sheet.ts";
import { type BuiltSheet, startName, startSheet } from "./start-sheet.ts";

export interface BuildRequest {
  readonly district?: string;
  /** Calendar year in which the plan's first school year begins: 2026 for 2026-27. */
  readonly year?: number;
  /** The workbook as filled in already, instead of the pack's presets. */
  readonly filled?: FilledWorkbook;
}

export interface FilledWorkbook {
  /** What the start page says of it. */
  readonly about: string;
  /** By the name of the tab; a tab that is not here has the presets of the pack. */
  readonly sheets: Readonly<Record<string, FilledSheet>>;
}

/** The workbook that a pack hands out: a start page, its sheets, and the lists behind the drop-downs. */
export function buildWorkbook(pack: Pack, { district, year, filled }: BuildRequest = {}): WorkbookSpec {
  const built = pack.sheets.map((sheet, index): BuiltSheet => {
    const table = index + 1;
    if ((sheet.kind.base ?? sheet.kind.id) === "lists") {
      return { sheet, spec: listsSheet(pack, sheet, table, startName) };
    }
    const own = filled && Object.hasOwn(filled.sheets, sheet.name) ? filled.sheets[sheet.name] : undefined;
    return { sheet, spec: planSheet(pack, { sheet, table, start: startName, filled: own }) };
  });
  const about = [
    ...(district === undefined ? [] : [district]),
    ...(year === undefined ? [] : [`School year ${schoolYear(year)}`]),
    ...(filled ? [filled.about] : []),
  ];
  return {
    title: district === undefined ? pack.name : `${pack.name}: ${district}`,
    description: pack.what,
    language: "en-US",
    sheets: [startSheet(pack, built, about), ...built.map(({ spec }) => spec)],
    properties: { "Throughline pack": pack.id, "Throughline pack version": String(pack.version) },
    opensOn: startName,
  };
}

/** "2026-27". */
function schoolYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
