import type { Change, Edit, Refusal, RefusedChange } from "../edits.ts";
import { phrase } from "../phrases.ts";
import type { CellRef, Workbook } from "../types.ts";
import { checkEdit, sheetNamed } from "./checks.ts";
import { noClaims } from "./claims.ts";
import { lossesIn } from "./losses.ts";
import { refusal, waits } from "./refusals.ts";

export interface Decision {
  /** What goes in, in the order given. */
  readonly accepted: readonly Change[];
  readonly refused: readonly RefusedChange[];
}

/**
 * Which changes can go into the workbook as it now is. Every host decides so, and then makes the accepted ones its own
 * way. `supports` says which kinds of edit the host can make.
 */
export function decide(
  workbook: Workbook,
  changes: readonly Change[],
  supports: (edit: Edit) => boolean = () => true,
): Decision {
  const claims = noClaims((name) => sheetNamed(workbook, name)?.id ?? name);
  const losses = lossesIn(workbook);
  const accepted: Change[] = [];
  const refused: RefusedChange[] = [];
  for (const [index, change] of changes.entries()) {
    const because = firstRefusal(change.edits, (edit) => (supports(edit) ? checkEdit(workbook, edit) : cannot(edit)));
    const no = because ?? (claims.admits(change.edits) ? losses.weigh(change) : waits(firstPlace(change)));
    if (no) refused.push({ change, index, ...no });
    else {
      claims.add(change.edits);
      losses.add(change);
      accepted.push(change);
    }
  }
  return { accepted, refused };
}

function firstRefusal(edits: readonly Edit[], check: (edit: Edit) => Refusal | null): Refusal | null {
  for (const edit of edits) {
    const no = check(edit);
    if (no) return no;
  }
  return null;
}

function cannot(edit: Edit): Refusal {
  return refusal("unsupported", placeOf(edit), phrase("This cannot be done here; do it in the spreadsheet itself."));
}

function firstPlace({ edits: [first] }: Change): CellRef | null {
  return first ? placeOf(first) : null;
}

function placeOf(edit: Edit): CellRef | null {
  switch (edit.kind) {
    case "set-cell":
    case "set-note":
    case "set-validation":
      return edit.at;
    case "insert-rows":
      return { sheet: edit.sheet, row: edit.before, col: edit.cells.col };
    case "delete-rows":
      return { sheet: edit.sheet, row: edit.first, col: edit.was.col };
    case "set-name":
      return edit.to?.at ?? edit.was?.at ?? null;
    case "add-sheet":
    case "remove-sheet":
      return null;
  }
}
