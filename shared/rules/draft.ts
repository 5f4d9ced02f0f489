import type { RecognizedTable } from "../recognize/types.ts";
import type { Severity } from "../templates/types.ts";
import type { Values } from "../workbook/phrases.ts";
import type { CellRange, CellRef } from "../workbook/types.ts";
import type { Fix } from "./types.ts";

/** What a rule reported, before it is known where it is best shown and what its key is. */
export interface Draft {
  readonly ruleId: string;
  readonly messageId: string;
  readonly values: Values;
  readonly severity: Severity;
  readonly at: CellRef | CellRange;
  readonly related: readonly (CellRef | CellRange)[];
  readonly fixes: readonly Fix[];
}

/** A draft and the table it speaks of; null where it speaks of no table's cell. */
export interface PlacedDraft extends Draft {
  readonly table: RecognizedTable | null;
  readonly more?: number;
}
