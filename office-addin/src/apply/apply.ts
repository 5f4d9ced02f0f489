import { AppError } from "@throughline/shared/host/errors.ts";
import { decide } from "@throughline/shared/workbook/apply/decide.ts";
import { perform, withAllFormats } from "@throughline/shared/workbook/apply/perform.ts";
import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { placeName } from "@throughline/shared/workbook/apply/refusals.ts";
import { movedCell, rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { undoOf } from "@throughline/shared/workbook/apply.ts";
import { contentAt, looksSame } from "@throughline/shared/workbook/cells.ts";
import type { ApplyResult, Change, Edit } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRef, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Abilities } from "../abilities.ts";
import type { Batch } from "../batch.ts";
import { codeOf, inWords } from "../errors.ts";
import { type Memory, NOTHING_KNOWN } from "../read/memory.ts";
import { type Reading, type ReadSetting, readRemembered, readWorkbook } from "../read/read-workbook.ts";
import { fixedCells } from "./fixed-cells.ts";
import { expected } from "./remembered.ts";
import { takingBack } from "./take-back.ts";
import { write } from "./write.ts";
import { writerOn } from "./writer.ts";

export interface Applied {
  readonly result: ApplyResult;
  readonly memory: Memory;
}

/**
 * Makes changes in two round trips: one reads what there is now, so that nothing written meanwhile is lost, the other
 * writes and reads what came of it.
 */
export async function applyIn(
  batch: Batch,
  memory: Memory,
  changes: readonly Change[],
  setting: ReadSetting,
): Promise<Applied> {
  const reading = await readWorkbook(batch, memory, setting);
  const before = reading.workbook;
  const fixed = await fixedCells(batch, reading, changes);
  const { accepted, refused } = decide(before, changes, (edit) => canMake(edit, before, fixed, setting.abilities));
  const undo = undoOf(before, accepted);
  if (accepted.length === 0) {
    return { result: resultOf(before, before, { applied: 0, refused, undo }), memory: reading.memory };
  }
  const after = await written(batch, reading, accepted, setting);
  return {
    result: resultOf(before, after.workbook, { applied: accepted.length, refused, undo }),
    memory: after.memory,
  };
}

/** What this Excel can do with these cells. Whether it is right to do it is decided elsewhere. */
function canMake(edit: Edit, { sheets }: Workbook, fixed: readonly CellRef[], { notes, merges }: Abilities): boolean {
  if (edit.kind === "set-note") return notes;
  if (edit.kind === "set-cell") {
    return !fixed.some(({ sheet, row, col }) => edit.at.sheet === sheet && edit.at.row === row && edit.at.col === col);
  }
  if (edit.kind !== "insert-rows" || edit.like !== "above" || merges) return true;
  const tables = sheets.find(({ id }) => id === edit.sheet)?.tables ?? [];
  return !tables.some(({ at }) => at.row + at.rows === edit.before);
}

async function written(
  batch: Batch,
  { workbook: before, memory, countsFrom1904 }: Reading,
  accepted: readonly Change[],
  setting: ReadSetting,
): Promise<Reading> {
  const meant = perform(before, accepted);
  const { runtime } = batch.context;
  try {
    // What we do ourselves is no news to us.
    runtime.enableEvents = false;
    await write(writerOn(batch, countsFrom1904), before, accepted, setting.abilities);
    runtime.enableEvents = true;
    const after = await readRemembered(batch, expected(memory, before, meant), setting);
    checkAsMeant(before, accepted, meant, after.workbook);
    return after;
  } catch (error) {
    if (error instanceof AppError) throw error;
    // Everything was done, and only the answer was too much for one: it is read again in slices.
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded") return readAnew(batch, before, accepted, meant, setting);
    throw await whatBecameOf(batch, error, { before, accepted }, setting);
  }
}

