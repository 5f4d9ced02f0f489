import { checkEdit } from "@throughline/shared/workbook/apply/checks.ts";
import { undoOf } from "@throughline/shared/workbook/apply.ts";
import { contentAt, sameFormat, stillHolds } from "@throughline/shared/workbook/cells.ts";
import type { Change, Edit, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/**
 * Takes back what went in of changes that Excel broke off midway, going by what stands there now; what others wrote
 * meanwhile stays. Null where that is not sure: cells cannot be told apart once rows may have moved, nor a sheet half
 * made by us from one of the same name that somebody else has just added.
 */
export function takingBack(before: Workbook, now: Workbook, accepted: readonly Change[]): Change | null {
  const edits = accepted.flatMap((change) => change.edits);
  if (edits.some(movesRows) || !haveSameTabs(before, now)) return null;
  const cells = edits.flatMap((edit) => (edit.kind === "set-cell" ? (cellBack(edit, before, now) ?? []) : []));
  const others = undoOf(before, accepted)
    .flatMap((change) => change.edits)
    .filter((edit) => edit.kind !== "set-cell" && stillIn(edit, now));
  return { title: "", edits: [...cells, ...others] };
}

function movesRows({ kind }: Edit): boolean {
  return kind === "insert-rows" || kind === "delete-rows";
}

function haveSameTabs(before: Workbook, now: Workbook): boolean {
  const ids = ({ sheets }: Workbook) => sheets.map(({ id }) => id).join("\n");
  return ids(before) === ids(now);
}

/** Null where the cell is as it was, or holds what neither was there nor was to be. */
function cellBack({ at, to }: SetCell, before: Workbook, now: Workbook): SetCell | null {
  const [sheet, sheetNow] = [before, now].map(({ sheets }) => sheets.find(({ id }) => id === at.sheet));
  if (!sheet || !sheetNow) return null;
  const [was, is] = [contentAt(sheet, at.row, at.col), contentAt(sheetNow, at.row, at.col)];
  const isFormatted = !sameFormat(was.format, is.format);
  const holdsOld = stillHolds(is, was);
  if ((holdsOld && !isFormatted) || !(holdsOld || stillHolds(is, to))) return null;
  const { value, formula } = was;
  const format = isFormatted ? { format: was.format ?? "General" } : {};
  return { kind: "set-cell", at, was: is, to: { value, formula, ...format }, witness: [] };
}

/** Whether what an edit would replace is there, be it locked by now. */
function stillIn(edit: Edit, now: Workbook): boolean {
  const no = checkEdit(now, "witness" in edit ? { ...edit, witness: [] } : edit);
  return no === null || no.because === "protected";
}
