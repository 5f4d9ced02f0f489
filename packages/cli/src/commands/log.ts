import type { Command } from "commander";

export interface LogOptions {
  readonly clear?: boolean;
}

export function addLog(program: Command): void {
  program
    .command("log")
    .summary("show what was changed in a workbook, or clear the log")
    .description("Lists the runs of “fix” and “undo” that the workbook's own log tells of.")
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("--clear", "take the log out of the workbook; what it tells of can no longer be taken back")
    .action(async (file: string, options: LogOptions) => {
      const { runLog } = await import("../run-log.ts");
      process.exitCode = await runLog(file, options);
    });
}
