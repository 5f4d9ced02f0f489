import { extname } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { gridCsv, gridWorkbook } from "@throughline/shared/rubrics/exchange/grid-file.ts";
import { EXCHANGES } from "@throughline/shared/rubrics/exchange/index.ts";
import { ownJson } from "@throughline/shared/rubrics/exchange/own-json.ts";
import type { RubricExchange } from "@throughline/shared/rubrics/exchange/types.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { lintRubric } from "@throughline/shared/rubrics/lint.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import type { RubricOptions } from "./commands/rubric.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { isFile, readRubric, rubricOf } from "./scoring/rubric-of.ts";
import { unreadInWords } from "./scoring/unread-error.ts";

/** Reads a rubric from a file, says what it had to assume, and returns the exit code. */
export async function importRubricFile(file: string, options: RubricOptions): Promise<number> {
  const { format, output } = options;
  const asked = format === undefined ? undefined : oneOf(EXCHANGES, format, "format");
  const { rubric, assumed, format: known, sheet } = await readRubric(file, asked);
  const speak = speakerIn(await languageOf(options));
  if (sheet && sheet.unread.length > 0) {
    speak(UNREAD, unreadInWords(sheet));
    return EXIT.blocked;
  }
  speak(phrase("Read as “{format}”: {rows:row|rows}.", { format: { ours: known.name }, rows: rubric.criteria.length }));
  speak(phrase("Taken for what the file does not say:"), assumed);
  const isBlocked = sayComplaints(rubric, speak);
  const json = `${JSON.stringify(ownJson.write(rubric, { today: clockDay() }), null, 2)}\n`;
  if (output === undefined) process.stdout.write(json);
  else {
    await refuseToReplace([file], output);
    await writeWhole(output, json, "rubric");
  }
  return isBlocked ? EXIT.blocked : EXIT.fine;
}

/** Writes a rubric in a format, says what it cannot hold, and returns the exit code. */
export async function exportRubricFile(
  name: string | undefined,
  options: RubricOptions & { readonly format: string },
): Promise<number> {
  const { format, output, today = clockDay() } = options;
  serialOfOption("--today", today);
  const exchange = oneOf(EXCHANGES, format, "format");
  const rubric = await rubricOf(name);
  const content = written(exchange, rubric, { output, today });
  const speak = speakerIn(await languageOf(options));
  speak(phrase("The format “{format}” has no place for:", { format: { ours: exchange.name } }), exchange.lost(rubric));
  if (output === undefined) process.stdout.write(content);
  else {
    await refuseToReplace(name === undefined ? [] : [name], output);
    await writeWhole(output, content, "rubric");
  }
  return EXIT.fine;
}

/** Says what is the matter with a rubric, and returns the exit code. */
export async function lintRubricFile(name: string | undefined, options: RubricOptions): Promise<number> {
  const language = await languageOf(options);
  const speak = speakerIn(language);
  const file = name !== undefined && isFile(name) ? await readRubric(name) : null;
  const rubric = file?.rubric ?? (await rubricOf(name));
  const unread = file?.sheet ? unreadInWords(file.sheet) : [];
  speak(UNREAD, unread);
  speak(phrase("To know:"), file?.assumed ?? []);
  // A sheet is held to what it would be published as: a copy of ours with other words gets an id of its own.
  const named = { ...rubric, ...file?.sheet?.next };
  if (sayComplaints(named, speak) || unread.length > 0) return EXIT.blocked;
  const { version, criteria } = named;
  const said = say(language, "“{rubric}”, version {version}: {rows:row|rows}, nothing is in the way.", {
    rubric: rubricIn(rubric, language).name,
    version,
    rows: criteria.length,
  });
  process.stdout.write(`${plainLine(said)}\n`);
  return EXIT.fine;
}

function written(
  exchange: RubricExchange,
  rubric: Rubric,
  { output, today }: { readonly output: string | undefined; readonly today: string },
): string | Uint8Array {
  const usual = exchange.carrier === "json" ? ".json" : ".csv";
  const ending = output === undefined ? usual : extname(output).toLowerCase();
  if (exchange.carrier === "json") {
    if (ending === ".json") return `${JSON.stringify(exchange.write(rubric, { today }), null, 2)}\n`;
    throw new AppError(
      "usage",
      phrase("The format “{format}” is JSON, not a sheet.", { format: { ours: exchange.name } }),
      "Give it a name that ends in .json.",
    );
  }
  const grid = exchange.write(rubric, { today });
  if (ending === ".xlsx") return writeWorkbook(gridWorkbook(grid, "Rubric"), nodeDeflate);
  if (ending === ".csv") return gridCsv(grid);
  throw new AppError(
    "usage",
    phrase("The format “{format}” is a sheet.", { format: { ours: exchange.name } }),
    "Give it a name that ends in .csv or .xlsx.",
  );
}

/** Whether there are errors among them. */
function sayComplaints(rubric: Rubric, speak: Speak): boolean {
  const complaints = lintRubric(rubric);
  const of = (severity: string) => complaints.filter((one) => one.severity === severity).map(({ text }) => text);
  const errors = of("error");
  speak(phrase("To put right before anyone scores by it:"), errors);
  speak(phrase("Worth a look:"), of("warning"));
  return errors.length > 0;
}

const UNREAD = phrase("Cells that cannot be read:");

/** Says a line, or a heading with what is under it; nothing where nothing is under it. */
type Speak = (line: Phrase, under?: readonly Phrase[]) => void;

// What is said of a rubric goes to standard error: standard output may be the rubric itself.
function speakerIn(language: Language): Speak {
  const lineOf = (said: Phrase) => plainLine(phraseText(said, language));
  return (line, under) => {
    if (under?.length === 0) return;
    for (const said of [lineOf(line), ...(under ?? []).map((one) => `  ${lineOf(one)}`)]) {
      process.stderr.write(`${said}\n`);
    }
  };
}
