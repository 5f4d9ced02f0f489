import type { Language } from "@throughline/shared/locales/language.ts";
import { PLAN_REPORT_FORMS } from "@throughline/shared/reports/analyses/index.ts";
import type { PlanReport } from "@throughline/shared/reports/analyses/types.ts";
import { reportWorkbook } from "@throughline/shared/reports/analyses/workbook.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";

/** A form of the report, as text or as the bytes of a file. */
export interface ReportForm {
  readonly id: string;
  readonly ending: string;
  print(report: PlanReport, language?: Language): string | Uint8Array;
}

const xlsx: ReportForm = {
  id: "xlsx",
  ending: ".xlsx",
  print: (report, language) => writeWorkbook(reportWorkbook(report, language), nodeDeflate),
};

export const REPORT_FORMS: readonly ReportForm[] = [...PLAN_REPORT_FORMS, xlsx];
