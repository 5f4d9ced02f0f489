import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { publishing } from "@throughline/shared/kept/rubrics/publishing.ts";
import { type RubricSheet, rubricSheetsIn } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { askAtTerminal, yesOrNo } from "./ask.ts";
import type { PublishOptions } from "./commands/rubric.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { runOf } from "./fixing/run-of.ts";
import { sayRefused } from "./fixing/say-refused.ts";
import { wantsLog } from "./fixing/wants-log.ts";
import { workingFile } from "./fixing/working-file.ts";
import { languageOf } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { unreadInWords } from "./scoring/unread-error.ts";

/** Publishes the rubric on a sheet of a workbook, after saying as what, and returns the exit code. */
export async function publishRubric(file: string, options: PublishOptions): Promise<number> {
  const language = await languageOf(options);
  const { today = clockDay() } = options;
  serialOfOption("--today", today);
  const working = await workingFile(file, options.dryRun ? undefined : options.output);
  try {
    const host = openFile(working.path);
    const workbook = await host.read();
    const sheet = sheetOf(workbook, options.sheet, file);
    const speak = (said: Phrase) => process.stdout.write(`${plainLine(phraseText(said, language))}\n`);
    for (const said of standingInWords(sheet)) speak(said);
    const change = publishing(workbook, sheet, today);
    if (!change) {
      if (sheet.standing === "published" && !options.dryRun) await working.finish();
      return sheet.standing === "published" ? EXIT.fine : EXIT.blocked;
    }
    if (!(await isWanted(options, language))) return EXIT.fine;
    const run = (await wantsLog(workbook, options, language)) ? runOf(options.who) : null;
    const { result } = await applyLogged(workbook, [{ change, rule: "publish a rubric" }], { apply: host.apply, run });
    sayRefused(result.refused, language);
    if (result.refused.length > 0) return EXIT.blocked;
    await working.finish();
    const { id, version } = sheet.next;
    speak(
      phrase("Published in {file}: “{id}”, version {version}.", {
        file: { whole: basename(options.output ?? file) },
        id,
        version,
      }),
    );
    return EXIT.fine;
  } finally {
    await working.discard();
  }
}

/** Throws an AppError where there is no rubric, or several and none was named. */
function sheetOf(workbook: Workbook, name: string | undefined, file: string): RubricSheet {
  const sheets = rubricSheetsIn(workbook).map((sheet) => ({ ...sheet, id: sheet.name }));
  if (name !== undefined && sheets.length > 0) return oneOf(sheets, name, "rubric sheet");
  const [only, ...others] = sheets;
  if (only && others.length === 0) return only;
  if (only) {
    throw new AppError(
      "usage",
      phrase("There is more than one rubric in {file}: {sheets}.", {
        file: { whole: basename(file) },
        sheets: { items: sheets.map((sheet) => sheet.name), by: "and" },
      }),
      "Say which with --sheet.",
    );
  }
  throw new AppError(
    "rubric/no-sheet",
    phrase("There is no rubric sheet in {file}.", { file: { whole: basename(file) } }),
    "“throughline rubric export --format rubric-sheet -o rubric.xlsx” makes one to edit.",
  );
}

/** How the sheet stands, and what publishing it would do. */
function standingInWords(sheet: RubricSheet): readonly Phrase[] {
  const { name, rubric, standing, publication, next, complaints, assumed } = sheet;
  const about = { sheet: name, rubric: rubric.name, id: next.id, version: next.version, rows: rubric.criteria.length };
  const notes = [...assumed, ...complaints.map(({ text }) => text)];
  switch (standing) {
    case "published":
      return [phrase("“{rubric}” on {sheet} is published as version {version}, and no word of it has changed.", about)];
    case "draft":
      return [
        phrase(
          "“{rubric}” on {sheet}, {rows:row|rows}: not published yet. It becomes version {version} of “{id}”.",
          about,
        ),
        ...notes,
      ];
    case "changed":
      return [
        phrase(
          "“{rubric}” on {sheet}, {rows:row|rows}: changed since version {before} was published. It becomes version {version} of “{id}”; scores by version {before} were made with other words and do not count with it.",
          {
            ...about,
            before: publication?.version ?? 0,
          },
        ),
        ...notes,
      ];
    case "unread":
      return [
        phrase("“{rubric}” on {sheet} cannot be published before this is put right:", about),
        ...unreadInWords(sheet),
        ...notes,
      ];
  }
}

async function isWanted({ dryRun, yes }: PublishOptions, language: Language): Promise<boolean> {
  if (yes && !dryRun) return true;
  const ask = dryRun ? null : askAtTerminal();
  const answer = ask ? await ask(say(language, "Publish it?"), yesOrNo(language)) : "no";
  if (answer === "yes") return true;
  const how = dryRun || ask ? "" : ` ${say(language, "Say --yes to publish it.")}`;
  process.stdout.write(`${say(language, "Nothing was changed.")}${how}\n`);
  return false;
}
