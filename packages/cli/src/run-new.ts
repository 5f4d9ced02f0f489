import { access } from "node:fs/promises";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { saidText, say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { type BuildRequest, buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import type { NewOptions } from "./commands/new.ts";
import { EXIT } from "./exit.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { writeWhole } from "./output.ts";
import { yearOfOption } from "./school-year.ts";
import { paintFor } from "./terminal.ts";

/** Makes the workbook of a pack, or says which packs there are, and returns the exit code. */
export async function runNew(packId: string | undefined, options: NewOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  if (options.list) {
    process.stdout.write(packsInWords(language));
    return EXIT.fine;
  }
  const pack = oneOf(PACKS, packId ?? noPack(), "pack");
  const file = options.output ?? `${pack.id}.xlsx`;
  if (!/\.xlsx$/i.test(file)) throw notXlsx(file);
  const year = options.year === undefined ? null : yearOfOption("--year", options.year);
  if (!options.force) await refuseToOverwrite(file);

  const spec = buildWorkbook(pack, {
    ...(options.sample ? await sampleOf(pack, year) : {}),
    ...(options.district === undefined ? {} : { district: options.district }),
    ...(year === null ? {} : { year }),
  });
  await writeWhole(file, writeWorkbook(spec, nodeDeflate), "workbook");
  const paint = paintFor(process.stdout);
  const ready = say(language, "{file} is ready: “{pack}”, {tabs} tabs and a start page.", {
    file: { whole: paint.strong(plainLine(file)) },
    pack: { ours: pack.name },
    tabs: pack.sheets.length,
  });
  const first = say(language, "Open it in Excel, Google Sheets or LibreOffice; the start page says what comes first.");
  const later = say(language, "Later: throughline check {file}", { file: { whole: shellWord(file) } });
  process.stdout.write(`${paint.done("✓")} ${ready}\n  ${first}\n  ${later}\n`);
  return EXIT.fine;
}

/** What the invented district of this pack has written; loaded only where it is asked for. */
async function sampleOf(pack: Pack, year: number | null): Promise<BuildRequest> {
  const [{ SAMPLES }, { filledBy }] = await Promise.all([
    import("@throughline/shared/templates/samples/index.ts"),
    import("@throughline/shared/templates/samples/fill.ts"),
  ]);
  const sample = SAMPLES.find((one) => one.pack.id === pack.id);
  if (!sample)
    throw new AppError("usage", phrase("There is no sample of “{pack}”.", { pack: pack.name }), "Leave --sample away.");
  if (year !== null && year !== sample.year) {
    throw new AppError(
      "usage",
      phrase("The sample is a plan of {year}; its dates do not fit another year.", {
        year: `${sample.year}-${(sample.year + 1) % 100}`,
      }),
      "Leave --year away, or --sample.",
    );
  }
  return { district: sample.district, year: sample.year, filled: filledBy(sample) };
}

function packsInWords(language: Language): string {
  const paint = paintFor(process.stdout);
  const width = Math.max(...PACKS.map(({ id }) => id.length));
  const lines = PACKS.map(
    ({ id, what, sheets }) =>
      `${paint.strong(id.padEnd(width))}  ${saidText(what, language)}\n${" ".repeat(width)}  ${paint.faint(sheets.map(({ name }) => name).join(", "))}`,
  );
  return `${lines.join("\n")}\n`;
}

function noPack(): never {
  const ids = PACKS.map(({ id }) => id).join(", ");
  throw new AppError(
    "usage",
    "Say which pack the workbook is to be of.",
    phrase("There is {ids}. “throughline new --list” says what is in each.", { ids: { whole: ids } }),
  );
}

function notXlsx(file: string): AppError {
  return new AppError(
    "usage",
    phrase("“{file}” cannot hold a workbook with several sheets.", { file: { whole: file } }),
    "End the file's name in .xlsx; every spreadsheet opens it.",
  );
}

async function refuseToOverwrite(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw new AppError(
    "output/exists",
    phrase("“{file}” is there already, and what people wrote in it would be lost.", { file: { whole: file } }),
    "Choose another name, or add --force to replace it.",
  );
}

/** As it must be typed: quoted where it has anything but plain letters. */
function shellWord(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `"${file}"`;
}
