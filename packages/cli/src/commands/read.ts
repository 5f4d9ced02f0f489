import type { Command } from "commander";

export interface ReadOptions {
  readonly sheet?: string;
  readonly pack?: string;
  readonly json?: boolean;
  readonly cells?: boolean;
}

export function addRead(program: Command): void {
  program
    .command("read")
    .summary("show what each sheet was taken for, and why")
    .description("Shows how a workbook was read: what each table is, what its columns hold, and what is unsure.")
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("--sheet <name>", "show this sheet only")
    .option("--pack <id>", "read as this pack of sheets and rules (default: the one that fits best)")
    .option("--json", "print it for other programs")
    .option("--cells", "with --json: print the cells themselves instead of what they mean")
    .addHelpText(
      "after",
      `
Examples:
  throughline read plan.xlsx
  throughline read plan.xlsx --sheet "Action steps"
  throughline read plan.xlsx --json
  throughline read plan.xlsx --cells --json`,
    )
    .action(async (file: string, options: ReadOptions) => {
      const { runRead } = await import("../run-read.ts");
      process.exitCode = await runRead(file, options);
    });
}
