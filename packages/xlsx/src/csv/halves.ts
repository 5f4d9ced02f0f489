import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import type { ApplyResult, Change, Edit } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/** The two parts of a change to a .csv file and to what is kept beside it. */
export interface Halves {
  readonly theirs: Change;
  readonly ours: Change;
}

export function halved({ title, edits }: Change): Halves {
  return {
    theirs: { title, edits: edits.filter((edit) => !isOurs(edit)) },
    ours: { title, edits: edits.filter(isOurs) },
  };
}

function isOurs(edit: Edit): boolean {
  switch (edit.kind) {
    case "set-cell":
    case "set-note":
    case "set-validation":
      return isKeptSheet(edit.at.sheet);
    case "insert-rows":
    case "delete-rows":
      return isKeptSheet(edit.sheet);
    case "add-sheet":
    case "remove-sheet":
      return isKeptSheet(edit.spec.name);
    case "set-name":
      return false;
  }
}

export function oursOf(halves: readonly Halves[], indexes: readonly number[]): readonly Change[] {
  return indexes.flatMap((index) => halves[index]?.ours ?? []);
}

/** One change for each that went in, the last one first, out of what takes back each of its parts. */
export function undoOfBoth(
  accepted: readonly number[],
  halves: readonly Halves[],
  theirs: ApplyResult,
  ours: ApplyResult,
): readonly Change[] {
  const [theirUndo, ourUndo] = [[...theirs.undo], [...ours.undo]];
  return [...accepted].reverse().flatMap((index): Change[] => {
    const half = halves[index];
    if (!half) return [];
    const theirEdits = half.theirs.edits.length > 0 ? (theirUndo.shift()?.edits ?? []) : [];
    return [{ title: half.theirs.title, edits: [...(ourUndo.shift()?.edits ?? []), ...theirEdits] }];
  });
}

const THEIRS = "theirs";

/** Our sheets as a workbook. Their own sheet stands in it too, so that ours are never the last one to be seen. */
export function asWorkbook(ours: readonly SheetSnapshot[]): Workbook {
  const theirs = { id: THEIRS, name: THEIRS, hidden: false, origin: { row: 0, col: 0 }, values: [] };
  return { name: "", locale: "en-US", timeZone: "UTC", names: [], sheets: [theirs, ...ours] };
}

export function isOurSheet(sheet: Pick<SheetSnapshot, "id">): boolean {
  return sheet.id !== THEIRS;
}
