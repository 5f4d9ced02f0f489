import { AppError } from "@throughline/shared/host/errors.ts";
import { confirming } from "@throughline/shared/kept/notes/notes.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { say } from "@throughline/shared/locales/say.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import { plainName } from "@throughline/shared/templates/names.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { ConfirmOptions } from "./commands/confirm.ts";
import { EXIT } from "./exit.ts";
import { openHost } from "./fixing/open-host.ts";
import { runOf } from "./fixing/run-of.ts";
import { writeNote } from "./fixing/write-note.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { packOf } from "./pack-of.ts";

const NONE = "none";

/** Notes what a heading means, and returns the exit code. */
export async function runConfirm(
  file: string,
  said: { readonly heading: string; readonly field: string },
  options: ConfirmOptions & Spoken,
): Promise<number> {
  const language = await languageOf(options);
  const host = openHost(file);
  const workbook = await host.read();
  const { table, sheet, heading } = headed(planOf(workbook, packOf(options.pack)), said.heading, options.sheet);
  const field = said.field === NONE ? null : fieldOf(table, said.field);
  const noted = await writeNote({ host, workbook, yes: options.yes ?? false, language }, (ready) =>
    confirming(ready, { sheet, heading, field: field?.id ?? null }, runOf(options.who)),
  );
  const meaning = field === null ? phrase("none of ours, and left alone") : { ours: field.heading };
  const sentence = noted
    ? say(language, "“{heading}” on {sheet} is {meaning}, from now on.", { heading, sheet, meaning })
    : say(language, "Nothing was noted.");
  process.stdout.write(`${sentence}\n`);
  return EXIT.fine;
}

interface Headed {
  readonly table: RecognizedTable;
  readonly sheet: string;
  readonly heading: string;
}

/** The one column under this heading; throws an AppError where there is none, or more than one sheet has it. */
function headed({ tables, workbook }: Plan, heading: string, sheetName: string | undefined): Headed {
  const all = tables.flatMap((table): Headed[] => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheet)?.name ?? table.sheet;
    return sheetName === undefined || sheet === sheetName
      ? table.columns.map((column) => ({ table, sheet, heading: column.heading }))
      : [];
  });
  const found = all.filter((one) => plainName(one.heading) === plainName(heading));
  const [first] = found;
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  if (first && sheets.length === 1) return first;
  if (first) {
    const hint = phrase("Say which with --sheet: {sheets}.", { sheets: { whole: sheets.join(", ") } });
    throw new AppError(
      "usage",
      phrase("“{heading}” stands on {count} sheets.", { heading, count: sheets.length }),
      hint,
    );
  }
  const named = all.filter((one) => one.heading !== "").map((one) => ({ ...one, id: one.heading }));
  if (named.length > 0) return oneOf(named, heading, "heading");
  throw new AppError(
    "usage",
    "There is no heading here.",
    phrase("“throughline read {file}” shows what there is.", { file: { whole: workbook.name } }),
  );
}

function fieldOf({ kind }: RecognizedTable, id: string) {
  const common = Object.values(unknown.fields).filter((field) => !Object.hasOwn(kind.fields, field.id));
  return oneOf([...Object.values(kind.fields), ...common], id, "field");
}
