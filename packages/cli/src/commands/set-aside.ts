import type { Command } from "commander";

export interface SetAsideOptions {
  readonly reason?: string;
  readonly again?: boolean;
  readonly yes?: boolean;
  readonly who?: string;
  readonly today?: string;
  readonly pack?: string;
}

export function addSetAside(program: Command): void {
  program
    .command("set-aside")
    .summary("leave a finding out of later checks, with a reason")
    .description(
      "Notes in the workbook that a finding is fine as it is, and why. “check” leaves it out from then on and counts it; " +
        "once it is no longer found, “check” says that the note can go. Without a key, lists what is set aside.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .argument("[key]", "the finding's key, as in “check --format json”")
    .option("-r, --reason <text>", "why it is fine as it is")
    .option("--again", "take it up again: forget the note")
    .option("-y, --yes", "add the sheet of notes without asking")
    .option("--who <name>", "who says so (default: your name on this computer)")
    .option("--today <date>", "the day to take for today, as YYYY-MM-DD (default: the clock's)")
    .option("--pack <id>", "check as this pack of sheets and rules (default: the one that fits best)")
    .addHelpText(
      "after",
      `
Notes stand on a sheet “Throughline notes” of the workbook; beside a .csv file, in NAME.throughline.csv.

Example:
  throughline set-aside plan.xlsx "plan/overdue/late@t2-06/end" --reason "The board moved it to May"`,
    )
    .action(async (file: string, key: string | undefined, options: SetAsideOptions) => {
      const { runSetAside } = await import("../run-set-aside.ts");
      process.exitCode = await runSetAside(file, key, options);
    });
}
