import { DOCUMENTS } from "@throughline/shared/rubrics/documents/index.ts";
import type { Command } from "commander";

export interface ScoreOptions {
  readonly ratings?: string;
  readonly rubric?: string;
  readonly round?: string;
  readonly document?: string;
  readonly format?: string;
  readonly output?: string;
  readonly survey?: string;
  readonly json?: boolean;
  readonly submitTo?: string;
  readonly who?: string;
  readonly today?: string;
  readonly pack?: string;
  readonly lang?: string;
}

export function addScore(program: Command): void {
  program
    .command("score")
    .summary("say whether a plan is of high quality by a rubric, and why")
    .description(
      "Gives the verdict on the scores of a plan: the average, the required rows, what is unscored, and which single " +
        "change would turn it. Nothing is rounded before it decides. Scores are those on the workbook's “Scores” sheet, or " +
        "those of a file with the headings criterion, rater, score, comment.\n\n" +
        `Or, with --document:\n${DOCUMENTS.map(({ id, what }) => `  ${id.padEnd(13)} ${what}`).join("\n")}`,
    )
    .argument("<files...>", "workbooks (.xlsx) or .csv files; several for a portfolio or a scorecard")
    .option("-r, --ratings <file>", "take the scores from this .csv file or workbook")
    .option(
      "--rubric <name>",
      "score by this rubric: an id, or a file that “throughline rubric” can import (default: the workbook's own, once it " +
        "is published, else the one for plan quality)",
    )
    .option("--round <name>", "take the scores of this round (default: the last one)")
    .option("-d, --document <name>", `write this instead: ${DOCUMENTS.map(({ id }) => id).join(", ")}`)
    .option("--survey <file>", "take what the cohort answered, for its scorecard, from this .csv file or workbook")
    .option("-f, --format <name>", "its form: md, html, docx, xlsx (default: md, or by the ending of --output)")
    .option("-o, --output <file>", "write it to a file")
    .option(
      "--submit-to <file>",
      "put these scores on the “Scores” sheet of this workbook: the plan, or one for scores alone",
    )
    .option("--who <name>", "who submits them, for the log (default: your name on this computer)")
    .option("--json", "print the verdict for other programs")
    .option("--today <date>", "the day to take for today, as YYYY-MM-DD (default: the clock's)")
    .option("--pack <id>", "read as this pack of sheets and rules (default: the one that fits best)")
    .addHelpText(
      "after",
      `
A rater called “adjudicated” settles what the others gave. A row on which raters differ and that nobody settled is
unscored, and the verdict waits for it. A row scored for each of several products is “clarity/7”, or “clarity” with a
column “product”.

A survey has the headings criterion, count, of: “encourage-peers” or “capacity”, how many agree, and how many answered.

Exit codes:
  0  there is a verdict, whatever it says
  2  a file could not be read or written, or a rating could not be taken

Examples:
  throughline score plan.xlsx
  throughline score plan.xlsx --ratings ratings.csv --json
  throughline score plan.xlsx --ratings ratings.csv --submit-to scores.xlsx
  throughline score plan.xlsx --ratings ratings.csv --document letter -o letter.docx
  throughline score plans/*.xlsx --document portfolio -o portfolio.html
  throughline score plans/*.xlsx --document scorecard --survey survey.csv -o scorecard.docx`,
    )
    .action(async (files: readonly string[], options: ScoreOptions) => {
      const { runScore } = await import("../run-score.ts");
      process.exitCode = await runScore(files, options);
    });
}
