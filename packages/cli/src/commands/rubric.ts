import { type Command, Option } from "commander";

export interface RubricOptions {
  readonly format?: string;
  readonly output?: string;
  readonly today?: string;
  readonly lang?: string;
}

export interface PublishOptions {
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly output?: string;
  readonly yes?: boolean;
  readonly log?: "yes" | "no";
  readonly who?: string;
  readonly today?: string;
  readonly lang?: string;
}

const FORMATS = "own-json, rubric-sheet, google-classroom, canvas, case, microsoft-graph, plain-grid";

export function addRubric(program: Command): void {
  const rubric = program
    .command("rubric")
    .summary("bring a rubric in, hand one out, or look it over")
    .description(
      "Rubrics come from and go to Google Classroom, Canvas, 1EdTech CASE, Microsoft Graph, a sheet to edit, and plain " +
        "grids. What a format has no place for is said before anything is lost.",
    );

  rubric
    .command("import")
    .summary("read a rubric from a file of any of these formats")
    .argument("<file>", "a .csv, .xlsx or .json file")
    .option("-f, --format <name>", `the format it is in: ${FORMATS} (default: whichever knows it)`)
    .option("-o, --output <file>", "write it as a Throughline rubric, to score by (default: print it)")
    .action(async (file: string, options: RubricOptions) => {
      const { importRubricFile } = await import("../run-rubric.ts");
      process.exitCode = await importRubricFile(file, options);
    });

  rubric
    .command("export")
    .summary("write a rubric for another program, or as a sheet to edit")
    .argument("[rubric]", "an id, or a file (default: the rubric for plan quality)")
    .requiredOption("-f, --format <name>", `the format: ${FORMATS}`)
    .option("-o, --output <file>", "write it there; .csv or .xlsx for sheets (default: print it)")
    .option("--today <date>", "the day it is marked with, as YYYY-MM-DD (default: the clock's)")
    .addHelpText(
      "after",
      `
Examples:
  throughline rubric export --format rubric-sheet -o rubric.xlsx
  throughline rubric export --format google-classroom -o classroom.csv
  throughline rubric import rubric.xlsx -o our-rubric.json
  throughline score plan.xlsx --rubric our-rubric.json`,
    )
    .action(async (name: string | undefined, options: RubricOptions & { readonly format: string }) => {
      const { exportRubricFile } = await import("../run-rubric.ts");
      process.exitCode = await exportRubricFile(name, options);
    });

  rubric
    .command("publish")
    .summary("freeze the words of a rubric sheet, so that plans can be scored by them")
    .description(
      "Writes version, day and a hash on the rubric sheet of a workbook. From then on any change of a word is told, and " +
        "scores by it are kept apart from scores by other words. A rubric that was changed becomes the next version; one " +
        "that began as Throughline's own gets an id of its own.",
    )
    .argument("<file>", "a workbook (.xlsx) or .csv file with a rubric sheet")
    .option("--sheet <name>", "the sheet, where the workbook has several rubrics")
    .option("-n, --dry-run", "show what would be published, and change nothing")
    .option("-o, --output <file>", "write the workbook there, and leave the file as it is")
    .option("-y, --yes", "publish without asking")
    .addOption(
      new Option("--log <answer>", "keep a log of changes in the workbook: what undo goes by").choices(["yes", "no"]),
    )
    .option("--who <name>", "who publishes, for the log (default: your name on this computer)")
    .option("--today <date>", "the day of publishing, as YYYY-MM-DD (default: the clock's)")
    .addHelpText(
      "after",
      `
Exit codes:
  0  published, or published already
  1  something is to be put right first
  2  the file could not be read or written

Examples:
  throughline rubric export --format rubric-sheet -o rubric.xlsx
  throughline rubric publish rubric.xlsx --dry-run
  throughline rubric publish rubric.xlsx --yes`,
    )
    .action(async (file: string, options: PublishOptions) => {
      const { publishRubric } = await import("../run-publish.ts");
      process.exitCode = await publishRubric(file, options);
    });

  rubric
    .command("lint")
    .summary("say what is the matter with a rubric")
    .argument("[rubric]", "an id, or a file (default: the rubric for plan quality)")
    .action(async (name: string | undefined, options: RubricOptions) => {
      const { lintRubricFile } = await import("../run-rubric.ts");
      process.exitCode = await lintRubricFile(name, options);
    });
}
