import type { WorkbookSpec } from "../../workbook/sheet-spec.ts";
import type { Pack } from "../types.ts";
import { listsSheet } from "./lists-sheet.ts";
import { type FieldRow, planSheet } from "./plan-sheet.ts";
import { type BuiltSheet, startName, startSheet } from "./start-sheet.ts";

export interface BuildRequest {
  readonly district?: string;
  /** Calendar year in which the plan's first school year begins: 2026 for 2026-27. */
  readonly year?: number;
  /** Rows for each sheet, by the name of its tab, instead of the pack's presets. */
  readonly samples?: Readonly<Record<string, readonly FieldRow[]>>;
}

/** The workbook that a pack hands out: a start page, its sheets, and the lists behind the drop-downs. */
export function buildWorkbook(pack: Pack, { district, year, samples }: BuildRequest = {}): WorkbookSpec {
  const built = pack.sheets.map((sheet, index): BuiltSheet => {
    const table = index + 1;
    if ((sheet.kind.base ?? sheet.kind.id) === "lists")
      return { sheet, spec: listsSheet(pack, sheet, table, startName) };
    const rows = samples && Object.hasOwn(samples, sheet.name) ? samples[sheet.name] : undefined;
    return { sheet, spec: planSheet(pack, { sheet, table, start: startName, ...(rows ? { samples: rows } : {}) }) };
  });
  const about = [
    ...(district === undefined ? [] : [district]),
    ...(year === undefined ? [] : [`School year ${schoolYear(year)}`]),
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
