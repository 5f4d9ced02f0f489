import type { SheetPart } from "@throughline/shared/host/port.ts";
import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { type Area, columnsOf } from "../areas.ts";
import type { Answer, Batch } from "../batch.ts";
import { askBlock, type Block } from "./block.ts";
import { areasToAsk, askRules, cutToAsk, type RuleAnswer, type RuledArea } from "./rules.ts";
import type { Shape } from "./shape.ts";
import type { Slice } from "./slices.ts";

/** What was read of a sheet's cells. */
export interface Pieces {
  readonly shape: Shape;
  readonly blocks: readonly Block[];
  readonly rules: readonly RuledArea[];
  /** Cells whose rules are still to be asked for, since they differ. */
  readonly mixed: readonly Area[];
}

/** What is to be asked of a sheet. */
export interface SheetAsk {
  readonly id: SheetId;
  readonly shape: Shape;
  readonly protected: boolean;
  /** Cells to ask for rules, those of an area together. */
  readonly ruleAreas: readonly Area[];
}

/** An empty sheet is asked for its first cell, so that its rules come along as any other's. */
const FIRST_CELL: Area = { row: 0, col: 0, rows: 1, cols: 1 };

export function sliceOf({ id, shape }: Pick<SheetAsk, "id" | "shape">): Slice {
  return { sheet: id, area: shape.used ?? FIRST_CELL };
}

/** Where Excel does not tell which cells have rules, each used column is asked. */
export function ruleAreasOf({ ruled, used }: Shape): Area[] {
  return ruled === null ? columnsOf(used ?? FIRST_CELL) : areasToAsk(ruled);
}

interface SlicePieces {
  readonly block: Block;
  readonly rules: RuleAnswer;
}

/** A slice of a sheet; its rules come with the first one. */
export function askSlice(
  { workbook }: Pick<Batch, "workbook">,
  { sheet, area }: Slice,
  of: SheetAsk,
  wants: (part: SheetPart) => boolean,
): Answer<SlicePieces> {
  const worksheet = workbook.worksheets.getItem(sheet);
  const isFirst = area.row === sliceOf(of).area.row;
  const block = askBlock(worksheet, sheet, area, {
    links: wants("links"),
    hiddenRows: wants("hiddenRows"),
    hiddenCols: wants("hiddenCols") && isFirst,
    unlocked: wants("unlocked") && of.protected,
  });
  const rules = askRules(worksheet, isFirst && wants("validations") ? of.ruleAreas : []);
  return () => ({ block: block(), rules: rules() });
}

export function piecesOf(shape: Shape, slices: readonly SlicePieces[]): Pieces {
  return {
    shape,
    blocks: shape.used === null ? [] : slices.map(({ block }) => block),
    rules: slices.flatMap(({ rules }) => rules.settled),
    mixed: slices.flatMap(({ rules }) => rules.mixed),
  };
}

/** Asks again for rules that differ within an area, in smaller areas each time, until all are known. */
export async function settled(
  batch: Batch,
  found: ReadonlyMap<SheetId, Pieces>,
): Promise<ReadonlyMap<SheetId, Pieces>> {
  const open = [...found].filter(([, { mixed }]) => mixed.length > 0);
  if (open.length === 0) return found;
  const asked = open.map(([id, pieces]) => {
    const rules = askRules(batch.workbook.worksheets.getItem(id), cutToAsk(pieces.mixed));
    return (): [SheetId, Pieces] => {
      const { settled: known, mixed } = rules();
      return [id, { ...pieces, rules: [...pieces.rules, ...known], mixed }];
    };
  });
  await batch.sync();
  return settled(batch, new Map([...found, ...asked.map((answer) => answer())]));
}
