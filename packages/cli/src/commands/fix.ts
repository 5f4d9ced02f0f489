import { type Command, Option } from "commander";

export interface FixOptions {
  readonly dryRun?: boolean;
  readonly allSafe?: boolean;
  readonly only: readonly string[];
  readonly output?: string;
  readonly yes?: boolean;
  readonly log?: "yes" | "no";
  readonly who?: string;
  readonly today?: string;
  readonly pack?: string;
}

export function addFix(program: Command): void {
  program
    .command("fix")
    .summary("put right what can be put right, after showing each change")
    .description(
      "Shows what can be put right in a plan, cell by cell, and makes the changes you choose. Safe changes (spaces, " +
        "dates and numbers that are text, words of a list) alter nothing that anyone meant; all others need your yes. " +
        "At a terminal you are asked; elsewhere only what the options below allow is changed.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("-n, --dry-run", "show what could be changed, and change nothing")
    .option("-s, --all-safe", "make all safe changes without asking")
    .addOption(repeated("--only <rule>", "put right only what this rule found; may be given more than once"))
    .option("-o, --output <file>", "write the changed workbook there, and leave the file as it is")
    .option("-y, --yes", "make every change that is proposed, also those that need a yes")
    .addOption(
      new Option("--log <answer>", "keep a log of changes in the workbook: what undo goes by").choices(["yes", "no"]),
    )
    .option("--who <name>", "who makes the changes, for the log (default: your name on this computer)")
    .option("--today <date>", "the day to take for today, as YYYY-MM-DD (default: the clock's)")
    .option("--pack <id>", "check as this pack of sheets and rules (default: the one that fits best)")
    .addHelpText(
      "after",
      `
Changes are logged on a sheet “Throughline log” of the workbook; beside a .csv file, in NAME.throughline.csv.
At a terminal you are asked before it is first added; elsewhere it is added unless you say --log no.

Exit codes, as the workbook is afterwards:
  0  nothing blocks sending
  1  something blocks sending, or some change did not go in
  2  the file could not be read or written

Examples:
  throughline fix plan.xlsx --dry-run
  throughline fix plan.xlsx --all-safe -o better.xlsx
  throughline fix plan.xlsx --only plan/dates-are-dates --all-safe
  throughline undo plan.xlsx`,
    )
    .action(async (file: string, options: FixOptions) => {
      const { runFix } = await import("../run-fix.ts");
      process.exitCode = await runFix(file, options);
    });
}

function repeated(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], "every rule")
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}
