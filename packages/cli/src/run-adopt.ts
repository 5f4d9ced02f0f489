import { basename } from "node:path";
import { adoption } from "@throughline/shared/adopt/adoption.ts";
import type { Adoption } from "@throughline/shared/adopt/types.ts";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { notesOf } from "@throughline/shared/kept/notes/notes.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { adoptionText } from "./adoption-text.ts";
import { askAtTerminal, yesOrNo } from "./ask.ts";
import type { AdoptOptions } from "./commands/adopt.ts";
import { EXIT } from "./exit.ts";
import { runOf } from "./fixing/run-of.ts";
import { sayRefused } from "./fixing/say-refused.ts";
import { wantsLog } from "./fixing/wants-log.ts";
import { workingFile } from "./fixing/working-file.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { packOf } from "./pack-of.ts";
import { tablesOn } from "./tables-on.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Records what the tables of a file are, after showing how, and returns the exit code. */
export async function runAdopt(file: string, options: AdoptOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  const working = await workingFile(file, options.dryRun ? undefined : options.output);
  try {
    const host = openFile(working.path);
    // A copy goes by another name; what the name says of the plan stays what it was.
    const workbook = { ...(await host.read()), name: basename(file) };
    const plan = planFor(workbook, options);
    const adopted = adoption(plan, wantedTables(plan, options), {
      holds: host.about.capabilities.edits.includes("set-name") ? "all" : "cells",
      newIds: options.newIds ?? false,
      recordPack: options.pack !== undefined,
      ...(options.only.length === 0 ? {} : { parts: options.only }),
    });
    const printing = { paint: paintFor(process.stdout), width: widthOf(process.stdout), language };
    process.stdout.write(adoptionText(workbook, adopted, printing));
    if (!(await isWanted(adopted, options, language))) {
      if (!options.dryRun) await working.finish();
      return EXIT.fine;
    }
    const code = await adopt(workbook, adopted, { host, options, file, language });
    await working.finish();
    return code;
  } finally {
    await working.discard();
  }
}

function planFor(workbook: Workbook, { kind, sheet, pack }: AdoptOptions): Plan {
  const plan = planOf(workbook, packOf(pack));
  if (kind === undefined) return plan;
  if (sheet === undefined) {
    throw new AppError("usage", "Say which sheet is of that kind.", "Give its name with --sheet.");
  }
  const { id } = oneOf(kinds, kind, "kind");
  return recognize(workbook, {
    pack: plan.pack,
    settings: plan.settings,
    ...notesOf(workbook),
    assume: { [sheet]: id },
  });
}

/** The tables asked for; throws an AppError where there is no such sheet or table. */
function wantedTables(plan: Plan, { sheet: name, table }: AdoptOptions): readonly RecognizedTable[] {
  if (name === undefined) {
    if (table === undefined) return plan.tables;
    throw new AppError("usage", "Say on which sheet to count the tables.", "Give its name with --sheet.");
  }
  return tablesOn(plan, name, table);
}

async function isWanted({ changes }: Adoption, { dryRun, yes }: AdoptOptions, language: Language): Promise<boolean> {
  if (changes.length === 0) {
    process.stdout.write(`${say(language, "There is nothing to do here.")}\n`);
    return false;
  }
  if (dryRun) {
    process.stdout.write(`${say(language, "Nothing was changed.")}\n`);
    return false;
  }
  if (yes) return true;
  const ask = askAtTerminal();
  const answer = ask ? await ask(say(language, "Do all of this? It can be taken back."), yesOrNo(language)) : "no";
  if (answer === "no") {
    const how = ask ? "" : ` ${say(language, "Say --yes to do all of this.")}`;
    process.stdout.write(`${say(language, "Nothing was changed.")}${how}\n`);
  }
  return answer === "yes";
}

interface Adopting {
  readonly host: WorkbookHost;
  readonly options: AdoptOptions;
  readonly file: string;
  readonly language: Language;
}

async function adopt(workbook: Workbook, { changes }: Adoption, adopting: Adopting): Promise<number> {
  const { host, options, file, language } = adopting;
  const run = (await wantsLog(workbook, options, language)) ? runOf(options.who) : null;
  const { result, unlogged } = await applyLogged(workbook, changes, { apply: host.apply, run });
  sayRefused(result.refused, language);
  const name = options.output ?? file;
  const isLogged = run !== null && unlogged === null && result.applied > 0;
  const undo = isLogged
    ? say(language, "“throughline undo {file}” takes all of it back.", { file: { whole: name } })
    : `${say(language, "No log was kept, so undo cannot take it back.")} ${unlogged ? phraseText(unlogged, language) : ""}`.trim();
  const done = `${say(language, "Done in {file}.", { file: basename(name) })} ${undo}`;
  process.stdout.write(`${result.applied === 0 ? say(language, "Nothing was changed.") : done}\n`);
  return result.refused.length > 0 ? EXIT.blocked : EXIT.fine;
}
