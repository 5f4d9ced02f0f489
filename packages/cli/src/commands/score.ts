import type { Command } from "commander";

export interface ScoreOptions {
  readonly ratings?: string;
  readonly rubric?: string;
  readonly round?: string;
  readonly json?: boolean;
}

export function addScore(program: Command): void {
  program
    .command("score")
    .summary("say whether a plan is of high quality by a rubric, and why")
    .description(
      "Gives the verdict on the scores of a plan: the average, the required rows, what is unscored, and which single\n" +
        "change would turn it. Nothing is rounded before it decides. Scores are those on the workbook's “Scores” sheet, or\n" +
        "those of a file with the headings criterion, rater, score, comment.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("-r, --ratings <file>", "take the scores from this .csv file or workbook")
    .option("--rubric <name>", "score by this rubric: an id, or a file that “throughline rubric” can import")
    .option("--round <name>", "take the scores of this round (default: the last one)")
    .option("--json", "print the verdict for other programs")
    .addHelpText(
      "after",
      `
A rater called “adjudicated” settles what the others gave. A row on which raters differ and that nobody settled is
unscored, and the verdict waits for it.

Examples:
  throughline score plan.xlsx
  throughline score plan.xlsx --ratings ratings.csv
  throughline score plan.xlsx --ratings ratings.csv --json`,
    )
    .action(async (file: string, options: ScoreOptions) => {
      const { runScore } = await import("../run-score.ts");
      process.exitCode = await runScore(file, options);
    });
}
