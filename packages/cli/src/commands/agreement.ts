import type { Command } from "commander";

export interface AgreementOptions {
  readonly rubric?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

export function addAgreement(program: Command): void {
  program
    .command("agreement")
    .summary("say how far raters agree, and which rows need a talk")
    .description(
      "Compares what raters gave the same rows: how often they agree, how much of that chance would give, who scores " +
        "higher, and which rows of the rubric should be talked through before the next plan.",
    )
    .argument("<files...>", "files of ratings, or workbooks with a “Scores” sheet")
    .option("--rubric <name>", "the rubric the scores are by: an id, or a file that “throughline rubric” can import")
    .option("--json", "print the figures for other programs")
    .addHelpText(
      "after",
      `
Examples:
  throughline agreement ratings.csv
  throughline agreement plans/*.xlsx
  throughline agreement imani.csv walter.csv --json`,
    )
    .action(async (files: readonly string[], options: AgreementOptions) => {
      const { runAgreement } = await import("../run-agreement.ts");
      process.exitCode = await runAgreement(files, options);
    });
}