async function readAnew(
  batch: Batch,
  before: Workbook,
  accepted: readonly Change[],
  meant: Workbook,
  setting: ReadSetting,
): Promise<Reading> {
  const after = await readWorkbook(batch, NOTHING_KNOWN, setting);
  checkAsMeant(before, accepted, meant, after.workbook);
  return after;
}

interface BrokenOff {
  readonly before: Workbook;
  readonly accepted: readonly Change[];
}

/** An error while writing: Excel keeps what it did before, so that is taken back. Gives what to tell the person. */
async function whatBecameOf(
  batch: Batch,
  error: unknown,
  { before, accepted }: BrokenOff,
  setting: ReadSetting,
): Promise<unknown> {
  let now: Reading;
  try {
    batch.context.runtime.enableEvents = true;
    now = await readWorkbook(batch, NOTHING_KNOWN, setting);
  } catch {
    // Excel is gone altogether: what went wrong first is what to say.
    return inWords(error);
  }
  if (await isPutBack(batch, now, { before, accepted }, setting)) return inWords(error);
  return new AppError(
    "host/partly",
    "Excel stopped in the middle, and some of the changes are in.",
    "Press Ctrl+Z (Command+Z on a Mac) in the sheet until they are gone, or keep them. Then check again.",
    { cause: error },
  );
}

/** Whether nothing of ours is in, or all of it could be taken back. */
async function isPutBack(
  batch: Batch,
  { workbook: now, countsFrom1904 }: Reading,
  { before, accepted }: BrokenOff,
  setting: ReadSetting,
): Promise<boolean> {
  if (JSON.stringify(now.sheets) === JSON.stringify(before.sheets)) return true;
  const back = takingBack(before, now, accepted);
  if (back === null || back.edits.length === 0) return back !== null;
  try {
    await write(writerOn(batch, countsFrom1904), now, [back], setting.abilities);
    const { workbook: after } = await readWorkbook(batch, NOTHING_KNOWN, setting);
    return takingBack(before, after, accepted)?.edits.length === 0;
  } catch {
    return false;
  }
}

/** Somebody may have put in rows in the very moment between reading and writing. Rare, and never to pass unseen. */
function checkAsMeant(before: Workbook, accepted: readonly Change[], meant: Workbook, now: Workbook): void {
  const moves = rowMoves(withAllFormats(before, accepted), sheetNames(before.sheets));
  for (const edit of accepted.flatMap(({ edits }) => edits)) {
    if (edit.kind !== "set-cell") continue;
    for (const at of [edit.at, ...edit.witness.map((witness) => witness.at)]) {
      const place = movedCell(at, moves);
      const [should, does] = [sheetOf(meant, at), sheetOf(now, at)];
      if (!place || !should || !does || isAlike(should, does, place)) continue;
      throw new AppError(
        "host/meanwhile",
        phrase("{cell} is not what was written: somebody else changed “{sheet}” in the same moment.", {
          cell: placeName(does, place),
          sheet: does.name,
        }),
        "Look at that row, press Ctrl+Z (Command+Z on a Mac) if it is wrong, then check again.",
      );
    }
  }
}

function sheetOf({ sheets }: Workbook, { sheet }: CellRef): SheetSnapshot | undefined {
  return sheets.find(({ id }) => id === sheet);
}

/** What a formula gives is worked out by Excel, so only the formula itself can be compared; one that gives no text is no empty cell. */
function isAlike(should: SheetSnapshot, does: SheetSnapshot, { row, col }: CellRef): boolean {
  const [one, other] = [contentAt(should, row, col), contentAt(does, row, col)];
  if (one.formula !== null) return other.formula !== null;
  return other.formula === null && looksSame(one.value, other.value);
}

function resultOf(
  before: Workbook,
  after: Workbook,
  what: Pick<ApplyResult, "applied" | "refused" | "undo">,
): ApplyResult {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, JSON.stringify(sheet)]));
  return {
    ...what,
    sheets: after.sheets.filter((sheet) => known.get(sheet.id) !== JSON.stringify(sheet)),
    order: after.sheets.map(({ id }) => id),
    names: after.names,
  };
}
