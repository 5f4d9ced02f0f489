import type { Command } from "commander";

export interface ConfirmOptions {
  /** The table is of this kind; "none" where it is none of ours. */
  readonly kind?: string;
  /** Which of the sheet's tables, counted from 1. */
  readonly table?: string;
  readonly sheet?: string;
  readonly yes?: boolean;
  readonly who?: string;
  readonly pack?: string;
}

export function addConfirm(program: Command): void {
  program
    .command("confirm")
    .summary("say what a heading means, or what a table is, once and for all")
    .description(
      "Notes in the workbook what the column under a heading holds or, with --kind, what a table is. “read” asks where it is " +
        "not sure; this answers it, and from then on the workbook is read so.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .argument("[heading]", "the heading, as it stands on the sheet")
    .argument("[field]", "the field it is, by its id in “read --json”; none where the column is none of ours")
    .option("--sheet <name>", "the sheet, where several have such a heading or table")
    .option("--kind <id>", "the table is of this kind, by its id in “read --json”; none where it is none of ours")
    .option("--table <number>", "which table of the sheet, counted from the top; with --kind")
    .option("-y, --yes", "add the sheet of notes without asking")
    .option("--who <name>", "who says so (default: your name on this computer)")
    .option("--pack <id>", "read as this pack of sheets and rules (default: the one that fits best)")
    .addHelpText(
      "after",
      `
Notes stand on a sheet “Throughline notes” of the workbook; beside a .csv file, in NAME.throughline.csv.

Examples:
  throughline confirm plan.xlsx "Lead" owner
  throughline confirm plan.xlsx "Board color" none --sheet "Action steps"
  throughline confirm plan.xlsx --sheet "Action steps" --kind implementation-plan
  throughline confirm plan.xlsx --sheet "Bus routes" --kind none`,
    )
    .action(async (file: string, heading: string | undefined, field: string | undefined, options: ConfirmOptions) => {
      const { runConfirm } = await import("../run-confirm.ts");
      process.exitCode = await runConfirm(file, { heading, field }, options);
    });
}
