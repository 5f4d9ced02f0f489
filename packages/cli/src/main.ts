import type { Language } from "@throughline/shared/locales/language.ts";
import { Command, CommanderError } from "commander";
import { version } from "../package.json";
import { addAdopt } from "./commands/adopt.ts";
import { addAgreement } from "./commands/agreement.ts";
import { addCheck } from "./commands/check.ts";
import { addConfirm } from "./commands/confirm.ts";
import { addFix } from "./commands/fix.ts";
import { addLog } from "./commands/log.ts";
import { addNew } from "./commands/new.ts";
import { addOpen } from "./commands/open.ts";
import { addRead } from "./commands/read.ts";
import { addReport } from "./commands/report.ts";
import { addRubric } from "./commands/rubric.ts";
import { addScore } from "./commands/score.ts";
import { addSetAside } from "./commands/set-aside.ts";
import { addUndo } from "./commands/undo.ts";
import { explained, sayError } from "./errors.ts";
import { EXIT } from "./exit.ts";
import { usageError } from "./usage-error.ts";

/** Each adds one command, and imports what the command runs on only when it runs. */
const COMMANDS = [
  addOpen,
  addCheck,
  addRead,
  addReport,
  addScore,
  addAgreement,
  addRubric,
  addFix,
  addUndo,
  addLog,
  addSetAside,
  addConfirm,
  addNew,
  addAdopt,
];

const program = new Command("throughline")
  .description("Checks district plans kept in spreadsheets, and says where and why.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print help for a command")
  .configureHelp({ showGlobalOptions: false })
  .configureOutput({ outputError: () => {} })
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  throughline open plan.xlsx             open it in the browser, with its findings beside it
  throughline check plan.xlsx            say what blocks sending, and what is worth a look
  throughline check plans/               check each workbook in a folder
  throughline read plan.xlsx             show what each sheet was taken for, and why
  throughline report plan.xlsx --kind plan   answer what people ask of a plan
  throughline fix plan.xlsx              put right what can be, after showing each change
  throughline adopt plan.xlsx            record what each table is, with drop-downs and help
  throughline new simple-plan            make a workbook to fill in

“throughline help check” tells more about a command.`,
  );
for (const add of COMMANDS) add(program);
// A command with commands of its own would take the option away from them.
for (const command of program.commands.flatMap((one) => (one.commands.length > 0 ? one.commands : one))) {
  command.option("--lang <id>", "speak this language: en, es", "en");
}

// A reader such as “head” may leave early; that is no mistake of anyone's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

try {
  if (process.argv.length > 2) {
    await program.parseAsync();
  } else {
    program.outputHelp({ error: true });
    process.exitCode = EXIT.unread;
  }
} catch (error) {
  if (!(error instanceof CommanderError)) {
    sayError(explained(error), await languageNow());
    process.exitCode = EXIT.unread;
  } else if (error.exitCode !== 0) {
    sayError(usageError(error), await languageNow());
    process.exitCode = EXIT.unread;
  }
}

async function languageNow(): Promise<Language> {
  const { languageTyped } = await import("./language-of.ts");
  return languageTyped(process.argv);
}
