import type { Command } from "commander";

export interface UndoOptions {
  readonly run?: string;
  readonly dryRun?: boolean;
  readonly who?: string;
}

export function addUndo(program: Command): void {
  program
    .command("undo")
    .summary("take back what the last “fix” or “adopt” changed")
    .description(
      "Takes back the last run of “fix” or “adopt” by the workbook's log: all becomes what it was, to the letter. A cell " +
        "that somebody has changed since is left alone and named. Again, it takes back the run before.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("--run <number>", "take back this run instead, be it an undo itself")
    .option("-n, --dry-run", "show what would be taken back, and change nothing")
    .option("--who <name>", "who takes it back, for the log (default: your name on this computer)")
    .addHelpText(
      "after",
      `
Exit codes:
  0  all of the run was taken back
  1  some cells were changed since and stay, or there was nothing to take back
  2  the file could not be read or written`,
    )
    .action(async (file: string, options: UndoOptions) => {
      const { runUndo } = await import("../run-undo.ts");
      process.exitCode = await runUndo(file, options);
    });
}
