import type { SheetId } from "@throughline/shared/workbook/types.ts";
import type { Area } from "../areas.ts";
import type { Counts } from "./book.ts";
import type { Shape } from "./shape.ts";

/**
 * What the last read found where. The next one asks for all of it at once and takes what has not moved meanwhile, so
 * that a read before writing costs one round trip.
 */
export interface Memory {
  readonly sheets: ReadonlyMap<SheetId, RememberedSheet>;
  readonly counts: Counts;
}

export interface RememberedSheet {
  readonly protected: boolean;
  /** Null where only its name is known. */
  readonly shape: Shape | null;
  /** Areas that had one rule each, or none. */
  readonly ruleAreas: readonly Area[];
}

export const NOTHING_KNOWN: Memory = { sheets: new Map(), counts: { tables: 0, comments: 0, notes: 0 } };
