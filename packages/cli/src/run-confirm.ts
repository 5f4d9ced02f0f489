import { AppError } from "@throughline/shared/host/errors.ts";
import { confirming } from "@throughline/shared/kept/notes/notes.ts";
import { confirmingKind, namingHeadings } from "@throughline/shared/kept/notes/table-kind.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import { plainName } from "@throughline/shared/templates/names.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import type { ConfirmOptions } from "./commands/confirm.ts";
import { EXIT } from "./exit.ts";
import { runOf } from "./fixing/run-of.ts";
import { writeNote } from "./fixing/write-note.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { packOf } from "./pack-of.ts";
import { tablesOn } from "./tables-on.ts";

const NONE = "none";

/** Notes what a heading means or what a table is, and returns the exit code. */
export async function runConfirm(
  file: string,
  said: { readonly heading: string | undefined; readonly field: string | undefined },
  options: ConfirmOptions & Spoken,
): Promise<number> {
  const language = await languageOf(options);
  const host = openFile(file);
  const workbook = await host.read();
  const plan = planOf(workbook, packOf(options.pack));
  const { note, phrase: done } =
    options.kind === undefined ? headingSaid(plan, said, options) : tableSaid(plan, said, options);
  const noted = await writeNote({ host, workbook, yes: options.yes ?? false, language }, note);
  process.stdout.write(`${noted ? phraseText(done, language) : say(language, "Nothing was noted.")}\n`);
  return EXIT.fine;
}

/** What is to be noted, and what to say once it is. */
interface ToNote {
  readonly note: (workbook: Workbook) => Change | null;
  readonly phrase: Phrase;
}

function headingSaid(
  plan: Plan,
  said: { readonly heading: string | undefined; readonly field: string | undefined },
  { sheet: name, who }: ConfirmOptions,
): ToNote {
  if (said.heading === undefined || said.field === undefined) {
    throw new AppError(
      "usage",
      "Say what is to be noted.",
      "Give a heading and the field it is, or --kind for a table.",
    );
  }
  const { table, sheet, heading } = headed(plan, said.heading, name);
  const field = said.field === NONE ? null : fieldOf(table, said.field);
  const meaning = field === null ? phrase("none of ours, and left alone") : { ours: field.heading };
  return {
    note: (ready) => confirming(ready, { sheet, heading, field: field?.id ?? null }, runOf(who)),
    phrase: phrase("“{heading}” on {sheet} is {meaning}, from now on.", { heading, sheet, meaning }),
  };
}

function tableSaid(
  plan: Plan,
  { heading }: { readonly heading: string | undefined },
  { kind: id, sheet: name, table, who }: ConfirmOptions,
): ToNote {
  if (heading !== undefined) {
    throw new AppError(
      "usage",
      "A heading and --kind do not go together.",
      "Note what the table is first, then what its headings mean.",
    );
  }
  if (name === undefined) {
    throw new AppError("usage", "Say which sheet is of that kind.", "Give its name with --sheet.");
  }
  const here = tablesOn(plan, name, table);
  const [only] = here;
  if (here.length > 1) {
    throw new AppError(
      "usage",
      phrase("“{sheet}” has {count} tables.", { sheet: name, count: here.length }),
      "Say which with --table, counted from the top.",
    );
  }
  const headings = namingHeadings(only?.columns ?? []);
  if (!only || headings.length === 0) {
    throw new AppError("usage", "There is no heading here.", "A table is known by its headings: write them first.");
  }
  if (only.columns.some(({ how }) => how === "stamped")) {
    throw new AppError(
      "usage",
      phrase("Names in the workbook say already what this table of “{sheet}” is.", { sheet: name }),
      "Take the names out first, as “throughline undo” does where the table was adopted.",
    );
  }
  const kind = id === NONE ? null : oneOf(KINDS, id ?? "", "kind");
  const meaning = kind === null ? phrase("none of ours, and left alone") : { ours: kind.name };
  return {
    note: (ready) => confirmingKind(ready, { sheet: name, headings, kind: kind?.id ?? null }, runOf(who)),
    phrase: phrase("The table on {sheet} is {meaning}, from now on.", { sheet: name, meaning }),
  };
}

const KINDS = kinds.filter(({ id }) => id !== unknown.id);

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
