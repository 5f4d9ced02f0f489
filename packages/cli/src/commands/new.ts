import type { Command } from "commander";

export interface NewOptions {
  readonly output?: string;
  readonly district?: string;
  readonly year?: string;
  readonly sample?: boolean;
  readonly force?: boolean;
  readonly list?: boolean;
}

export function addNew(program: Command): void {
  program
    .command("new")
    .summary("make a workbook to fill in, from one of the packs")
    .description(
      "Makes a workbook to fill in: a start page, the sheets of a pack with drop-downs and help at each heading, " +
        "and the lists behind the drop-downs.",
    )
    .argument("[pack]", "which workbook: see --list")
    .option("-o, --output <file>", "where to put it (default: the pack's name, here)")
    .option("--district <name>", "name of the district, for the start page")
    .option("--year <year>", "first school year of the plan, such as 2026-27")
    .option("--sample", "fill it in with the plan of an invented district, some cells of it wrong on purpose")
    .option("--force", "replace the file if there is one already")
    .option("--list", "say which packs there are")
    .addHelpText(
      "after",
      `
Examples:
  throughline new --list
  throughline new simple-plan -o plan.xlsx
  throughline new simple-plan --sample -o sample.xlsx
  throughline new strong-school-systems -o plan.xlsx --district "Juniper Valley USD" --year 2026-27`,
    )
    .action(async (pack: string | undefined, options: NewOptions) => {
      const { runNew } = await import("../run-new.ts");
      process.exitCode = await runNew(pack, options);
    });
}
