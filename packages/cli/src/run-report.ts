import { basename } from "node:path";
import { RULE_SETS } from "@throughline/shared/analyses/charts/rule-sets.ts";
import { planReport } from "@throughline/shared/reports/analyses/in-words.ts";
import { PLAN_REPORT_FORMS } from "@throughline/shared/reports/analyses/index.ts";
import { PLAN_REPORTS } from "@throughline/shared/reports/analyses/kinds.ts";
import type { PlanReportForm } from "@throughline/shared/reports/analyses/types.ts";
import { version } from "../package.json";
import { CHARTS, type ReportOptions } from "./commands/report.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { packOf } from "./pack-of.ts";
import { readPlan } from "./read-plan.ts";

/** Answers the questions of one report about one file, and returns the exit code. */
export async function runReport(file: string, options: ReportOptions): Promise<number> {
  const kind = oneOf(PLAN_REPORTS, options.kind, "report");
  const form = formOf(options);
  const charts = {
    chart: oneOf(CHARTS, options.chart, "chart").id,
    rules: oneOf(RULE_SETS, options.chartRules, "set of chart rules").id,
  };
  const today = serialOfOption("--today", options.today ?? clockDay());
  if (options.output !== undefined) await refuseToReplace([file], options.output);
  const plan = await readPlan(file, packOf(options.pack));
  const about = { file: basename(file), version, today, options: { "measures/run-charts": charts } };
  const printed = form.print(planReport(plan, kind, about));
  if (options.output === undefined) process.stdout.write(printed);
  else await writeWhole(options.output, printed);
  return EXIT.fine;
}

/** By --format; else by the ending of --output; else Markdown, which reads well on a terminal. */
function formOf({ format, output }: ReportOptions): PlanReportForm {
  if (format !== undefined) return oneOf(PLAN_REPORT_FORMS, format, "form of report called");
  const byEnding = PLAN_REPORT_FORMS.find(({ ending }) => output?.toLowerCase().endsWith(ending));
  return byEnding ?? oneOf(PLAN_REPORT_FORMS, "md", "form of report called");
}
