import { type AdoptPart, adoptParts } from "@throughline/shared/adopt/types.ts";
import { type Command, InvalidArgumentError, Option } from "commander";

export interface AdoptOptions {
  readonly sheet?: string;
  readonly table?: string;
  readonly kind?: string;
  readonly only: readonly AdoptPart[];
  readonly newIds?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
  readonly yes?: boolean;
  readonly log?: "yes" | "no";
  readonly who?: string;
  readonly pack?: string;
}

export function addAdopt(program: Command): void {
  program
    .command("adopt")
    .summary("record what each table of your own sheet is, with drop-downs, formats and help")
    .description(
      "Makes your own sheet certain where it stands: hidden names say what each table is and which column holds what, so " +
        "that it is known again when headings are renamed, columns moved or rows put in. Columns with a list get a drop-down, " +
        "bare numbers their date, money or percent format, headings a note with help, rows without an id the next one. " +
        "Nothing that anyone wrote is changed, moved or hidden; other columns stay yours. All of it is shown first.",
    )
    .argument("<file>", "a workbook (.xlsx) or a .csv file")
    .option("--sheet <name>", "only the tables on this sheet")
    .option("--table <number>", "only this table of the sheet, counted from the top")
    .option("--kind <id>", "the table is of this kind, where that is not certain by itself; with --sheet")
    .addOption(
      new Option("--only <part>", "do only this; may be given more than once").default([], "all").argParser(onePart),
    )
    .option("--new-ids", "give ids to rows of tables that have none, in a new column where there is no such column")
    .option("-n, --dry-run", "show what would be done, and change nothing")
    .option("-o, --output <file>", "write the changed workbook there, and leave the file as it is")
    .option("-y, --yes", "do it without asking")
    .addOption(
      new Option("--log <answer>", "keep a log of changes in the workbook: what undo goes by").choices(["yes", "no"]),
    )
    .option("--who <name>", "who makes the changes, for the log (default: your name on this computer)")
    .option("--pack <id>", "read as this pack of sheets and rules, and record that (default: the one that fits best)")
    .addHelpText(
      "after",
      `
Parts: ${adoptParts.join(", ")}. A .csv file holds cells and nothing else, so there only ids can be given.
What is unsure stays as it is: “throughline confirm” says what a heading means, --kind what a table is.

Exit codes:
  0  done, or nothing left to do
  1  some change did not go in
  2  the file could not be read or written

Examples:
  throughline adopt plan.xlsx --dry-run
  throughline adopt plan.xlsx --sheet "Action steps" --yes
  throughline adopt plan.xlsx --only names -o named.xlsx --yes
  throughline undo plan.xlsx`,
    )
    .action(async (file: string, options: AdoptOptions) => {
      const { runAdopt } = await import("../run-adopt.ts");
      process.exitCode = await runAdopt(file, options);
    });
}

function onePart(value: string, before: readonly AdoptPart[]): readonly AdoptPart[] {
  const part = adoptParts.find((one) => one === value);
  if (!part) throw new InvalidArgumentError(`There is ${adoptParts.join(", ")}.`);
  return [...before, part];
}
