import { extname } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { gridCsv, gridWorkbook } from "@throughline/shared/rubrics/exchange/grid-file.ts";
import { EXCHANGES } from "@throughline/shared/rubrics/exchange/index.ts";
import { ownJson } from "@throughline/shared/rubrics/exchange/own-json.ts";
import type { RubricExchange } from "@throughline/shared/rubrics/exchange/types.ts";
import { lintRubric } from "@throughline/shared/rubrics/lint.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import type { Phrase } from "@throughline/shared/workbook/phrases.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import type { RubricOptions } from "./commands/rubric.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { rubricIn, rubricOf } from "./scoring/rubric-of.ts";

/** Reads a rubric from a file, says what it had to assume, and returns the exit code. */
export async function importRubricFile(file: string, { format, output }: RubricOptions): Promise<number> {
  const asked = format === undefined ? undefined : oneOf(EXCHANGES, format, "format");
  const { rubric, assumed, format: known } = await rubricIn(file, asked);
  say(`Read as a ${known.name}: ${rubric.criteria.length} rows.`);
  sayAll("Taken for what the file does not say:", assumed);
  const complaints = sayComplaints(rubric);
  const json = `${JSON.stringify(ownJson.write(rubric, { today: clockDay() }), null, 2)}\n`;
  if (output === undefined) process.stdout.write(json);
  else {
    await refuseToReplace([file], output);
    await writeWhole(output, json, "rubric");
  }
  return complaints ? EXIT.blocked : EXIT.fine;
}

/** Writes a rubric in a format, says what it cannot hold, and returns the exit code. */
export async function exportRubricFile(
  name: string | undefined,
  { format, output, today = clockDay() }: RubricOptions & { readonly format: string },
): Promise<number> {
  serialOfOption("--today", today);
  const exchange = oneOf(EXCHANGES, format, "format");
  const rubric = await rubricOf(name);
  const content = written(exchange, rubric, { output, today });
  sayAll(`A ${exchange.name} has no place for:`, exchange.lost(rubric));
  if (output === undefined) process.stdout.write(content);
  else {
    await refuseToReplace(name === undefined ? [] : [name], output);
    await writeWhole(output, content, "rubric");
  }
  return EXIT.fine;
}

/** Says what is the matter with a rubric, and returns the exit code. */
export async function lintRubricFile(name: string | undefined): Promise<number> {
  const rubric = await rubricOf(name);
  if (sayComplaints(rubric)) return EXIT.blocked;
  process.stdout.write(
    `“${plainLine(rubric.name)}”, version ${rubric.version}: ${rubric.criteria.length} rows, nothing is in the way.\n`,
  );
  return EXIT.fine;
}

function written(
  exchange: RubricExchange,
  rubric: Rubric,
  { output, today }: { readonly output: string | undefined; readonly today: string },
): string | Uint8Array {
  if (exchange.carrier === "json") return `${JSON.stringify(exchange.write(rubric, { today }), null, 2)}\n`;
  const grid = exchange.write(rubric, { today });
  const ending = output === undefined ? ".csv" : extname(output).toLowerCase();
  if (ending === ".xlsx") return writeWorkbook(gridWorkbook(grid, "Rubric"), nodeDeflate);
  if (ending === ".csv") return gridCsv(grid);
  throw new AppError("usage", `A ${exchange.name} is a sheet.`, "Give it a name that ends in .csv or .xlsx.");
}

/** Whether there are errors among them. */
function sayComplaints(rubric: Rubric): boolean {
  const complaints = lintRubric(rubric);
  const of = (severity: string) => complaints.filter((one) => one.severity === severity).map(({ text }) => text);
  sayAll("To put right before anyone scores by it:", of("error"));
  sayAll("Worth a look:", of("warning"));
  return of("error").length > 0;
}

// What is said of a rubric goes to standard error: standard output may be the rubric itself.
function say(line: string): void {
  process.stderr.write(`${plainLine(line)}\n`);
}

function sayAll(heading: string, phrases: readonly Phrase[]): void {
  if (phrases.length === 0) return;
  say(heading);
  for (const phrase of phrases) say(`  ${phraseText(phrase)}`);
}
