import { planOf } from "@throughline/shared/kept/plan-of.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { inWords } from "@throughline/shared/reports/in-words.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Severity } from "@throughline/shared/templates/types.ts";
import type { SheetId, Workbook } from "@throughline/shared/workbook/types.ts";

/** A finding as a row of the check sheet. */
export interface CheckRow {
  readonly severity: Severity;
  /** "Plan!B7". */
  readonly place: string;
  readonly sheet: SheetId | null;
  /** "B7". */
  readonly cell: string;
  readonly message: string;
  /** What can be done at a click in the sidebar; "" where nothing. */
  readonly fix: string;
  readonly rule: string;
}

/** What a check finds, the worst first as every report has it. `today` is a serial day. */
export function checkRows(workbook: Workbook, today: number, language: Language): CheckRow[] {
  const plan = planOf(workbook, null);
  const { findings } = inWords(
    workbook.name,
    plan,
    runRules(plan, RULES, { today: Math.floor(today) }),
    RULES,
    language,
  );
  const ids = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  return findings.map(({ severity, place, sheet, cell, message, fixes, rule }) => ({
    severity,
    place,
    sheet: ids.get(sheet) ?? null,
    cell,
    message,
    fix: fixes[0]?.title ?? "",
    rule,
  }));
}
