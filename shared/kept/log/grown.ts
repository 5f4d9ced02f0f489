import { ruleAt, sameRule } from "../../workbook/apply/validations.ts";
import type { SetValidation, ValidationRule } from "../../workbook/edits.ts";
import type { CellRange, Workbook } from "../../workbook/types.ts";
import type { LogEntry } from "./log.ts";

/** A drop-down that was given to cells without any, as it is to be taken back. */
type Given = SetValidation & { readonly was: ValidationRule };

/**
 * The entries, with drop-downs where they now stand. Adopting gives one only to columns that had none anywhere, so all
 * cells of the column that have it have it from there: the rows it was given to, moved, and rows put in between since.
 */
export function asGrown(workbook: Workbook, entries: readonly LogEntry[]): readonly LogEntry[] {
  const given = entries.flatMap(({ run, rule, back }) =>
    rule === "adopt" && back?.kind === "set-validation" && back.was !== null && back.to === null
      ? [{ run, back: { ...back, was: back.was } }]
      : [],
  );
  if (given.length === 0) return entries;
  return entries.map((entry) => {
    const own = given.find(({ run, back }) => run === entry.run && back.at === atOf(entry))?.back;
    if (!own) return entry;
    const column = given.flatMap(({ run, back }) => (run === entry.run && isOneColumn(back, own) ? [back.at.row] : []));
    const places = areasOf(workbook, own);
    // Runs that have grown together, or that somebody has cut, are no longer told apart.
    if (new Set(column).size !== places.length) return entry;
    const nth = [...new Set(column)].sort((one, other) => one - other).indexOf(own.at.row);
    const place = places[nth];
    return place
      ? { ...entry, back: { ...own, at: place, witness: sameRange(place, own.at) ? own.witness : [] } }
      : entry;
  });
}

function atOf({ back }: LogEntry): CellRange | null {
  return back?.kind === "set-validation" ? back.at : null;
}

function isOneColumn(one: Given, other: Given): boolean {
  return one.at.sheet === other.at.sheet && one.at.col === other.at.col && sameRule(one.was, other.was);
}

/** Where cells of the column have the rule now, from the top. */
function areasOf({ sheets }: Workbook, { at, was }: Given): readonly CellRange[] {
  const sheet = sheets.find(({ id }) => id === at.sheet);
  return (sheet?.validations ?? [])
    .filter((validation) => sameRule(ruleAt(validation, at), was))
    .flatMap((validation) => validation.at)
    .filter(({ col, cols }) => col <= at.col && at.col < col + cols)
    .map(({ row, rows }) => ({ sheet: at.sheet, row, col: at.col, rows, cols: 1 }))
    .sort((one, other) => one.row - other.row);
}

function sameRange(one: CellRange, other: CellRange): boolean {
  return one.row === other.row && one.rows === other.rows;
}
