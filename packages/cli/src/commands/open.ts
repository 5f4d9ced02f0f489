import type { Command } from "commander";

export interface OpenOptions {
  readonly port?: string;
  /** False where --no-browser is given. */
  readonly browser: boolean;
}

export function addOpen(program: Command): void {
  program
    .command("open")
    .summary("open a workbook in the browser, with its findings beside it")
    .description(
      "Opens the web workbook in the browser: a spreadsheet, and beside it what stands between the plan and sending it. " +
        "It is served on this computer, to this computer alone; nothing leaves it.",
    )
    .argument("[file]", "a workbook (.xlsx) or .csv file; without one, the page asks")
    .option("--port <number>", "serve on this port (default: 47290, or any free one)")
    .option("--no-browser", "print the address, and leave the browser alone")
    .addHelpText(
      "after",
      `
The page saves where you tell it to; the file itself is only read.
Press Ctrl+C to stop serving.

Examples:
  throughline open
  throughline open plan.xlsx
  throughline open plan.xlsx --no-browser --port 8080`,
    )
    .action(async (file: string | undefined, options: OpenOptions) => {
      const { runOpen } = await import("../run-open.ts");
      process.exitCode = await runOpen(file, options);
    });
}
