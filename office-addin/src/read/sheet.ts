import type { SheetPart } from "@throughline/shared/host/port.ts";
import type { Note, SheetSnapshot, Span, TableSpan } from "@throughline/shared/workbook/types.ts";
import { onSheet } from "../areas.ts";
import { type Block, runs, sparse } from "./block.ts";
import type { ListedSheet } from "./book.ts";
import { dayRead } from "./cell.ts";
import { type RuledArea, validationsOf } from "./rules.ts";
import type { Shape } from "./shape.ts";

/** All that was read about a sheet, in the pieces it came in. */
export interface SheetPieces {
  readonly listed: ListedSheet;
  readonly shape: Shape;
  /** The used cells from the top, in as many blocks as it took. */
  readonly blocks: readonly Block[];
  readonly rules: readonly RuledArea[];
  readonly tables: readonly TableSpan[];
  readonly notes: readonly Note[];
}

/** The snapshot of a sheet, with the parts that were asked for. */
export function snapshotOf(
  { listed, shape, blocks, rules, tables, notes }: SheetPieces,
  countsFrom1904: boolean,
  wants: (part: SheetPart) => boolean,
): SheetSnapshot {
  const { id, name, hidden } = listed;
  const cells = blocks.flatMap((block) => block.cells).map((row) => row.map((cell) => dayRead(cell, countsFrom1904)));
  const origin = { row: shape.used?.row ?? 0, col: shape.used?.col ?? 0 };
  const unlocked = blocks.flatMap((block) => block.unlocked);
  return {
    ...{ id, name, hidden, origin, values: cells.map((row) => row.map(({ value }) => value)) },
    ...(wants("formulas") && { formulas: sparse(cells, ({ formula }) => formula) }),
    ...(wants("formats") && { formats: sparse(cells, ({ format }) => format) }),
    ...(wants("merges") && { merges: shape.merges.map((area) => onSheet(id, area)) }),
    ...(wants("hiddenRows") && {
      hiddenRows: spans(
        blocks.flatMap((block) => block.hiddenRows),
        origin.row,
      ),
    }),
    ...(wants("hiddenCols") && { hiddenCols: spans(blocks[0]?.hiddenCols ?? [], origin.col) }),
    ...(wants("notes") && { notes }),
    ...(wants("validations") && { validations: validationsOf(id, rules) }),
    ...(wants("tables") && { tables }),
    ...(wants("links") && { links: blocks.flatMap((block) => block.links) }),
    ...(wants("protected") && { protected: listed.protected }),
    ...(wants("unlocked") && listed.protected && { unlocked: unlocked.map((area) => onSheet(id, area)) }),
  };
}

function spans(hidden: readonly boolean[], origin: number): Span[] {
  return runs(hidden).map(({ first, count }) => ({ first: origin + first, count }));
}
