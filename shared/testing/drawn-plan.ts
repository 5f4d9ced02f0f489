import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { kinds } from "../templates/kinds/index.ts";
import { plainName } from "../templates/names.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import type { Pack, Settings } from "../templates/types.ts";
import { markdownWorkbook } from "./markdown-workbook.ts";

// One pack for all drawings: recognize learns its words once a pack.
const bare: Pack = { ...simplePlan, sheets: [], ways: [], rules: {} };

/** A plan drawn as Markdown: sheets are named by their kind, "Priorities", or "Priorities 2" for a second one. */
export function drawnPlan(text: string, settings: Partial<Settings> = {}): Plan {
  const workbook = markdownWorkbook(text);
  const assume = Object.fromEntries(workbook.sheets.map(({ name }) => [name, kindNamed(name)]));
  return recognize(workbook, { pack: bare, settings, assume });
}

export function kindNamed(name: string): string {
  const wanted = plainName(name.replace(/\s+\d+$/, ""));
  const kind = kinds.find((one) => plainName(one.name) === wanted || plainName(one.id) === wanted);
  if (!kind) throw new Error(`No kind of sheet is called “${name}”.`);
  return kind.id;
}
