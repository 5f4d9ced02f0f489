import { basename } from "node:path";
import { RULE_SETS } from "@throughline/shared/analyses/charts/rule-sets.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import { planReport } from "@throughline/shared/reports/analyses/in-words.ts";
import { PLAN_REPORTS } from "@throughline/shared/reports/analyses/kinds.ts";
import { version } from "../package.json";
import { CHARTS, type ReportOptions } from "./commands/report.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { packOf } from "./pack-of.ts";
import { readPlan } from "./read-plan.ts";
import { REPORT_FORMS, type ReportForm } from "./report-forms.ts";

/** Answers the questions of one report about one file, and returns the exit code. */
export async function runReport(file: string, options: ReportOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  const kind = oneOf(PLAN_REPORTS, options.kind, "report");
  const form = formOf(options);
  const charts = {
    chart: oneOf(CHARTS, options.chart, "chart").id,
    rules: oneOf(RULE_SETS, options.chartRules, "set of chart rules").id,
  };
  const today = serialOfOption("--today", options.today ?? clockDay());
  if (options.output !== undefined) await refuseToReplace([file], options.output);
  const plan = await readPlan(file, packOf(options.pack));
  const about = { language, file: basename(file), version, today, options: { "measures/run-charts": charts } };
  const report = planReport(plan, kind, about);
  const printed = form.print(report, language);
  if (options.output === undefined) process.stdout.write(printed);
  else await writeWhole(options.output, printed);
  return EXIT.fine;
}

/** By --format; else by the ending of --output; else Markdown, which reads well on a terminal. */
function formOf({ format, output }: ReportOptions): ReportForm {
  const byEnding = REPORT_FORMS.find(({ ending }) => output?.toLowerCase().endsWith(ending));
  const id = format ?? byEnding?.id ?? "md";
  if (id === "xlsx" && output === undefined) {
    throw new AppError("usage", "A workbook cannot be shown here.", "Name a file for it: --output report.xlsx.");
  }
  return oneOf(REPORT_FORMS, id, "form of report called");
}
