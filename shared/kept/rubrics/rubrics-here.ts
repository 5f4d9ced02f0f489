import { RUBRICS } from "../../rubrics/index.ts";
import type { Rubric } from "../../rubrics/types.ts";
import type { Workbook } from "../../workbook/types.ts";
import { keptSettings } from "../notes/settings.ts";
import { type RubricSheet, rubricSheetsIn } from "./rubric-sheets.ts";

/** The rubrics that a plan can be scored by. */
export interface RubricsHere {
  /** Those on sheets of the workbook, as they stand. */
  readonly sheets: readonly RubricSheet[];
  /** Those that anybody may score by: published ones of the workbook, then ours. No two have the same id. */
  readonly choices: readonly Rubric[];
  readonly used: UsedRubric;
}

/**
 * Which rubric the workbook is scored by: the one that people chose, else its own, else ours.
 *
 * - waits: it is on this sheet, and nobody can score by it as it stands
 * - open: the workbook has several, and nobody has said which
 */
export type UsedRubric =
  | { readonly is: "ready"; readonly rubric: Rubric }
  | { readonly is: "waits"; readonly sheet: RubricSheet }
  | { readonly is: "open" };

export function rubricsHere(workbook: Workbook): RubricsHere {
  const sheets = rubricSheetsIn(workbook);
  const choices = choicesOf(sheets);
  return { sheets, choices, used: usedOf(sheets, choices, keptSettings(workbook).rubric) };
}

/** Of several published versions of one rubric, the last. */
function choicesOf(sheets: readonly RubricSheet[]): readonly Rubric[] {
  const published = sheets.filter(({ standing }) => standing === "published").map(({ rubric }) => rubric);
  const all = [...published, ...RUBRICS];
  return all.filter((rubric, at) => {
    const same = all.filter(({ id }) => id === rubric.id);
    const last = Math.max(...same.map(({ version }) => version));
    return rubric.version === last && all.findIndex(({ id, version }) => id === rubric.id && version === last) === at;
  });
}

function usedOf(sheets: readonly RubricSheet[], choices: readonly Rubric[], chosen: string | null): UsedRubric {
  const named = (id: string) => id.toLowerCase() === chosen;
  const rubric = choices.find(({ id }) => named(id));
  if (rubric) return { is: "ready", rubric };
  const waiting = sheets.find((sheet) => named(sheet.rubric.id) || named(sheet.next.id));
  if (waiting) return { is: "waits", sheet: waiting };
  const own = choices.filter((choice) => !RUBRICS.includes(choice));
  const [only, ...more] = own.length > 0 ? own : sheets.length > 0 ? [] : RUBRICS;
  if (only && more.length === 0) return { is: "ready", rubric: only };
  const [sheet, ...others] = sheets;
  return own.length === 0 && sheet && others.length === 0 ? { is: "waits", sheet } : { is: "open" };
}
