import { REPORTS } from "@throughline/shared/reports/index.ts";
import { type Command, Option } from "commander";

export interface CheckOptions {
  readonly format?: string;
  readonly output?: string;
  readonly today?: string;
  readonly pack?: string;
  readonly rule: readonly string[];
  readonly severity: string;
  readonly all?: boolean;
}

export function addCheck(program: Command): void {
  program
    .command("check")
    .summary("say what blocks sending a plan, and what is worth a look")
    .description(
      "Checks plans: which cells block sending, which are worth a look, and what to do about each. " +
        "A folder stands for every workbook in it and in the folders inside it.",
    )
    .argument("<files...>", "workbooks (.xlsx), .csv files, folders, or patterns such as “plans/*.xlsx”")
    .option("-f, --format <name>", `form of the report: ${REPORTS.map(({ id }) => id).join(", ")} (default: text)`)
    .option("-o, --output <file>", "write the report to a file; its ending chooses the form if --format does not")
    .option("--today <date>", "the day to take for today, as YYYY-MM-DD (default: the clock's)")
    .option("--pack <id>", "check as this pack of sheets and rules (default: the one that fits best)")
    .addOption(repeated("--rule <id>", "check by this rule only; may be given more than once"))
    .option("--severity <least>", "report only what is at least this: error, warning or info", "info")
    .option("--all", "print each finding, however many are alike, and each rule that was not checked")
    .addHelpText(
      "after",
      `
Exit codes:
  0  nothing blocks sending
  1  something blocks sending
  2  some file could not be read (the others are still checked)

Examples:
  throughline check plan.xlsx
  throughline check plans/ --severity error
  throughline check plan.xlsx --output report.html
  throughline check plans/*.xlsx --format sarif --output findings.sarif --today 2026-09-01`,
    )
    .action(async (names: readonly string[], options: CheckOptions) => {
      const { runCheck } = await import("../run-check.ts");
      process.exitCode = await runCheck(names, options);
    });
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], "every rule")
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}
