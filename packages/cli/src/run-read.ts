import { once } from "node:events";
import { readingJson } from "@throughline/shared/recognize/json.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { cellsJson } from "./cells.ts";
import type { ReadOptions } from "./commands/read.ts";
import { EXIT } from "./exit.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { openWorkbook } from "./open-workbook.ts";
import { packOf } from "./pack-of.ts";
import { readPlan } from "./read-plan.ts";
import { readingText } from "./reading.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Prints how one file was read, in the form asked for, and returns the exit code. */
export async function runRead(file: string, options: ReadOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  if (options.cells) {
    const workbook = await openWorkbook(file);
    await printed(cellsJson({ ...workbook, sheets: wanted(workbook.sheets, options.sheet) }));
    return EXIT.fine;
  }
  const plan = await readPlan(file, packOf(options.pack));
  const sheets = wanted(plan.workbook.sheets, options.sheet);
  if (options.json) {
    const reading = readingJson({ ...plan, workbook: { ...plan.workbook, sheets } });
    await printed([`${JSON.stringify(reading, null, 2)}\n`]);
  } else {
    await printed([
      readingText(plan, sheets, { paint: paintFor(process.stdout), width: widthOf(process.stdout), language }),
    ]);
  }
  return EXIT.fine;
}

function wanted(sheets: readonly SheetSnapshot[], name: string | undefined): readonly SheetSnapshot[] {
  if (name === undefined) return sheets;
  return [
    oneOf(
      sheets.map((sheet) => ({ id: sheet.name, sheet })),
      name,
      "sheet",
    ).sheet,
  ];
}

const BATCH = 65_536;

async function printed(pieces: Iterable<string>): Promise<void> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    if (!process.stdout.write(batch)) await once(process.stdout, "drain");
    batch = "";
  }
  process.stdout.write(batch);
}
