import { RULE_SETS } from "@throughline/shared/analyses/charts/rule-sets.ts";
import { PLAN_REPORTS } from "@throughline/shared/reports/analyses/kinds.ts";
import type { Command } from "commander";
import { REPORT_FORM_NAMES } from "../report-form-names.ts";

export interface ReportOptions {
  readonly kind: string;
  readonly format?: string;
  readonly output?: string;
  readonly today?: string;
  readonly pack?: string;
  readonly chart: string;
  readonly chartRules: string;
}

/** Around the median, or around the average with limits. */
export const CHARTS = [{ id: "run" }, { id: "xmr" }];

export function addReport(program: Command): void {
  program
    .command("report")
    .summary("answer what people ask of a map, a plan, or a tracker")
    .description(
      `Turns a workbook into answers, as a page to print:\n${PLAN_REPORTS.map(({ id, what }) => `  ${id.padEnd(10)} ${what}`).join("\n")}`,
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .requiredOption("-k, --kind <name>", `what to report: ${PLAN_REPORTS.map(({ id }) => id).join(", ")}`)
    .option(
      "-f, --format <name>",
      `form of the report: ${REPORT_FORM_NAMES.join(", ")} (default: md, or by the ending of --output)`,
    )
    .option("-o, --output <file>", "write the report to a file")
    .option("--today <date>", "the day to take for today, as YYYY-MM-DD (default: the clock's)")
    .option("--pack <id>", "read as this pack of sheets and rules (default: the one that fits best)")
    .option("--chart <name>", `charts of measures: ${CHARTS.map(({ id }) => id).join(" or ")}`, "run")
    .option(
      "--chart-rules <name>",
      `what counts as more than chance: ${RULE_SETS.map(({ id }) => id).join(", ")}`,
      "ihi",
    )
    .addHelpText(
      "after",
      `
Examples:
  throughline report plan.xlsx --kind check-in
  throughline report plan.xlsx --kind plan --output plan.html
  throughline report map.xlsx --kind map --output board.xlsx
  throughline report map.xlsx --kind map --format json`,
    )
    .action(async (file: string, options: ReportOptions) => {
      const { runReport } = await import("../run-report.ts");
      process.exitCode = await runReport(file, options);
    });
}
