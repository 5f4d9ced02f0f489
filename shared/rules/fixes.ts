import { phraseText } from "../locales/say.ts";
import type { OwnerAbove } from "../plan/people/owners-above.ts";
import { witnessesOf } from "../plan/references/witnesses.ts";
import type { PlacedCell } from "../recognize/cells.ts";
import type { Plan } from "../recognize/types.ts";
import { contentAt } from "../workbook/cells.ts";
import type { SetCell, SetValidation, ValidationRule } from "../workbook/edits.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { CellContent, CellRef, CellValue, Workbook } from "../workbook/types.ts";
import type { Fix } from "./types.ts";

interface FixWords {
  readonly title: Phrase;
  readonly safety: Fix["safety"];
  /** Number format the cell gets; it keeps its own where none is said. */
  readonly format?: string;
}

/** A cell of a record, and what is to stand there. */
export interface Rewriting {
  readonly placed: PlacedCell;
  readonly to: CellValue;
  /** Number format the cell gets; it keeps its own where none is said. */
  readonly format?: string | undefined;
}

/**
 * A fix that writes the same value into one or more cells. [] where every cell holds a formula or inherits its value:
 * those are not ours to write.
 */
export function rewrite(plan: Plan, cells: readonly PlacedCell[], to: CellValue, words: FixWords): Fix[] {
  const { format } = words;
  return rewriteEach(
    plan,
    cells.map((placed) => ({ placed, to, format })),
    words,
  );
}

/**
 * A fix that writes into each cell what belongs there, all of them or none. What stands there now goes along, and with
 * it the column's heading and what the row is known by, so that a host can tell whether anything has changed or moved.
 */
export function rewriteEach(
  plan: Plan,
  cells: readonly Rewriting[],
  { title, safety }: Pick<FixWords, "title" | "safety">,
): Fix[] {
  const edits = cells.flatMap(({ placed, to, format }): SetCell[] => {
    const was = contentOf(plan.workbook, placed.cell.at);
    if (placed.cell.from !== null || was.formula !== null) return [];
    return [setting(plan.workbook, placed, was, { value: to, formula: null, ...formatOf(was, format) })];
  });
  return edits.length === 0 ? [] : [titled(title, { safety, edits })];
}

/** A fix that writes one name for another wherever it stands by itself in these cells, and leaves what stands beside it. */
export function rename(plan: Plan, cells: readonly PlacedCell[], name: string, other: string): Fix[] {
  const renamed = cells.flatMap((placed): Rewriting[] => {
    const { raw } = placed.cell;
    const to = typeof raw === "string" ? withName(raw, name, other) : null;
    return to === null ? [] : [{ placed, to }];
  });
  return rewriteEach(plan, renamed, {
    title: phrase("Write “{to}” for “{from}”", { to: other, from: name }),
    safety: "review",
  });
}

/** A fix that writes the owner of what the row belongs to into its empty owner cell. [] where nobody is known. */
export function ownerFromAbove(plan: Plan, placed: PlacedCell, above: OwnerAbove | null): Fix[] {
  if (!above) return [];
  const title = phrase("Write “{owner}”, who owns “{of}”", above);
  return rewrite(plan, [placed], above.owner, { title, safety: "review" });
}

/** A fix that puts a formula's value in its place. [] for a cell without one, or whose value is unknown or an error. */
export function valueForFormula(plan: Plan, placed: PlacedCell, words: Pick<FixWords, "title" | "safety">): Fix[] {
  const was = contentOf(plan.workbook, placed.cell.at);
  const { value, formula } = was;
  if (placed.cell.from !== null || formula === null || value === null || typeof value === "object") return [];
  const edits = [setting(plan.workbook, placed, was, { ...was, formula: null })];
  return [titled(words.title, { safety: words.safety, edits })];
}

/** A fix that gives cells of one column their drop-down back, all of them or none. */
export function restoreDropDown(plan: Plan, cells: readonly PlacedCell[], rule: ValidationRule): Fix[] {
  const edits = runsOf(cells).map(
    ([first, rows]): SetValidation => ({
      kind: "set-validation",
      at: { ...first.cell.at, rows, cols: 1 },
      was: null,
      to: rule,
      witness: witnessesOf(plan.workbook, first),
    }),
  );
  return edits.length === 0 ? [] : [titled(phrase("Put the drop-down back"), { safety: "safe", edits })];
}

/** What fixes that put a formula's value in its place are called. */
export const VALUE_FOR_FORMULA = phrase("Put the value in the formula's place");

function titled(title: Phrase, fix: Pick<Fix, "safety" | "edits">): Fix {
  return { title: phraseText(title), phrase: title, ...fix };
}

/** The first cell of each run of neighbors in a column, and how many there are. */
function runsOf(cells: readonly PlacedCell[]): (readonly [first: PlacedCell, rows: number])[] {
  const runs: [PlacedCell, number][] = [];
  for (const placed of cells) {
    const last = runs.at(-1);
    if (last && last[0].cell.at.row + last[1] === placed.cell.at.row) last[1] += 1;
    else runs.push([placed, 1]);
  }
  return runs;
}

/** The text with one name in it for another. Null unless it stands there once, by itself: between spaces and marks. */
function withName(text: string, name: string, other: string): string | null {
  const first = text.indexOf(name);
  if (name === "" || first < 0 || text.indexOf(name, first + 1) >= 0) return null;
  const [before, after] = [text.slice(0, first), text.slice(first + name.length)];
  return /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after) ? null : before + other + after;
}

function setting(workbook: Workbook, placed: PlacedCell, was: CellContent, to: CellContent): SetCell {
  return { kind: "set-cell", at: placed.cell.at, was, to, witness: witnessesOf(workbook, placed) };
}

function formatOf(was: CellContent, format: string | undefined): Pick<CellContent, "format"> {
  const kept = format ?? was.format;
  return kept === undefined ? {} : { format: kept };
}

function contentOf(workbook: Workbook, at: CellRef): CellContent {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  return sheet ? contentAt(sheet, at.row, at.col) : { value: null, formula: null };
}
