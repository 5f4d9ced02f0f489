import { ENGLISH, type Language } from "../locales/language.ts";
import { ourName } from "../locales/names.ts";
import { phraseText } from "../locales/say.ts";
import type { Plan } from "../recognize/types.ts";
import { messageOf, placeOf } from "../rules/message.ts";
import type { CheckResult, Finding, Rule } from "../rules/types.ts";
import { isRange, rangeName } from "../workbook/a1.ts";
import type { CheckedFile, PrintedFinding } from "./types.ts";

/** Makes the sentences and addresses of a check; the one place where reports meet the plan. */
export function inWords(
  file: string,
  plan: Plan,
  result: CheckResult,
  rules: readonly Rule[],
  language: Language = ENGLISH,
): CheckedFile {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    file,
    pack: plan.pack.id,
    packName: ourName(plan.pack.name, language),
    tables: plan.tables
      .filter(({ kind }) => kind.id !== "unknown")
      .map(({ sheet, kind, records }) => ({
        sheet: sheetName(plan, sheet),
        kind: ourName(kind.name, language),
        records: records.length,
      })),
    findings: result.findings.map((finding) => printedFinding(plan, finding, ruleById, language)),
    setAside: result.setAside.length,
    notChecked: result.notChecked.map(({ ruleId, missing }) => ({
      rule: ruleId,
      missing: missing.map((lack) => phraseText(lack, language)),
    })),
    notices: (plan.workbook.notices ?? []).map((notice) => phraseText(notice, language)),
  };
}

function printedFinding(
  plan: Plan,
  finding: Finding,
  ruleById: ReadonlyMap<string, Rule>,
  language: Language,
): PrintedFinding {
  const { ruleId, severity, at, key, related, fixes } = finding;
  const rule = ruleById.get(ruleId);
  if (!rule) throw new Error(`A finding comes from “${ruleId}”, which is not among the rules handed in.`);
  return {
    rule: ruleId,
    severity,
    sheet: sheetName(plan, at.sheet),
    cell: rangeName(isRange(at) ? at : { ...at, rows: 1, cols: 1 }),
    place: placeOf(plan.workbook, at),
    message: messageOf(rule, finding, language),
    key,
    related: related.map((each) => placeOf(plan.workbook, each)),
    fixes: fixes.map(({ phrase, safety }) => ({ title: phraseText(phrase, language), safety })),
  };
}

function sheetName(plan: Plan, id: string): string {
  return plan.workbook.sheets.find((sheet) => sheet.id === id)?.name ?? id;
}
